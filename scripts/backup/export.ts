import type { Api } from "../release/api.ts";
import { reasonOf } from "../release/failures.ts";
import { statementsIn } from "./statements.ts";

/** What Cloudflare says of an export that is under way. */
interface Progress {
	success: boolean;
	status?: "active" | "complete" | "error";
	at_bookmark?: string;
	error?: string;
	result?: { signed_url?: string };
}

/**
 * The rows of some tables of a D1 database, as one state of it, one statement each. Only tables that are named are exported: D1 refuses
 * a database with a full-text index otherwise. Nobody else can ask the database meanwhile, and it ends if nobody asks how far it is.
 */
export async function* exportRows(
	api: Api,
	database: string,
	tables: readonly string[],
	wait: () => Promise<void>,
): AsyncGenerator<string> {
	const url = await exportTo(api, database, tables, wait);
	// the address is signed: no token
	const response = await fetch(url).catch((error: unknown) => {
		throw new Error(`The export of ${database} could not be fetched: ${reasonOf(error)}`);
	});
	if (!response.ok || response.body === null) throw new Error(`The export of ${database} could not be fetched: ${response.status}`);
	let first = true;
	for await (const statement of statementsIn(textOf(response.body))) {
		if (first && /^PRAGMA defer_foreign_keys\s*=/i.test(statement)) first = false;
		else yield statement;
	}
}

async function exportTo(api: Api, database: string, tables: readonly string[], wait: () => Promise<void>): Promise<string> {
	let bookmark: string | undefined;
	for (;;) {
		const progress: Progress = await api.call("POST", `/d1/database/${database}/export`, {
			output_format: "polling",
			dump_options: { no_schema: true, no_data: false, tables },
			...(bookmark !== undefined && { current_bookmark: bookmark }),
		});
		if (progress.status === "error" || !progress.success)
			throw new Error(`D1 could not export ${database}: ${progress.error ?? "no reason"}`);
		if (progress.status === "complete") {
			const url = progress.result?.signed_url;
			if (url === undefined) throw new Error(`D1 does not say where the export of ${database} is`);
			return url;
		}
		bookmark = progress.at_bookmark;
		await wait();
	}
}

async function* textOf(body: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
	const decoder = new TextDecoder();
	for await (const bytes of body) yield decoder.decode(bytes, { stream: true });
	yield decoder.decode();
}
