import { findDatabase, query } from "./account.ts";
import { servicesOf } from "./plan.ts";
import type { Run } from "./run.ts";

/** More chunks than any table of ours has; a statement that never comes to an end is wrong. */
const MOST_CHUNKS = 100_000;

/** Runs each backfill until nothing is left to do; goes on where an earlier run was cut off. */
export async function fillIn({ api, plan, reporter, log, manifest }: Run): Promise<void> {
	for (const { worker, schema } of servicesOf(plan)) {
		for (const { name, sql } of schema.backfills) {
			await reporter.step(`Backfill ${name} of ${worker}`, async (detail) => {
				const database = await findDatabase(api, schema.database);
				if (database === null) throw new Error(`There is no database ${schema.database}`);
				await log.save(manifest); // only who has the turn
				let rows = 0;
				for (let chunk = 1; ; chunk++) {
					const { length } = await query(api, database.uuid, sql);
					if (length === 0) break;
					rows += length;
					if (chunk === MOST_CHUNKS) throw new Error(`It has not come to an end after ${rows} rows`);
				}
				detail(rows === 0 ? "nothing left to do" : `${rows} rows`);
			});
		}
	}
}
