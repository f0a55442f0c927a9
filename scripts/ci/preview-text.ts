import { type Plan, servicesOf } from "../release/plan.ts";

/** What a release would do, in Markdown; `added` are the files below migrations that the base branch has not, null where nobody knows. */
export function previewText(plan: Plan, whole: string, base: string, added: readonly string[] | null): string {
	return [
		"### What a release of this would do",
		"",
		...migrations(plan, base, added),
		"",
		"<details><summary>The whole plan</summary>",
		"",
		"```",
		whole,
		"```",
		"",
		"</details>",
		"",
		"Nothing was deployed for this preview: that needs credentials of a Cloudflare account, and the code of a pull request gets none.",
	].join("\n");
}

function migrations(plan: Plan, base: string, added: readonly string[] | null): string[] {
	if (added === null) return [`Which migrations are new is not known: this checkout has no branch \`${base}\` to compare with.`];
	const fresh = servicesOf(plan).flatMap(({ worker, schema }) =>
		schema.migrations
			.filter(({ name }) => added.includes(`migrations/${worker}/${name}.sql`))
			.map(({ name, kind }) => `- \`${worker}\`: ${name} (${kind} step)`),
	);
	return fresh.length === 0 ? [`No new migrations since \`${base}\`.`] : [`New migrations since \`${base}\`:`, "", ...fresh];
}
