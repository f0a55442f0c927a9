import type { Manifest } from "./manifest.ts";

/** What stands above a list of releases. */
export const headline = (): string => row("Release", "Kind", "Begun (UTC)", "Status", "Commit", "By");

/** One release in a few words; `isLive` says that it is the one that has the traffic now. */
export function summarize(manifest: Manifest, isLive: boolean): string {
	const { id, kind, startedAt, commit, who } = manifest;
	return row(id, kind, startedAt.slice(0, 16).replace("T", " "), statusOf(manifest, isLive), commit.slice(0, 12), who);
}

/** Many came to be live, and one is. */
function statusOf({ status, reached }: Manifest, isLive: boolean): string {
	if (status === "running") return `at ${Math.max(0, reached)} %`;
	return status === "live" && !isLive ? "was live" : status;
}

const WIDTHS = [20, 10, 18, 12, 14];
const row = (...cells: string[]): string => cells.map((cell, at) => cell.padEnd(WIDTHS[at] ?? 0)).join("");

/** All that is known of one release, in lines. */
export function describeRelease(manifest: Manifest, isLive: boolean): string {
	const { id, kind, startedAt, commit, who, previous, reached, says, workers, schema } = manifest;
	return [
		`${kind === "rollback" ? "Rollback" : "Release"} ${id}: ${statusOf(manifest, isLive)}`,
		`Commit     ${commit}`,
		`Begun      ${startedAt} by ${who}`,
		`Before it  ${previous ?? "nothing"}`,
		`Came to    ${reached < 0 ? "no traffic" : `${reached} %`}`,
		...(says === "" ? [] : [`Ended      ${says.replaceAll("\n", "\n           ")}`]),
		"Versions",
		...Object.values(workers).map(({ name, version }) => `  ${name}: ${version ?? "none uploaded"}`),
		"Schema, and the bookmark from before",
		...Object.entries(schema).map(
			([service, { before, after, bookmark }]) => `  ${service}: ${levels(before, after)}, ${bookmark ?? "no bookmark"}`,
		),
		...backfillsOf(manifest),
	].join("\n");
}

const levels = (before: number, after: number): string =>
	before === after ? `at ${after}` : `from ${before < 0 ? "nothing" : before} to ${after}`;

function backfillsOf({ schema }: Manifest): string[] {
	const all = Object.entries(schema).flatMap(([service, { backfills }]) =>
		Object.entries(backfills).map(
			([name, { rows, ended }]) => `  ${name} of ${service}: ${rows} rows, ${ended ? "nothing left to do" : "not at its end"}`,
		),
	);
	return all.length === 0 ? [] : ["Backfills", ...all];
}
