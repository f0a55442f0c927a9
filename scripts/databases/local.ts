import { setTimeout as pause } from "node:timers/promises";
import { Refused } from "../release/failures.ts";
import { claim, release, runningUrl } from "../street/claim.ts";
import { readMarks } from "../street/local-state.ts";
import { boundDatabases } from "./bound.ts";
import { type Databases, databasesOver } from "./databases.ts";

const LISTENS_WITHIN_MS = 30_000;

/**
 * The databases of the local street. The runtime does not wait for a file that somebody else has locked: a shopper's request would
 * fail. So while the street runs it is asked itself, and while it does not, nobody can start it until these are closed.
 */
export async function openLocal(state: string): Promise<Databases> {
	if (readMarks(state).migrations === undefined) throw new Refused("refused", "There is no local street yet: npm start makes one.");
	const url = runningUrl(state);
	if (url !== null) return ofRunningStreet(url);
	await claim(state).catch((error: Error) => {
		throw new Refused("busy", error.message);
	});
	try {
		const { openDatabases } = await import("../seed/databases.ts"); // wrangler: a second that everything else does without
		const { raw, close } = await openDatabases(state);
		return boundDatabases(raw, () => close().finally(() => release(state)));
	} catch (error) {
		release(state);
		throw error;
	}
}

interface Answer {
	errors: { message: string }[];
	result: { results: { columns: string[]; rows: unknown[][] } }[] | null;
}

/** Of a street that runs; wrangler answers questions to its databases as Cloudflare's API does. */
export const ofRunningStreet = (url: string): Databases =>
	databasesOver((service) => async (statements) => {
		const address = `${url}/cdn-cgi/local/explorer/api/d1/database/highstreet-${service}-local/raw`;
		const body = JSON.stringify(statements.length === 1 ? statements[0] : { batch: statements });
		const request = { method: "POST", headers: { "content-type": "application/json" }, body };
		const response = await whenListening(() => fetch(address, request));
		const { result, errors } = (await response.json()) as Answer;
		if (result === null) throw new Error(errors.map(({ message }) => message).join("; "));
		return result.map(({ results: { columns, rows } }) =>
			rows.map((row) => Object.fromEntries(columns.map((column, index) => [column, row[index]]))),
		);
	});

/** A street that has just been started takes its time. */
async function whenListening(ask: () => Promise<Response>): Promise<Response> {
	const deadline = Date.now() + LISTENS_WITHIN_MS;
	for (;;) {
		try {
			return await ask();
		} catch (error) {
			const refused = ((error as Error).cause as { code?: string } | undefined)?.code === "ECONNREFUSED";
			if (!refused || Date.now() > deadline) throw error;
			await pause(250);
		}
	}
}
