import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { Readable } from "node:stream";
import type { Api } from "../release/api.ts";
import { reasonOf } from "../release/failures.ts";

/** What Cloudflare says of an import. */
interface Progress {
	success?: boolean;
	status?: "active" | "complete" | "error";
	at_bookmark?: string;
	error?: string;
	errors?: string[];
	upload_url?: string;
	filename?: string;
	result?: { final_bookmark?: string };
}

/**
 * Runs a file of SQL on a D1 database by the calls of `wrangler d1 execute --remote --file`. Nobody else can ask the database meanwhile.
 * Where it fails, D1 says that the database is as it was; whoever calls looks.
 */
export async function importFile(api: Api, database: string, file: string, wait: () => Promise<void>): Promise<void> {
	const path = `/d1/database/${database}/import`;
	const etag = await md5(file);
	let progress = await api.call<Progress>("POST", path, { action: "init", etag });
	if (progress.upload_url !== undefined) {
		await upload(progress.upload_url, file, etag);
		progress = await api.call<Progress>("POST", path, { action: "ingest", etag, filename: progress.filename });
	}
	for (;;) {
		if (progress.status === "complete") return;
		if (progress.status === "error" || progress.success === false) {
			throw new Error(`D1 could not run the file: ${progress.error ?? progress.errors?.join("; ") ?? "no reason"}`);
		}
		await wait();
		progress = await api.call<Progress>("POST", path, { action: "poll", current_bookmark: progress.at_bookmark });
	}
}

async function md5(file: string): Promise<string> {
	const hash = createHash("md5");
	for await (const chunk of createReadStream(file)) hash.update(chunk as Buffer);
	return hash.digest("hex");
}

async function upload(url: string, file: string, etag: string): Promise<void> {
	const { size } = await stat(file);
	const body = Readable.toWeb(createReadStream(file)) as ReadableStream;
	const headers = { "content-length": String(size) };
	const request = { method: "PUT", headers, body, duplex: "half" } as RequestInit; // the address is signed: no token
	const response = await fetch(url, request).catch((error: unknown) => {
		throw new Error(`The file could not be uploaded: ${reasonOf(error)}`);
	});
	if (!response.ok) throw new Error(`The file could not be uploaded: ${response.status}`);
	const arrived = response.headers.get("etag")?.replaceAll('"', "");
	if (arrived !== etag) throw new Error("The file did not arrive as it was sent.");
}
