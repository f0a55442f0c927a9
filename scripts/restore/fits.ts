import type { SavedDatabase } from "../backup/manifest.ts";
import type { Migration } from "../release/schema/migrations.ts";

/** How a kept database stands to the code: which migrations it lacks, or why the code cannot use it. */
export type Fit = { missing: string[] } | { why: string };

/** Compares what was applied to a kept database with the migrations of this checkout. Migrations only go forward, so a newer one is refused. */
export function fitOf(service: string, { migrations }: Pick<SavedDatabase, "migrations">, known: readonly Migration[]): Fit {
	const names = new Set(known.map(({ name }) => `${name}.sql`));
	const strange = migrations.filter((name) => !names.has(name));
	if (strange.length > 0) {
		return {
			why: `${service} has ${strange.join(", ")}, which this checkout does not know. Check out the commit of the backup, or a later one.`,
		};
	}
	const applied = new Set(migrations);
	return { missing: known.map(({ name }) => name).filter((name) => !applied.has(`${name}.sql`)) };
}
