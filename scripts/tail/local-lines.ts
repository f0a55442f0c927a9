import { createReadStream, existsSync, statSync } from "node:fs";
import { fieldsIn, olderThan } from "../street/line-log.ts";
import { type Line, lineFrom } from "./line.ts";

const LOOK_EVERY_MS = 200;

/** Gives the lines that are kept of a local street, oldest first. */
export async function keptLines(file: string, onLine: (line: Line) => void): Promise<void> {
	for (const kept of [olderThan(file), file]) await new Reader(kept).read(onLine);
}

/** Gives the lines of a local street as they come, also of one that begins later, until `signal` ends it; with `kept`, those before first. */
export async function followLocal(file: string, kept: boolean, onLine: (line: Line) => void, signal: AbortSignal): Promise<void> {
	if (kept) await new Reader(olderThan(file)).read(onLine);
	let reader = new Reader(file, kept ? 0 : sizeOf(file));
	while (!signal.aborted) {
		await reader.read(onLine);
		if (reader.isReplaced()) {
			await new Reader(olderThan(file), reader.offset, reader.inode).read(onLine); // what came last before the file began anew
			reader = new Reader(file);
			continue;
		}
		await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
	}
}

const sizeOf = (file: string): number => (existsSync(file) ? statSync(file).size : 0);

/** Reads a file of lines from where it stopped the last time. */
class Reader {
	private readonly file: string;
	private rest = "";
	offset: number;
	inode: number | undefined;

	constructor(file: string, offset = 0, inode?: number) {
		this.file = file;
		this.offset = offset;
		this.inode = inode ?? this.inodeNow();
	}

	private inodeNow(): number | undefined {
		return existsSync(this.file) ? statSync(this.file).ino : undefined;
	}

	/** Whether the file is another one now. */
	isReplaced(): boolean {
		const now = this.inodeNow();
		this.inode ??= now;
		return now !== undefined && now !== this.inode;
	}

	async read(onLine: (line: Line) => void): Promise<void> {
		if (this.inodeNow() === undefined || this.isReplaced() || sizeOf(this.file) <= this.offset) return;
		for await (const chunk of createReadStream(this.file, { start: this.offset, encoding: "utf8" }) as AsyncIterable<string>) {
			this.offset += Buffer.byteLength(chunk);
			const lines = (this.rest + chunk).split("\n");
			this.rest = lines.pop() ?? "";
			for (const line of lines) give(line, onLine);
		}
	}
}

function give(text: string, onLine: (line: Line) => void): void {
	const { at, ...fields } = fieldsIn(text) ?? {}; // half a line is none: who wrote it was killed
	if (typeof at === "string") onLine(lineFrom(fields, at));
}
