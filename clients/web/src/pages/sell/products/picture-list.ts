import type { FormValues } from "../../../core/forms.ts";

/** A picture of a product, as the form holds it and the API takes it. */
export interface PictureFields {
	url: string;
	alt: string;
}

/** What a button of the pictures' form does: save the texts, or move or remove the picture with a number. */
export type PictureAction = { kind: "save" } | { kind: "earlier" | "later" | "remove"; at: number };

/** How many a product can have. */
export const MOST_PICTURES = 50;

/** The pictures of a posted form, in its order. */
export function picturesFrom(values: FormValues): PictureFields[] {
	const numbers = Object.keys(values).flatMap((name) => {
		const match = /^media\.(\d{1,3})\.url$/.exec(name);
		return match ? [Number(match[1])] : [];
	});
	return numbers
		.sort((a, b) => a - b)
		.slice(0, MOST_PICTURES)
		.map((n) => ({ url: values[`media.${n}.url`] ?? "", alt: (values[`media.${n}.alt`] ?? "").replaceAll(/\s+/g, " ").trim() }));
}

/** What the pressed button says; anything else saves. */
export function actionFrom(typed: string | undefined): PictureAction {
	const match = /^(earlier|later|remove)\.(\d{1,3})$/.exec(typed ?? "");
	return match ? { kind: match[1] as "earlier" | "later" | "remove", at: Number(match[2]) } : { kind: "save" };
}

/** The pictures after an action. */
export function after(pictures: readonly PictureFields[], action: PictureAction): PictureFields[] {
	if (action.kind === "save") return [...pictures];
	if (action.kind === "remove") return pictures.filter((_, n) => n !== action.at);
	const to = action.kind === "earlier" ? action.at - 1 : action.at + 1;
	const moved = pictures[action.at];
	const other = pictures[to];
	if (!moved || !other) return [...pictures];
	return pictures.map((picture, n) => (n === to ? moved : n === action.at ? other : picture));
}

/** The pictures with one put back where it was. */
export const withPicture = (pictures: readonly PictureFields[], picture: PictureFields, at: number): PictureFields[] =>
	pictures.some(({ url }) => url === picture.url) ? [...pictures] : [...pictures.slice(0, at), picture, ...pictures.slice(at)];

/** The pictures with new ones behind them; the same picture again changes nothing. */
export function withUploaded(pictures: readonly PictureFields[], urls: readonly string[]): PictureFields[] {
	const known = new Set(pictures.map(({ url }) => url));
	const fresh = [...new Set(urls)].filter((url) => !known.has(url));
	return [...pictures, ...fresh.map((url) => ({ url, alt: "" }))].slice(0, MOST_PICTURES);
}
