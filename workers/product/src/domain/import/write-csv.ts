/** A record of a CSV file (RFC 4180, with the line ends that Shopify writes). What no CSV reader takes is left out of its cells. */
export const csvRow = (cells: readonly string[]): string => `${cells.map(csvCell).join(",")}\n`;

function csvCell(text: string): string {
	const sound = text.replaceAll("\0", "").toWellFormed();
	return /[",\n\r]|^\s|\s$/.test(sound) ? `"${sound.replaceAll('"', '""')}"` : sound;
}
