import { createHash } from "node:crypto";
import { createGunzip, createGzip } from "node:zlib";
import { pipeline } from "node:stream/promises";
import type { Part } from "./manifest.ts";

/** Cloudflare's API takes objects of up to 300 MiB. */
const LARGEST_PART = 64 * 1024 * 1024;

/** Packs the statements of a script and hands on the result in parts. */
export async function pack(
	service: string,
	statements: AsyncIterable<string>,
	put: (name: string, bytes: Buffer) => Promise<void>,
	largest = LARGEST_PART,
): Promise<Part[]> {
	const parts: Part[] = [];
	const flush = async (bytes: Buffer) => {
		const name = `${service}.sql.gz.${String(parts.length).padStart(3, "0")}`;
		await put(name, bytes);
		parts.push({ name, bytes: bytes.byteLength, sha256: sha256(bytes) });
	};
	const cut = async (chunks: AsyncIterable<Buffer>) => {
		let waiting: Buffer[] = [];
		let size = 0;
		for await (const chunk of chunks) {
			waiting.push(chunk);
			size += chunk.byteLength;
			if (size < largest) continue;
			await flush(Buffer.concat(waiting));
			[waiting, size] = [[], 0];
		}
		if (size > 0) await flush(Buffer.concat(waiting));
	};
	await pipeline(lines(statements), createGzip(), cut);
	return parts;
}

/** Puts the parts of a script together again. Throws where one of them is not what was written. */
export async function* unpack(parts: readonly Part[], get: (name: string) => Promise<Buffer | null>): AsyncGenerator<string> {
	const unpacked = createGunzip();
	const decoder = new TextDecoder();
	// what goes wrong is thrown below, by what was unpacked; whoever stops reading stops this, too
	void pipeline(checked(parts, get), unpacked).catch(() => undefined);
	try {
		for await (const chunk of unpacked as AsyncIterable<Buffer>) yield decoder.decode(chunk, { stream: true });
	} catch (error) {
		throw isOfZlib(error) ? new DamagedBackup(`its parts do not fit together (${(error as Error).message}).`) : error;
	}
	yield decoder.decode();
}

const isOfZlib = (error: unknown): boolean => String((error as NodeJS.ErrnoException).code).startsWith("Z_");

async function* checked(parts: readonly Part[], get: (name: string) => Promise<Buffer | null>): AsyncGenerator<Buffer> {
	for (const part of parts) {
		const bytes = await get(part.name);
		if (bytes === null) throw new DamagedBackup(`${part.name} is missing.`);
		if (sha256(bytes) !== part.sha256) throw new DamagedBackup(`${part.name} is not what was written: its SHA-256 is another.`);
		yield bytes;
	}
}

/** A backup that cannot be trusted; whoever meets one takes another. */
export class DamagedBackup extends Error {
	constructor(what: string) {
		super(`The backup is damaged: ${what}`);
	}
}

const sha256 = (bytes: Buffer): string => createHash("sha256").update(bytes).digest("hex");

/** A line break behind each statement, many at a time: a stream of lines would be slow. */
async function* lines(statements: AsyncIterable<string>): AsyncGenerator<Buffer> {
	let text = "";
	for await (const statement of statements) {
		text += `${statement}\n`;
		if (text.length < 65_536) continue;
		yield Buffer.from(text);
		text = "";
	}
	if (text !== "") yield Buffer.from(text);
}
