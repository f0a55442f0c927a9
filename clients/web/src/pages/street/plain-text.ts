const ENTITIES: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: " " };
const TAG = /<[^>]*>/g;
const END_OF_LINE = /<(?:br|\/p|\/li|\/h\d|\/div)[^>]*>/gi;

/** What HTML says, without its markup. */
export const plainText = (html: string): string => decoded(html.replaceAll(TAG, " ")).replaceAll(/\s+/g, " ").trim();

/** The same with the lines of its paragraphs, headings and lists. */
export const textLines = (html: string): string =>
	decoded(html.replaceAll(END_OF_LINE, "\n").replaceAll(TAG, ""))
		.replaceAll(/[^\S\n]+/g, " ")
		.replaceAll(/\s*\n\s*/g, "\n")
		.trim();

const decoded = (text: string): string =>
	text.replaceAll(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{1,10}));/gi, (whole, decimal: string, hex: string, name: string) => {
		if (name) return ENTITIES[name.toLowerCase()] ?? whole;
		const code = decimal ? Number(decimal) : Number.parseInt(hex, 16);
		return code <= 0x10_ffff ? String.fromCodePoint(code) : whole;
	});

/** The beginning of a text, cut between words. */
export function beginning(text: string, length: number): string {
	if (text.length <= length) return text;
	const cut = text.slice(0, length);
	const end = cut.lastIndexOf(" ");
	return `${end > 0 ? cut.slice(0, end) : cut}…`;
}
