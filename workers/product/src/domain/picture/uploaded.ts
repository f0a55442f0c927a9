import type { PictureType } from "#contracts/picture";

const EXTENSIONS: Record<PictureType, string> = {
	"image/gif": "gif",
	"image/png": "png",
	"image/jpeg": "jpg",
	"image/webp": "webp",
	"image/avif": "avif",
};

const AT = "/api/v1/media/";
const KEY = String.raw`[A-Za-z0-9_]+-[0-9a-f]{64}\.(?:gif|png|jpg|webp|avif)`;
const WHOLE_KEY = new RegExp(`^${AT}(${KEY})$`);
const ANY_KEY = new RegExp(`${AT}(${KEY})(?![A-Za-z0-9_./-])`, "g");

/** The key of a shop's picture: of its content, so that what is under a key never changes. */
export const pictureKey = (vendorId: string, sha256: string, type: PictureType): string => `${vendorId}-${sha256}.${EXTENSIONS[type]}`;

/** Where a picture is fetched from. */
export const pictureUrl = (key: string): string => `${AT}${key}`;

/** The key in the url of an uploaded picture; null for every other picture. */
export const keyOf = (url: string): string | null => WHOLE_KEY.exec(url)?.[1] ?? null;

/** The keys of the uploaded pictures that a product shows: as its pictures, and in its description in any language. */
export function keysShownBy(product: {
	media: readonly { url: string }[];
	descriptionHtml: string;
	translations?: Readonly<Record<string, { descriptionHtml?: string | undefined }>>;
}): string[] {
	const translated = Object.values(product.translations ?? {}).map(({ descriptionHtml }) => descriptionHtml ?? "");
	const texts = [...product.media.map(({ url }) => url), product.descriptionHtml, ...translated];
	return [...new Set(texts.flatMap((text) => Array.from(text.matchAll(ANY_KEY), (match) => match[1] ?? "")))];
}
