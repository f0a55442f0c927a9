import { DatabaseSync } from "node:sqlite";
import type { SearchIndex } from "./schema.ts";

/** The columns of a full-text index, as SQLite reads them. */
export function columnsOf({ name, sql }: SearchIndex): string[] {
	const database = new DatabaseSync(":memory:");
	try {
		database.exec(sql);
		return database
			.prepare("SELECT name FROM pragma_table_info(?)")
			.all(name)
			.map((column) => String(column["name"]));
	} finally {
		database.close();
	}
}
