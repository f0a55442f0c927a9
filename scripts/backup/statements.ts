/** Where a statement's end may not be looked for, by how such a place begins. */
const CLOSED_BY: Record<string, string> = { "'": "'", '"': '"', "`": "`", "--": "\n", "/*": "*/" };
const MARK = /['"`;]|--|\/\*/g;
const TRIGGER = /^\s*CREATE\s+(?:TEMP(?:ORARY)?\s+)?TRIGGER\b/i;
const TRIGGER_ENDS = /;\s*END\s*;$/i;

/** Cuts SQL that arrives in pieces into its statements, each with its semicolon; what stands between them is left out. */
export async function* statementsIn(chunks: AsyncIterable<string> | Iterable<string>): AsyncGenerator<string> {
	let open = "";
	let looked = 0;
	let until = "";
	for await (const chunk of chunks) {
		open += chunk;
		for (;;) {
			const mark = nextMark(open, looked, until);
			if (mark === null) {
				looked = Math.max(looked, open.length - 1); // a mark of two characters may be cut in the middle
				break;
			}
			looked = mark.behind;
			until = mark.until;
			if (mark.is !== ";") continue;
			const statement = open.slice(0, looked).trim();
			if (TRIGGER.test(statement) && !TRIGGER_ENDS.test(statement)) continue;
			yield statement;
			open = open.slice(looked);
			looked = 0;
		}
	}
	if (open.trim() !== "") throw new Error(`The SQL breaks off in the middle: … ${open.trim().slice(0, 80)}`);
}

/** The next place that matters: the end of a text or comment, if one is open, or else whatever may begin one or end the statement. */
function nextMark(sql: string, from: number, until: string): { is: string; behind: number; until: string } | null {
	if (until !== "") {
		const end = sql.indexOf(until, from);
		return end < 0 ? null : { is: "", behind: end + until.length, until: "" };
	}
	MARK.lastIndex = from;
	const found = MARK.exec(sql);
	if (found === null) return null;
	return { is: found[0], behind: MARK.lastIndex, until: CLOSED_BY[found[0]] ?? "" };
}

/** A row in a data file: which table it belongs to, which columns it gives, and the rest of its statement. */
export interface Row {
	table: string;
	columns: string;
	values: string;
}

const ROW = /^INSERT INTO "((?:[^"]|"")+)" \(([^)]*)\) VALUES\s*(\([^]*\);)$/;

/** Reads a statement that puts a row into a table. Throws for anything else: a data file has nothing else. */
export function readRow(statement: string): Row {
	const [, table, columns, values] = ROW.exec(statement) ?? [];
	if (table === undefined || columns === undefined || values === undefined) {
		throw new Error(`The export has a statement that is no row: ${statement.slice(0, 120)}`);
	}
	return { table: table.replaceAll('""', '"'), columns, values };
}

/** A name as SQL has it. */
export const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;
