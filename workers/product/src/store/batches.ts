import type { SQL } from "drizzle-orm";
import type { BatchItem } from "drizzle-orm/batch";
import type { Db } from "#kit/db";

/** D1 takes values of at most two million bytes; a character has three at most. */
const LONGEST_JSON = 500_000;

/** A statement over a list of rows as JSON, or a few where they are long; none where there are no rows. */
export function over(db: Db, rows: readonly unknown[], statement: (json: string) => SQL): BatchItem<"sqlite">[] {
	const lists: string[][] = [];
	let length = LONGEST_JSON;
	for (const json of rows.map((row) => JSON.stringify(row))) {
		if (length + json.length > LONGEST_JSON) {
			lists.push([]);
			length = 0;
		}
		lists.at(-1)?.push(json);
		length += json.length;
	}
	return lists.map((list) => db.run(statement(`[${list.join(",")}]`)));
}
