/** Where a quoted item ends: at a quote that is not doubled, with nothing but a comma or the end behind it. */
const QUOTED = /^"((?:[^"]|"")*)"\s*(?:,|$)/;

/**
 * The items of a cell that lists several, separated by commas. One that has a comma in it is quoted, as a cell of the file would be;
 * quotes elsewhere are what they are.
 */
export function readList(cell: string): string[] {
	const items: string[] = [];
	for (let rest = cell.trim(); rest !== "";) {
		const quoted = QUOTED.exec(rest);
		const comma = rest.indexOf(",");
		const plain = comma === -1 ? rest : rest.slice(0, comma);
		items.push(quoted ? (quoted[1] ?? "").replaceAll('""', '"') : plain.trim());
		rest = rest.slice(quoted ? quoted[0].length : plain.length + 1).trim();
	}
	return items.filter(Boolean);
}

/** Such a cell. */
export const writeList = (items: readonly string[]): string =>
	items.map((item) => (item.includes(",") || item.startsWith('"') ? `"${item.replaceAll('"', '""')}"` : item)).join(", ");
