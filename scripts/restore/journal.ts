import * as z from "zod";
import type { BackupStore } from "../backup/store.ts";
import { Refused } from "../release/failures.ts";

const KEY = "restores/last.json";

const journalSchema = z.object({
	/** What is restored, in words that say it wholly. */
	what: z.string(),
	started: z.string(),
	/** The bookmark that each database had before, by which it can be put back; and whether it is done. */
	databases: z.record(z.string(), z.object({ before: z.string(), done: z.boolean() })),
	finished: z.boolean(),
});

/** How far the last restore of an environment came, kept beside its backups, so that any machine can go on with it. */
export type Journal = z.infer<typeof journalSchema>;

/** The last restore, whether it came to its end or not; null before the first. */
export async function readJournal(store: BackupStore): Promise<Journal | null> {
	const bytes = await store.get(KEY);
	return bytes && journalSchema.parse(JSON.parse(bytes.toString("utf8")));
}

export const saveJournal = (store: BackupStore, journal: Journal): Promise<void> =>
	store.put(KEY, Buffer.from(JSON.stringify(journal, null, "\t")));

/** Goes on with what was cut off, or begins. Throws where something else was cut off, unless it is meant to be left so. */
export async function openJournal(store: BackupStore, what: string, now: Date, anew: boolean): Promise<Journal> {
	const last = await readJournal(store);
	if (last && !last.finished && !anew) {
		if (last.what === what) return last;
		throw new Refused("refused", `A restore was cut off: ${last.what}. Finish it first with the same command, or say --anew to leave it.`);
	}
	return { what, started: now.toISOString(), databases: {}, finished: false };
}
