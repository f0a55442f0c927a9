import { levelOf, type Migration, slugOf } from "./migrations.ts";
import type { SchemaRange } from "./range.ts";

/** Code that takes traffic, or would. Without a range nobody knows what it needs: then it needs everything that there is. */
export interface Code {
	/** How it is called in a refusal, as "release 17-3fae15c0a1b2". */
	called: string;
	range: SchemaRange | null;
}

/** Why code does not work with a database that has `applied`; null where it does. */
export function whyNotWith(range: SchemaRange, applied: readonly Migration[]): string | null {
	const level = levelOf(applied);
	if (level < range.from) return `it needs migration ${digits(range.from)}, and the database has ${level < 0 ? "none" : digits(level)}`;
	const missed = applied.find((one) => breaks(one, range));
	return missed ? `it was not made for ${missed.name}, which ${missed.why}` : null;
}

const breaks = ({ kind, number, name }: Migration, { to, readyFor }: SchemaRange): boolean =>
	kind !== "expand" && number > to && !readyFor.includes(slugOf(name));

/**
 * Why `pending` may not be applied to a service's database on top of `applied`: code that takes traffic now would not work with it.
 * Empty where they may. What the code lacks already is no reason, for it does not get worse.
 */
export function whyNotMigrate(
	service: string,
	applied: readonly Migration[],
	pending: readonly Migration[],
	live: readonly Code[],
): string[] {
	const late = pending.filter(({ number }) => number <= levelOf(applied));
	const outOfOrder = late.map(
		({ name }) => `${name} of ${service} comes before ${digits(levelOf(applied))}, which is applied. Give it the next number.`,
	);
	const refused = pending.filter(({ kind }) => kind !== "expand").flatMap((step) => live.flatMap((code) => refusal(service, step, code)));
	return [...outOfOrder, ...refused];
}

function refusal(service: string, step: Migration, { called, range }: Code): string[] {
	if (range !== null && !breaks(step, range)) return [];
	const reason =
		range === null
			? `${called} of ${service} takes traffic, and nobody knows what it needs (it was not released with npm run deploy)`
			: `${called} of ${service} takes traffic and still needs what it ${range.to < step.number ? "takes away" : "changes"}`;
	return [
		`${step.name} of ${service} is a contract step (${step.why}), and ${reason}. First release code that does without, ` +
			`with "readyFor": ["${slugOf(step.name)}"] in workers/${service}/schema-range.json and without this migration; then release this.`,
	];
}

/** What is known of a service's backfills. */
export interface Fillings {
	/** Those that came to their end, and those that were begun and did not, as the last release that ran them says. */
	ended: ReadonlySet<string>;
	begun: ReadonlySet<string>;
	/** Those in the tree. */
	there: ReadonlySet<string>;
}

/**
 * Why `pending` may not be applied before a service's backfills have come to their end; empty where it may. A contract step waits for each
 * that was begun, any migration for those that it says it ends. A database without any migration has nothing to fill in.
 */
export function whyNotBefore(
	service: string,
	applied: readonly Migration[],
	pending: readonly Migration[],
	{ ended, begun, there }: Fillings,
): string[] {
	if (applied.length === 0) return [];
	const fileOf = (backfill: string) => `migrations/${service}/backfills/${backfill}.sql`;
	return pending.flatMap(({ name, kind, ends }) => {
		const waitsFor = new Set([...ends, ...(kind === "expand" ? [] : begun)]);
		return [...waitsFor].flatMap((backfill) => {
			if (!ended.has(backfill)) {
				const how = begun.has(backfill) ? "has not come to its end" : "never ran here";
				return `${name} of ${service} comes after the backfill ${backfill}, which ${how}. First release a commit with ${fileOf(backfill)} and without this migration; then release this.`;
			}
			return ends.includes(backfill) && there.has(backfill)
				? `${name} of ${service} ends the backfill ${backfill}: remove ${fileOf(backfill)}, which would run again after it.`
				: [];
		});
	});
}

/** Why code may not take traffic over a database that has `applied`, and what to do; null where it may. */
export function whyNotServe(service: string, applied: readonly Migration[], { called, range }: Code): string | null {
	if (range === null) return `Nobody knows which schema ${called} of ${service} needs.`;
	const why = whyNotWith(range, applied);
	if (why === null) return null;
	return (
		`${called} of ${service} cannot take traffic: ${why}. Migrations only go forward: release a fix on top of what is live; ` +
		`if data was damaged, docs/deploying.md says how to go back to a bookmark.`
	);
}

const digits = (number: number): string => String(number).padStart(4, "0");
