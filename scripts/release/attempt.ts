import { LostTurn } from "./release-log.ts";
import { type Ended, messageOf } from "./failures.ts";
import type { Manifest } from "./manifest.ts";
import { putBack } from "./traffic.ts";
import type { Traffic } from "./run.ts";

/** Carries out what a manifest says. It is live at the end, or every Worker has the versions back that it had before. */
export async function attempt(run: Traffic, act: () => Promise<void>): Promise<Ended> {
	const { manifest, log } = run;
	const what = manifest.kind === "rollback" ? "Rollback" : "Release";
	try {
		await act();
		manifest.status = "live";
		manifest.says = "It is live.";
		await log.save(manifest);
		return { ending: "done", says: `${what} ${manifest.id} is live.`, release: manifest.id, left: [] };
	} catch (error) {
		if (error instanceof LostTurn) return { ending: "busy", says: error.message, release: manifest.id, left: [] };
		return undo(run, `${what} ${manifest.id} failed: ${messageOf(error)}`);
	}
}

/** Puts back a release that was cut off; null where that worked, and how it ended where it did not. */
export async function endUnfinished(run: Omit<Traffic, "manifest">, manifest: Manifest): Promise<Ended | null> {
	run.reporter.say(`Release ${manifest.id} was cut off and is put back first`);
	const ended = await undo({ ...run, manifest }, manifest.says || `Release ${manifest.id} was cut off.`);
	return ended.ending === "put back" ? null : ended;
}

async function undo(run: Traffic, why: string): Promise<Ended> {
	const { manifest, log } = run;
	manifest.status = "putting back";
	manifest.says = why;
	const noted = await log.save(manifest).catch((error: unknown) => error);
	if (noted instanceof LostTurn) return { ending: "busy", says: `${why}\n${noted.message}`, release: manifest.id, left: [] };
	const left = await putBack(run);
	manifest.status = "put back";
	if (left.length === 0) await log.save(manifest).catch((error: unknown) => left.push(messageOf(error)));
	const ended = { release: manifest.id, left: [] };
	if (left.length > 0) {
		manifest.status = "putting back";
		const says = `${why}\nPutting it back failed too: ${left.join("; ")}\nRun the command again; it begins with putting back.`;
		return { ...ended, ending: "stuck", says };
	}
	const isFirst = Object.values(manifest.workers).every(({ before }) => before === null);
	const where = isFirst
		? "Nothing ran here before, so there was nothing to put back."
		: "Every Worker has the versions back that it had before.";
	const migrated = Object.entries(manifest.schema).filter(({ 1: { before, after, bookmark } }) => bookmark !== null && after > before);
	const schema = migrated.length > 0 ? " Migrations that were applied stay; what runs now works with them." : "";
	return { ...ended, ending: "put back", says: `${why}\n${where}${schema}${whatIsOutOfSight(manifest)}` };
}

/** A database that took all the traffic for a while, and takes none now. */
function whatIsOutOfSight({ moved, tried, schema }: Manifest): string {
	if (moved.length === 0 || tried !== 100) return "";
	const databases = moved.map((service) => schema[service]?.database ?? service).join(", ");
	return ` What visitors wrote meanwhile is in ${databases}, where nobody looks now.`;
}
