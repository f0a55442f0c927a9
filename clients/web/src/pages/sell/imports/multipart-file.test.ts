import { describe, expect, it } from "vitest";
import { csvOf } from "./csv.ts";
import { readUpload, UnreadableUpload } from "./multipart-file.ts";

const TYPE = "multipart/form-data; boundary=----xyz";

/** A body that arrives in pieces of `size` bytes. */
function inPieces(text: string, size: number): ReadableStream<Uint8Array> {
	const bytes = new TextEncoder().encode(text);
	let at = 0;
	return new ReadableStream({
		pull(controller) {
			if (at >= bytes.length) return controller.close();
			controller.enqueue(bytes.slice(at, at + size));
			at += size;
		},
	});
}

const field = (name: string, value: string) => `------xyz\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`;
const file = (name: string, content: string) =>
	`------xyz\r\nContent-Disposition: form-data; name="file"; filename="${name}"\r\nContent-Type: text/csv\r\n\r\n${content}\r\n`;
const END = "------xyz--\r\n";

describe("a form with a file", () => {
	it.each([1, 2, 7, 64, 10_000])("is read in pieces of %i bytes", async (size) => {
		const content = 'Handle,Title\r\na,"é\r\n--not the end\r\n------xy"\r\n'.repeat(20);
		const upload = await readUpload(TYPE, inPieces(field("_key", "k-1") + file("my %22list%22.csv", content) + END, size));
		expect(upload.fields).toEqual({ _key: "k-1" });
		expect(upload.file?.name).toBe('my "list".csv');
		expect(await new Response(upload.file?.body).text()).toBe(content);
	});

	it("hands the file on before all of it is there", async () => {
		let sent = 0;
		const body = new ReadableStream<Uint8Array>({
			pull(controller) {
				sent += 1;
				const text = sent === 1 ? file("big.csv", "x".repeat(1_000)).slice(0, -2) : "y".repeat(100_000);
				controller.enqueue(new TextEncoder().encode(sent > 200 ? `\r\n${END}` : text));
				if (sent > 200) controller.close();
			},
		});
		const upload = await readUpload(TYPE, body);
		expect(sent).toBeLessThan(4);
		expect((await new Response(upload.file?.body).arrayBuffer()).byteLength).toBe(1_000 + 199 * 100_000);
	});

	it("may be without a file, or with an empty one", async () => {
		expect(await readUpload(TYPE, inPieces(field("_key", "k") + file("", "") + END, 5))).toEqual({ fields: { _key: "k" }, file: null });
		const empty = await readUpload(TYPE, inPieces(file("empty.csv", "") + END, 5));
		expect(await new Response(empty.file?.body).text()).toBe("");
	});

	it.each([
		["another type", "application/json", END],
		["no boundary", "multipart/form-data", END],
		["nothing in it", TYPE, ""],
		["no end of its head", TYPE, `------xyz\r\nContent-Disposition: form-data; name="file"`],
		["a head that never ends", TYPE, `------xyz\r\n${"x".repeat(20_000)}`],
		["a field that is far too long", TYPE, field("_key", "x".repeat(20_000)) + END],
	])("is refused with %s", async (_what, type, text) => {
		await expect(readUpload(type, inPieces(text, 100))).rejects.toThrow(UnreadableUpload);
	});

	it("breaks off where its body does", async () => {
		const upload = await readUpload(TYPE, inPieces(file("a.csv", "abc").slice(0, -3), 3));
		await expect(new Response(upload.file?.body).text()).rejects.toThrow(UnreadableUpload);
	});
});

it("a CSV file quotes what needs it and hides formulas from spreadsheets", () => {
	expect(
		csvOf([
			["a", 'b "c"', "d,e"],
			["=1+1", "-3", "two\nlines"],
		]),
	).toBe('\uFEFFa,"b ""c""","d,e"\r\n\'=1+1,\'-3,"two\nlines"\r\n');
});
