import { sql } from "drizzle-orm";
import { type Db, writeAll } from "#kit/db";
import { doubtsOf, understand } from "../../domain/search/correct.ts";
import type { SoughtWord } from "../../domain/search/match-expression.ts";
import { restsOf } from "../../domain/search/spelling.ts";
import { over } from "../batches.ts";
import { rowsOf } from "../db.ts";

/** How many words one step learns, and how many are looked at that are like a typed one. */
const LEARNED_AT_ONCE = 500;
const MOST_ALIKE = 400;

/** What somebody may have meant by words that found nothing, or null where nothing is like them. One round trip. */
export async function findMeaning(db: Db, words: readonly string[]): Promise<SoughtWord[] | null> {
	const doubt = doubtsOf(words);
	const [known, alike] = await db.batch([
		db.run(sql`SELECT word FROM search_words WHERE word IN (SELECT value FROM json_each(${JSON.stringify([...words, ...doubt.words])}))`),
		db.run(
			sql`SELECT DISTINCT word FROM search_word_rests WHERE rest IN (SELECT value FROM json_each(${JSON.stringify(doubt.rests)})) LIMIT ${MOST_ALIKE}`,
		),
	]);
	const wordsOf = (result: unknown) => rowsOf<{ word: string }>(result).map(({ word }) => word);
	return understand(words, new Set(wordsOf(known)), wordsOf(alike));
}

/** Learns how words that are new may be mistyped; how many it was. */
export async function learnWords(db: Db): Promise<number> {
	const rows = await db.all<{ word: string }>(sql`SELECT word FROM search_words WHERE learned = 0 LIMIT ${LEARNED_AT_ONCE}`);
	const words = rows.map(({ word }) => word);
	const rests = words.flatMap((word) => restsOf(word).map((rest) => [rest, word]));
	await writeAll(db, [
		...over(
			db,
			rests,
			(json) =>
				sql`INSERT INTO search_word_rests (rest, word) SELECT value ->> 0, value ->> 1 FROM json_each(${json}) WHERE true ON CONFLICT DO NOTHING`,
		),
		...over(db, words, (json) => sql`UPDATE search_words SET learned = 1 WHERE word IN (SELECT value FROM json_each(${json}))`),
	]);
	return words.length;
}
