import type { Manifest } from "./manifest.ts";

/** What stands above a list of releases. */
export const headline = (): string => row("Release", "Kind", "Begun (UTC)", "Status", "Commit", "By");

/** One release in a few words; `isLive` says that it is the one that has the traffic now. */
export function summarize(manifest: Manifest, isLive: boolean): string {
	const { id, kind, startedAt, commit, who } = manifest;
	return row(id, kind, startedAt.slice(0, 16).replace("T", " "), statusOf(manifest, isLive), commit.slice(0, 12), who);
}

/** Many came to be live, and one is. */
function statusOf(manifest: Manifest, isLive: boolean): string {
	const { status } = manifest;
	if (status === "running") return `at ${shareOf(manifest)} %`;
	return status === "live" && !isLive ? "was live" : status;
}

/** The percentage of the traffic that a release that is under way may have by now. */
export const shareOf = ({ reached, tried }: Manifest): number => Math.max(0, reached, tried ?? 0);

const WIDTHS = [20, 10, 18, 12, 14];
const row = (...cells: string[]): string => cells.map((cell, at) => cell.padEnd(WIDTHS[at] ?? 0)).join("");

/** All that is known of one release, in lines. */
export function describeRelease(manifest: Manifest, isLive: boolean): string {
	const { id, kind, startedAt, commit, who, previous, reached, tried, says, workers, schema } = manifest;
	return [
		`${kind === "rollback" ? "Rollback" : "Release"} ${id}: ${statusOf(manifest, isLive)}`,
		`Commit     ${commit}`,
		`Begun      ${startedAt} by ${who}`,
		`Before it  ${previous ?? "nothing"}`,
		`Came to    ${cameTo(reached, tried)}`,
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

function cameTo(reached: number, tried: number | undefined): string {
	const well = reached < 0 ? "no traffic" : `${reached} %`;
	return tried === undefined || tried <= Math.max(0, reached) ? well : `${well}; ${tried} % was given out and not found well yet`;
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
