import { type Db, writeAll } from "#kit/db";
import { findOutdatedTexts, indexTexts } from "../store/search/index-texts.ts";
import { learnWords } from "../store/search/spelling-store.ts";

const AT_ONCE = 200;
/** How many steps a sweep takes of each kind at most; the next sweep continues. */
const STEPS = 20;

/** Writes products to the search table that a release reads in another way, and learns new words: a part of what there is to do. */
export async function tendSearch(db: Db): Promise<void> {
	for (let step = 0; step < STEPS; step++) {
		const outdated = await findOutdatedTexts(db, AT_ONCE);
		await writeAll(db, indexTexts(db, outdated));
		if (outdated.length < AT_ONCE) break;
	}
	for (let step = 0; step < STEPS; step++) if ((await learnWords(db)) === 0) break;
}
