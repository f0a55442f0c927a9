import { findDatabase, query } from "./account.ts";
import { type PlannedSchema, servicesOf } from "./plan.ts";
import type { Run } from "./run.ts";
import type { Backfill } from "./schema/backfills.ts";

/** More chunks than any table of ours has; a statement that never comes to an end is wrong. */
const MOST_CHUNKS = 100_000;

/** So often it is written down how many rows were done. */
const CHUNKS_A_NOTE = 50;

/** Runs each backfill until nothing is left to do; goes on where an earlier run was cut off. */
export async function fillIn(run: Run): Promise<void> {
	for (const { worker, schema } of servicesOf(run.plan)) {
		for (const backfill of schema.backfills) {
			await run.reporter.step(`Backfill ${backfill.name} of ${worker}`, async (detail) => {
				const rows = await fill(run, worker, schema, backfill);
				detail(rows === 0 ? "nothing left to do" : `${rows} rows`);
			});
		}
	}
}

/** Writes down that it begins and that it ended, for what ends it must wait for that; each note asks for the turn. */
async function fill({ api, log, manifest }: Run, worker: string, { database: name }: PlannedSchema, backfill: Backfill): Promise<number> {
	const database = await findDatabase(api, name);
	if (database === null) throw new Error(`There is no database ${name}`);
	const notes = manifest.schema[worker]?.backfills ?? {};
	const note = async (rows: number, ended: boolean) => {
		notes[backfill.name] = { rows, ended };
		await log.save(manifest);
	};
	let rows = notes[backfill.name]?.rows ?? 0;
	await note(rows, false);
	for (let chunk = 1; ; chunk++) {
		const { length } = await query(api, database.uuid, backfill.sql);
		if (length === 0) break;
		rows += length;
		if (chunk === MOST_CHUNKS) throw new Error(`It has not come to an end after ${rows} rows`);
		if (chunk % CHUNKS_A_NOTE === 0) await note(rows, false);
	}
	await note(rows, true);
	return rows;
}
