/** What a form with one file holds: the fields before the file, and the file as it streams in. */
export interface Upload {
	fields: Readonly<Record<string, string>>;
	/** Null where none was chosen. */
	file: { name: string; body: ReadableStream<Uint8Array> } | null;
}

/** A body that is no such form. */
export class UnreadableUpload extends Error {}

const LONGEST_HEAD = 8_192;
const LONGEST_FIELD = 8_192;
const HEAD_END = bytesOf("\r\n\r\n");

/**
 * Reads a form (multipart/form-data, RFC 7578) up to its file and hands the file on while it arrives, however large it is.
 * Fields behind the file are not read.
 */
export async function readUpload(contentType: string, body: ReadableStream<Uint8Array>): Promise<Upload> {
	const boundary = /;\s*boundary=(?:"([^"]{1,70})"|([^\s;]{1,70}))/i.exec(contentType);
	if (!/^multipart\/form-data\b/i.test(contentType) || !boundary) throw new UnreadableUpload();
	const delimiter = bytesOf(`\r\n--${boundary[1] ?? boundary[2]}`);
	const input = inputFrom(body);
	const fields: Record<string, string> = {};
	await through(input, delimiter.subarray(2), 0); // what stands before the first part
	for (;;) {
		const end = await through(input, HEAD_END, LONGEST_HEAD);
		const head = new TextDecoder().decode(end);
		if (head.startsWith("--")) return { fields, file: null };
		const name = parameterOf(head, "name");
		const fileName = parameterOf(head, "filename");
		if (fileName !== undefined && fileName !== "") return { fields, file: { name: fileName, body: streamUntil(input, delimiter) } };
		const value = await through(input, delimiter, fileName === undefined ? LONGEST_FIELD : 0);
		if (name !== undefined && fileName === undefined) fields[name] = new TextDecoder().decode(value);
	}
}

interface Input {
	/** What has arrived and was not taken yet. */
	left: Uint8Array;
	/** Waits for more; false at the end. */
	more(): Promise<boolean>;
	cancel(): Promise<void>;
}

function inputFrom(body: ReadableStream<Uint8Array>): Input {
	const reader = body.getReader();
	const input: Input = {
		left: new Uint8Array(),
		async more() {
			const { done, value } = await reader.read();
			if (done) return false;
			input.left = input.left.length === 0 ? value : joined(input.left, value);
			return true;
		},
		cancel: () => reader.cancel(),
	};
	return input;
}

/** Takes everything up to and with `end`, and gives what stood before it. */
async function through(input: Input, end: Uint8Array, longest: number): Promise<Uint8Array> {
	for (;;) {
		const at = indexOf(input.left, end);
		if (at > longest) throw new UnreadableUpload();
		if (at >= 0) {
			const taken = input.left.slice(0, at);
			input.left = input.left.subarray(at + end.length);
			return taken;
		}
		// The last part ends with two hyphens and no head.
		if (end === HEAD_END && input.left[0] === 0x2d && input.left[1] === 0x2d) return input.left.slice(0, 2);
		if (input.left.length > longest + end.length || !(await input.more())) throw new UnreadableUpload();
	}
}

/** The bytes up to `end` as a stream; it breaks off where the form does. */
function streamUntil(input: Input, end: Uint8Array): ReadableStream<Uint8Array> {
	return new ReadableStream({
		async pull(controller) {
			for (;;) {
				const at = indexOf(input.left, end);
				const sure = at >= 0 ? at : input.left.length - end.length + 1;
				if (sure > 0) controller.enqueue(input.left.slice(0, sure));
				input.left = input.left.subarray(Math.max(sure, 0));
				if (at >= 0) return controller.close();
				if (!(await input.more())) return controller.error(new UnreadableUpload());
				if (sure > 0) return;
			}
		},
		cancel: () => input.cancel(),
	});
}

/** `name` or `filename` of a part's Content-Disposition; browsers write quotes in it as %22. */
function parameterOf(head: string, name: string): string | undefined {
	const line = /^content-disposition:.*$/im.exec(head)?.[0] ?? "";
	return new RegExp(`[;\\s]${name}="([^"]*)"`, "i").exec(line)?.[1]?.replaceAll("%22", '"');
}

function indexOf(bytes: Uint8Array, wanted: Uint8Array): number {
	const first = wanted[0] ?? 0;
	for (let at = bytes.indexOf(first); at >= 0 && at + wanted.length <= bytes.length; at = bytes.indexOf(first, at + 1)) {
		if (wanted.every((byte, n) => bytes[at + n] === byte)) return at;
	}
	return -1;
}

function joined(a: Uint8Array, b: Uint8Array): Uint8Array {
	const both = new Uint8Array(a.length + b.length);
	both.set(a);
	both.set(b, a.length);
	return both;
}

function bytesOf(text: string): Uint8Array {
	return new TextEncoder().encode(text);
}
