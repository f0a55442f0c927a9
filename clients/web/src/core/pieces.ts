import type { FormErrors, FormValues } from "./forms.ts";

/** How the field for the pieces of a line is called. */
export const piecesField = (lineId: string): string => `quantity.${lineId}`;

const PIECES = /^quantity\.([A-Za-z0-9_-]{1,80})$/;

/** What is said where the counts make no sense. */
interface PiecesTexts {
	notACount: string;
	nothing: string;
}

/** The pieces of lines as they were typed, without the lines that nothing was typed for; and what is wrong with them, by field. */
export function readPieces(values: FormValues, texts: PiecesTexts): { lines: { lineId: string; quantity: number }[]; errors: FormErrors } {
	const lines: { lineId: string; quantity: number }[] = [];
	const errors: Record<string, string> = {};
	for (const [name, typed] of Object.entries(values)) {
		const lineId = PIECES.exec(name)?.[1];
		if (lineId === undefined) continue;
		const count = typed.trim() === "" ? "0" : typed.trim();
		if (!/^\d{1,3}$/.test(count)) errors[name] = texts.notACount;
		else if (Number(count) > 0) lines.push({ lineId, quantity: Number(count) });
	}
	if (lines.length === 0 && Object.keys(errors).length === 0) errors[""] = texts.nothing;
	return { lines, errors };
}
