import { sql } from "drizzle-orm";
import { type Db, writeAll } from "#kit/db";
import { refreshDocuments } from "./documents.ts";
import { findOutdatedTexts, indexTexts, type ProductTexts } from "./index-texts.ts";
import { learnWords } from "./spelling-store.ts";

const AT_ONCE = 200;
/** How many steps a sweep takes of each kind at most; the next sweep continues. */
const STEPS = 20;

/** Writes products to the search table that a release reads in another way, and learns new words: a part of what there is to do. */
export async function tendSearch(db: Db): Promise<void> {
	for (let step = 0; step < STEPS; step++) {
		const outdated = await findOutdatedTexts(db, AT_ONCE);
		if (outdated.length > 0) await writeAnew(db, outdated);
		if (outdated.length < AT_ONCE) break;
	}
	for (let step = 0; step < STEPS; step++) if ((await learnWords(db)) === 0) break;
}

/** Which words find what is shown by lists: copies of them at the edge go, as those of any change. */
const writeAnew = (db: Db, outdated: readonly ProductTexts[]): Promise<void> =>
	writeAll(db, [
		...indexTexts(db, outdated),
		...refreshDocuments(db, sql`p.id IN (SELECT value FROM json_each(${JSON.stringify(outdated.map(({ id }) => id))}))`),
		db.run(sql`INSERT INTO purges (tag) VALUES ('products') ON CONFLICT (tag) DO UPDATE SET taker = '' WHERE taker <> ''`),
	]);
