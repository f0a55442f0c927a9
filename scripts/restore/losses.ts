/** A table whose rows are not as many as they will be. */
export interface Difference {
	table: string;
	now: number;
	kept: number;
}

/** What will be other after a restore, by the rows of each table; the largest differences first. */
export function differences(now: Record<string, number>, kept: Record<string, number>): Difference[] {
	const tables = [...new Set([...Object.keys(now), ...Object.keys(kept)])];
	return tables
		.map((table) => ({ table, now: now[table] ?? 0, kept: kept[table] ?? 0 }))
		.filter((one) => one.now !== one.kept)
		.sort((a, b) => Math.abs(b.now - b.kept) - Math.abs(a.now - a.kept));
}

/** The same in one line, for people: every table, for whoever says yes has to know what is lost. */
export function describeDifferences(all: readonly Difference[]): string {
	if (all.length === 0) return "as many rows in every table as now";
	return all.map(({ table, now, kept }) => `${table} ${now} → ${kept}`).join(", ");
}
