const NAME = String.raw`(?:main\.)?[\`"\[]?(\w+)[\`"\]]?`;

/** What a statement takes from code that was written before it, by the statement's first words. */
const TAKES: readonly [pattern: RegExp, what: (name: string, other: string) => string][] = [
	[new RegExp(`^DROP TABLE (?:IF EXISTS )?${NAME}`, "i"), (table) => `drops the table ${table}`],
	[new RegExp(`^DROP VIEW (?:IF EXISTS )?${NAME}`, "i"), (view) => `drops the view ${view}`],
	[new RegExp(`^DROP TRIGGER (?:IF EXISTS )?${NAME}`, "i"), (trigger) => `drops the trigger ${trigger}`],
	[new RegExp(`^ALTER TABLE ${NAME} DROP (?:COLUMN )?${NAME}`, "i"), (table, column) => `drops the column ${table}.${column}`],
	[new RegExp(`^ALTER TABLE ${NAME} RENAME TO`, "i"), (table) => `renames the table ${table}`],
	[new RegExp(`^ALTER TABLE ${NAME} RENAME (?:COLUMN )?${NAME}`, "i"), (table, column) => `renames the column ${table}.${column}`],
	[
		new RegExp(`^ALTER TABLE ${NAME} ADD (?:COLUMN )?${NAME}(?=[^]*NOT NULL)(?![^]*\\bDEFAULT\\b)`, "i"),
		(table, column) => `wants ${table}.${column} in every new row`,
	],
	[
		new RegExp(`^CREATE UNIQUE INDEX (?:IF NOT EXISTS )?${NAME} ON ${NAME}`, "i"),
		(index, table) => `refuses equal rows in ${table} (${index})`,
	],
	[
		new RegExp(`^CREATE TRIGGER (?:IF NOT EXISTS )?${NAME}[^]*?\\bON ${NAME}[^]*\\bRAISE\\s*\\(`, "i"),
		(trigger, table) => `refuses rows of ${table} (${trigger})`,
	],
];

/**
 * The first thing in a migration that code from before it would miss or trip over; null where it only adds. A thing that the same
 * migration makes is its own, and an index nobody misses. Cautious, not clever: what it finds can be explained in the file.
 */
export function whatOlderCodeMisses(sql: string): string | null {
	const statements = statementsOf(sql);
	const made = new Set(statements.flatMap((statement) => madeBy(statement) ?? []));
	for (const statement of statements) {
		for (const [pattern, what] of TAKES) {
			const [found, first = "", second = ""] = pattern.exec(statement) ?? [];
			if (found === undefined || isOwn(statement, first, second, made)) continue;
			return what(first, second);
		}
	}
	return null;
}

const CREATED = new RegExp(`^CREATE (?:TEMP(?:ORARY)? )?(?:VIRTUAL )?(TABLE|VIEW|TRIGGER) (?:IF NOT EXISTS )?${NAME}`, "i");

const madeBy = (statement: string): string | null => {
	const [, kind, name] = CREATED.exec(statement) ?? [];
	return kind && name ? `${kind.toUpperCase()} ${name}` : null;
};

/** A dropped table counts as its own only if it was not there before, which a rebuilt one was. */
function isOwn(statement: string, first: string, second: string, made: ReadonlySet<string>): boolean {
	if (/^DROP TABLE/i.test(statement)) return made.has(`TABLE ${first}`) && /^(?:kept|new|__new|old)_/i.test(first);
	if (/^DROP (VIEW|TRIGGER)/i.test(statement)) return made.has(`TRIGGER ${first}`) || made.has(`VIEW ${first}`);
	if (/^CREATE (UNIQUE|TRIGGER)/i.test(statement)) return made.has(`TABLE ${second}`);
	return made.has(`TABLE ${first}`) && /^ALTER TABLE/i.test(statement);
}

/** What a migration is made of, as far as it matters where a statement ends: texts, names in quotes, comments, words, the rest. */
const TOKENS = /'(?:[^']|'')*'|"(?:[^"]|"")*"|`[^`]*`|--[^\n]*|\/\*[^]*?(?:\*\/|$)|\w+|[^]/g;

/** The statements of a migration without comments and texts; the body of a trigger belongs to its statement. */
export function statementsOf(sql: string): string[] {
	const statements: string[] = [];
	let open = "";
	let depth = 0; // of BEGIN and CASE that have no END yet
	const close = () => {
		const statement = open.replaceAll(/\s+/g, " ").trim();
		if (statement !== "") statements.push(statement);
		[open, depth] = ["", 0];
	};
	for (const [token] of sql.matchAll(TOKENS)) {
		if (/^(?:CASE|BEGIN)$/i.test(token) && TRIGGER.test(open)) depth++;
		if (/^END$/i.test(token) && TRIGGER.test(open)) depth--;
		if (token === ";" && depth <= 0) close();
		else open += token.startsWith("'") ? "''" : /^(?:--|\/\*)/.test(token) ? " " : token;
	}
	close();
	return statements;
}

const TRIGGER = /^\s*CREATE\s+(?:TEMP(?:ORARY)?\s+)?TRIGGER\b/i;
