import { type Plan, servicesOf } from "../release/plan.ts";
import type { Changes } from "./changed-files.ts";
import type { Opened } from "./opened.ts";
import { openedText } from "./opened-text.ts";

/** What there is to know of a pull request before it is merged. */
export interface Preview {
	plan: Plan;
	/** The plan in words. */
	whole: string;
	/** The branch that it is to be merged into. */
	base: string;
	/** What it changes; null where nobody knows. */
	changes: Changes | null;
	opened: Opened;
}

/** Where a pull request can be opened and what a release of it would do, in Markdown. */
export function previewText({ plan, whole, base, changes, opened }: Preview): string {
	return [
		"### Preview",
		"",
		...openedText(opened, changes),
		"",
		"### What a release of this would do",
		"",
		...migrations(plan, base, changes),
		"",
		"<details><summary>The whole plan</summary>",
		"",
		"```",
		whole,
		"```",
		"",
		"</details>",
	].join("\n");
}

function migrations(plan: Plan, base: string, changes: Changes | null): string[] {
	if (changes === null) return [`Which migrations are new is not known: this checkout has no branch \`${base}\` to compare with.`];
	const fresh = servicesOf(plan).flatMap(({ worker, schema }) =>
		schema.migrations
			.filter(({ name }) => changes.added.includes(`migrations/${worker}/${name}.sql`))
			.map(({ name, kind }) => `- \`${worker}\`: ${name} (${kind} step)`),
	);
	return fresh.length === 0 ? [`No new migrations since \`${base}\`.`] : [`New migrations since \`${base}\`:`, "", ...fresh];
}
