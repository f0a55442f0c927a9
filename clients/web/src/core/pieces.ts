import type { FormErrors, FormValues } from "./forms.ts";

/** How the field for the pieces of a line is called. */
export const piecesField = (lineId: string): string => `quantity.${lineId}`;

const PIECES = /^quantity\.([A-Za-z0-9_-]{1,80})$/;

/** Pieces of lines as a query of the API has them. */
export const piecesQuery = (lines: readonly { lineId: string; quantity: number }[]): string =>
	lines.map(({ lineId, quantity }) => `${lineId}:${quantity}`).join(",");

/** The same as the fields of a form. */
export const piecesFields = (lines: readonly { lineId: string; quantity: number }[]): Record<string, string> =>
	Object.fromEntries(lines.map(({ lineId, quantity }) => [piecesField(lineId), String(quantity)]));

/** What the fields of lines are called, where their faults are listed. */
export const piecesLabels = (lines: readonly { id: string; title: string }[]): Record<string, string> =>
	Object.fromEntries(lines.map(({ id, title }) => [piecesField(id), title]));

/** The faults of these lines; where one of another line is among them, which cannot be chosen any more, `moved` says so. */
export function faultsOfLines(errors: FormErrors, lines: readonly { id: string }[], moved: string): FormErrors {
	const fields = new Set(["", ...lines.map(({ id }) => piecesField(id))]);
	return Object.keys(errors).every((name) => fields.has(name)) ? errors : { "": moved };
}

/** What is said where the counts make no sense. */
interface PiecesTexts {
	notACount: string;
	nothing: string;
}

/** How many pieces of a line there can be, and what is said of more. A line that is not named has no limit. */
interface PiecesLimit {
	most: ReadonlyMap<string, number>;
	atMost: (most: number) => string;
}

/** The pieces of lines as they were typed, without the lines that nothing was typed for; and what is wrong with them, by field. */
export function readPieces(
	values: FormValues,
	texts: PiecesTexts,
	limit?: PiecesLimit,
): { lines: { lineId: string; quantity: number }[]; errors: FormErrors } {
	const lines: { lineId: string; quantity: number }[] = [];
	const errors: Record<string, string> = {};
	for (const [name, typed] of Object.entries(values)) {
		const lineId = PIECES.exec(name)?.[1];
		if (lineId === undefined) continue;
		const count = typed.trim() === "" ? "0" : typed.trim();
		const most = limit?.most.get(lineId);
		if (!/^\d{1,3}$/.test(count)) errors[name] = texts.notACount;
		else if (limit && most !== undefined && Number(count) > most) errors[name] = limit.atMost(most);
		else if (Number(count) > 0) lines.push({ lineId, quantity: Number(count) });
	}
	if (lines.length === 0 && Object.keys(errors).length === 0) errors[""] = texts.nothing;
	return { lines, errors };
}
