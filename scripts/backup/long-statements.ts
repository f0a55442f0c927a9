/** D1 takes statements of up to 100,000 bytes, and rows of up to 2,000,000: a longer row is put in by several statements. */
const LONGEST = 90_000;
const PIECE = 20_000; // characters, of up to four bytes each

/** The table that keeps the pieces of a long text until its row is put together. */
export const PIECES = "_restored_pieces";
export const CREATE_PIECES = `CREATE TABLE ${PIECES} (text INTEGER NOT NULL, n INTEGER NOT NULL, piece TEXT NOT NULL, PRIMARY KEY (text, n));`;
export const DROP_PIECES = `DROP TABLE ${PIECES};`;

/** The same row in statements of which none is too long; one that is short enough stays as it is. */
export function shorten(statement: string): string[] {
	if (Buffer.byteLength(statement) <= LONGEST) return [statement];
	const before: string[] = [];
	let texts = 0;
	const row = statement.replaceAll(/(X?)'((?:[^']|'')*)'/g, (whole, hex: string, text: string) => {
		if (text.length <= PIECE) return whole;
		const of = ++texts;
		for (const [n, piece] of piecesOf(text).entries()) before.push(`INSERT INTO ${PIECES} VALUES (${of}, ${n}, '${piece}');`);
		const together = `(SELECT group_concat(piece, '') FROM (SELECT piece FROM ${PIECES} WHERE text = ${of} ORDER BY n))`;
		return hex === "" ? together : `unhex(${together})`; // bytes, and texts with a character of the number 0
	});
	return before.length === 0 ? [statement] : [...before, row, `DELETE FROM ${PIECES};`];
}

/** Never cut between the two halves of an escaped quote or of a character outside the basic plane. */
function piecesOf(text: string): string[] {
	const pieces: string[] = [];
	for (let start = 0; start < text.length;) {
		let end = Math.min(start + PIECE, text.length);
		while (end < text.length && isInside(text, start, end)) end++;
		pieces.push(text.slice(start, end));
		start = end;
	}
	return pieces;
}

function isInside(text: string, start: number, end: number): boolean {
	let quotes = 0;
	for (let at = end - 1; at >= start && text[at] === "'"; at--) quotes++;
	const low = text.charCodeAt(end);
	return quotes % 2 === 1 || (low >= 0xdc00 && low <= 0xdfff);
}
