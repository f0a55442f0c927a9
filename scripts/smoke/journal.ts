import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { messageOf } from "../release/failures.ts";
import { isRunning, type Known, thisProcess } from "../street/claim.ts";

/** What a test purchase has begun and nobody has undone yet. Noted before it is sent, so that a lost answer loses nothing. */
export interface Begun {
	/** With the cart's own key, a repeat gets the same cart. */
	cartKey?: string;
	cart?: { id: string; token: string };
	checkout?: { key: string; body: object };
	order?: { id: string; number: string };
	cancelKey?: string;
}

/** What one run has begun: in memory, and in a file, from which a later run undoes what one that was killed left behind. */
export interface Journal {
	readonly begun: Readonly<Begun>;
	note: (more: Begun) => void;
	/** All of it is undone. */
	clear: () => void;
}

/** What stands in a file. */
interface Notes {
	origin: string;
	by: Known;
	begun: Begun;
}

/** The journal of this run. Where a file cannot be written it goes without, and says so. */
export function openJournal(folder: string, origin: string, warn: (text: string) => void): Journal {
	let isWarned = false;
	return journalIn(join(folder, `${crypto.randomUUID()}.json`), { origin, by: thisProcess(), begun: {} }, (error) => {
		if (!isWarned) warn(`It cannot be noted what is begun: if this is killed, no later run undoes it. ${messageOf(error)}`);
		isWarned = true;
	});
}

/** The journals of earlier runs against an address that ended before all was undone. */
export function journalsLeft(folder: string, origin: string): Journal[] {
	return filesIn(folder).flatMap((file) => {
		const notes = readNotes(join(folder, file));
		return notes?.origin === origin && !isRunning(notes.by) ? [journalIn(join(folder, file), notes, () => undefined)] : [];
	});
}

function journalIn(file: string, notes: Notes, onError: (error: unknown) => void): Journal {
	const begun = { ...notes.begun };
	return {
		begun,
		note: (more) => {
			Object.assign(begun, more);
			try {
				write(file, { ...notes, begun });
			} catch (error) {
				onError(error);
			}
		},
		clear: () => {
			for (const key of Object.keys(begun) as (keyof Begun)[]) delete begun[key];
			rmSync(file, { force: true });
		},
	};
}

/** Whole or not at all, and for nobody else to read: who has a cart's token has the cart. */
function write(file: string, notes: Notes): void {
	mkdirSync(join(file, ".."), { recursive: true });
	writeFileSync(`${file}.new`, JSON.stringify(notes), { mode: 0o600 });
	renameSync(`${file}.new`, file);
}

function filesIn(folder: string): string[] {
	try {
		return readdirSync(folder).filter((name) => name.endsWith(".json"));
	} catch {
		return []; // nothing was ever noted
	}
}

function readNotes(file: string): Notes | null {
	try {
		return JSON.parse(readFileSync(file, "utf8")) as Notes;
	} catch {
		return null; // another run has just undone it
	}
}
