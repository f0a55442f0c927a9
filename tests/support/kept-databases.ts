import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { localFile } from "../../scripts/backup/local-file.ts";
import { ROOT, type ServiceName, SERVICES } from "../../scripts/street/local-state.ts";

/** What a database is, for comparing: its schema, all of its rows, and where its counters stand. */
export interface Contents {
	schema: unknown[];
	counters: unknown[];
	rows: Record<string, unknown[]>;
}

/** Reads everything but what SQLite and the runtime make by themselves, in an order of its own. */
export function contentsOf(database: DatabaseSync): Contents {
	const all = (sql: string) => database.prepare(sql).all();
	const schema = all(
		"SELECT type, name, sql FROM sqlite_master WHERE name NOT LIKE 'sqlite\\_%' ESCAPE '\\' AND name NOT LIKE '\\_cf\\_%' ESCAPE '\\' ORDER BY type, name",
	);
	const isShadow = (name: string) => /_fts_(?:data|idx|content|docsize|config)$/.test(name);
	const tables = schema.filter(({ type, name }) => type === "table" && !isShadow(String(name)));
	const rows = Object.fromEntries(
		tables.map(({ name, sql }) => {
			const columns = /VIRTUAL/.test(String(sql)) ? "rowid, *" : "*";
			const found = all(`SELECT ${columns} FROM "${String(name)}"`).map((row) => JSON.stringify(row));
			return [String(name), found.sort()];
		}),
	);
	return { schema, counters: all("SELECT * FROM sqlite_sequence ORDER BY name"), rows };
}

/** The same of a local database. */
export function localContents(state: string, service: ServiceName): Contents {
	const database = new DatabaseSync(localFile(state, service), { readOnly: true });
	try {
		return contentsOf(database);
	} finally {
		database.close();
	}
}

/** Applies a service's migrations up to a number, as wrangler notes it. */
export function migrateInto(database: DatabaseSync, service: ServiceName, upTo = Infinity): void {
	database.exec(
		"CREATE TABLE d1_migrations (id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT UNIQUE, applied_at TIMESTAMP DEFAULT CURRENT_TIMESTAMP NOT NULL)",
	);
	const folder = join(ROOT, "migrations", service);
	const files = readdirSync(folder).filter((name) => name.endsWith(".sql"));
	for (const file of files.sort().filter((name) => Number.parseInt(name, 10) <= upTo)) {
		database.exec(readFileSync(join(folder, file), "utf8"));
		database.prepare("INSERT INTO d1_migrations (name) VALUES (?)").run(file);
	}
}

/** Texts that a backup could lose something of. */
export const TEXTS = [
	`It's "here"; -- not a comment /* nor this */ \`so\``,
	"one line\nanother\r\nand \\n two characters, \\r too",
	"日本語 🏪 e\u0301",
	"",
	Array.from({ length: 2_500 }, (_, n) => `text ''${(n * 104_729) % 999_983} \\n with \n breaks; 🏪`).join(""),
];

/** Puts rows into tables that every service has, and into those of the product service that are hard to keep. */
export function fill(database: DatabaseSync, service: ServiceName): void {
	const remember = database.prepare(
		"INSERT INTO idempotency_keys (caller, path, key, body_hash, answer, created_at) VALUES ('me', '/x', ?, '', ?, '2026-11-23')",
	);
	const isLargest = service === "user" || service === "product"; // the longest text in each would only take time
	for (const [index, text] of TEXTS.entries()) remember.run(`key '${index}'`, isLargest ? text : text.slice(0, 200));
	if (service !== "product") return;
	database.exec(`
		INSERT INTO categories (id, slug, name, created_at) VALUES ('cat_child', 'bread', 'Bread', ''), ('cat_parent', 'food', 'Food', '');
		UPDATE categories SET parent_id = 'cat_parent' WHERE id = 'cat_child';
		INSERT INTO search_names (ref) VALUES ('cat_gone'), ('cat_child');
		DELETE FROM search_names WHERE ref = 'cat_gone';
		INSERT INTO search_names (ref) VALUES ('last');
		DELETE FROM search_names WHERE ref = 'last';
		INSERT INTO names_fts (rowid, name) VALUES (2, 'Bread and ''butter''');
		INSERT INTO products_fts (rowid, title, vendor, tags, categories, options, description, facets)
			VALUES (7, 'Sourdough', 'Quay', '', 'bread', '', 'rye' || char(10) || 'and \\n wheat', 'v1'), (3, 'Crème brûlée', '', '', '', '', '', '');
	`);
}

const images = new Map<string, Uint8Array>();

/** A service's database with such rows, at `upTo`'s migration or the last; as a file has it. */
export function filledImage(service: ServiceName, upTo?: number): Uint8Array {
	const known = images.get(`${service} ${upTo}`);
	if (known) return known;
	const database = new DatabaseSync(":memory:");
	migrateInto(database, service, upTo);
	fill(database, service);
	const image = database.serialize();
	images.set(`${service} ${upTo}`, image);
	database.close();
	return image;
}

/** A local street's databases with such rows. */
export function localDatabases(state: string, upTo: Partial<Record<ServiceName, number>> = {}): void {
	for (const service of SERVICES) {
		const file = localFile(state, service);
		mkdirSync(dirname(file), { recursive: true });
		writeFileSync(file, filledImage(service, upTo[service]));
		const database = new DatabaseSync(file);
		database.exec("PRAGMA journal_mode = WAL");
		database.close();
	}
}
