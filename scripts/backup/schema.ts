import { quoted } from "./statements.ts";

/** What a database is made of, as SQLite keeps it. */
export interface SchemaObject {
	type: "table" | "index" | "trigger" | "view";
	name: string;
	tbl_name: string;
	sql: string;
}

/** A counter of AUTOINCREMENT. */
export interface Sequence {
	name: string;
	seq: number;
}

export const READ_SCHEMA = `SELECT type, name, tbl_name, sql FROM sqlite_master
	WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' AND name NOT LIKE '\\_cf\\_%' ESCAPE '\\' ORDER BY rowid`;
export const READ_SEQUENCES = "SELECT name, seq FROM sqlite_sequence ORDER BY name";
export const HAS_SEQUENCES = "SELECT 1 AS yes FROM sqlite_master WHERE name = 'sqlite_sequence'";

/** A full-text index. Its tables are SQLite's own, and of these only the one with the texts is kept; from it the others follow. */
export interface SearchIndex {
	name: string;
	sql: string;
	/** The table with its texts. */
	content: string;
}

/** A database's schema, sorted by how a backup treats it. */
export interface Schema {
	/** Ordinary tables, in the order in which they were made. */
	tables: SchemaObject[];
	searchIndexes: SearchIndex[];
	/** Indexes that foreign keys may rely on: without them, SQLite refuses the rows that refer to others. */
	unique: SchemaObject[];
	/** Other indexes, views and triggers: made when all rows are there, so that no trigger acts on them again. */
	rest: SchemaObject[];
}

const isUnique = ({ type, sql }: SchemaObject): boolean => type === "index" && /^CREATE\s+UNIQUE\b/i.test(sql);

const VIRTUAL = /^CREATE\s+VIRTUAL\s+TABLE/i;
const SHADOWS = ["data", "idx", "content", "docsize", "config"];

/** Sorts what {@link READ_SCHEMA} gives. Throws for a virtual table that is not restored by what is known here. */
export function schemaOf(objects: readonly SchemaObject[]): Schema {
	const virtual = objects.filter(({ sql }) => VIRTUAL.test(sql));
	const shadows = new Set(virtual.flatMap(({ name }) => SHADOWS.map((shadow) => `${name}_${shadow}`)));
	const searchIndexes = virtual.map(({ name, sql }) => {
		const content = `${name}_content`;
		if (!/\bUSING\s+fts5\b/i.test(sql) || /[(,]\s*content\s*=/i.test(sql) || !objects.some((one) => one.name === content)) {
			throw new Error(`A backup does not know how to keep the virtual table ${name}.`);
		}
		return { name, sql, content };
	});
	const isOrdinary = ({ type, name, sql }: SchemaObject) => type === "table" && !VIRTUAL.test(sql) && !shadows.has(name);
	return {
		tables: objects.filter(isOrdinary),
		searchIndexes,
		unique: objects.filter(isUnique),
		rest: (["index", "view", "trigger"] as const).flatMap((type) => objects.filter((one) => one.type === type && !isUnique(one))),
	};
}

/** The tables whose rows are kept. */
export const keptTables = ({ tables, searchIndexes }: Schema): string[] => [
	...tables.map(({ name }) => name),
	...searchIndexes.map(({ content }) => content),
];

/** The same by the names under which their rows are counted: a full-text index stands for its texts. */
export const countedTables = ({ tables, searchIndexes }: Schema): string[] => [...tables, ...searchIndexes].map(({ name }) => name);

/** Statements that take away all that a database holds; tables before those that they refer to. */
export function dropAll(objects: readonly SchemaObject[]): string[] {
	const { tables, searchIndexes, rest } = schemaOf(objects);
	return [
		...rest.toReversed().flatMap(({ type, name }) => (type === "index" ? [] : [`DROP ${type.toUpperCase()} ${quoted(name)};`])),
		...searchIndexes.map(({ name }) => `DROP TABLE ${quoted(name)};`),
		...referringFirst(tables).map(({ name }) => `DROP TABLE ${quoted(name)};`),
	];
}

function referringFirst(tables: readonly SchemaObject[]): SchemaObject[] {
	const left = [...tables];
	const sorted: SchemaObject[] = [];
	while (left.length > 0) {
		const free = left.findIndex(({ name }) => !left.some((other) => other.name !== name && refersTo(other.sql, name)));
		sorted.push(...left.splice(Math.max(free, 0), 1)); // two that refer to each other: either goes first
	}
	return sorted;
}

const refersTo = (sql: string, table: string): boolean => new RegExp(`\\bREFERENCES\\s+["'\`\\[]?${table}\\b`, "i").test(sql);
