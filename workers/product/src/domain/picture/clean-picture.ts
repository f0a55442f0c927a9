import type { PictureType } from "#contracts/picture";
import { pictureIn } from "../picture.ts";
import type { Cleaner } from "./bytes.ts";
import { avifSize, cleanAvif } from "./clean-avif.ts";
import { cleanGif } from "./clean-gif.ts";
import { cleanJpeg } from "./clean-jpeg.ts";
import { cleanPng } from "./clean-png.ts";
import { cleanWebp } from "./clean-webp.ts";
import { liesOnItsSide } from "./exif.ts";

/** What a decoder holds of a picture grows with its pixels, however small the file is. */
export const MAX_PIXELS = 50_000_000;
export const MAX_SIDE = 16_000;

const CLEANERS: Record<PictureType, Cleaner> = {
	"image/gif": cleanGif,
	"image/png": cleanPng,
	"image/jpeg": cleanJpeg,
	"image/webp": cleanWebp,
	"image/avif": cleanAvif,
};

/** A picture as it is kept: without metadata; its size is that of what is seen. */
export interface CleanPicture {
	type: PictureType;
	size: { width: number; height: number };
	bytes: Uint8Array;
}

/** Takes everything out of a picture that is not needed to show it. `unknown` for other files, `broken`, or of `too_many_pixels`. */
export function cleanPicture(file: Uint8Array): CleanPicture | "unknown" | "broken" | "too_many_pixels" {
	const facts = pictureIn(file);
	if (!facts) return "unknown";
	const cleaned = CLEANERS[facts.type](file);
	if (!cleaned) return "broken";
	const stored = facts.size ?? avifSize(cleaned.bytes);
	if (!stored) return "broken";
	if (stored.width > MAX_SIDE || stored.height > MAX_SIDE || stored.width * stored.height > MAX_PIXELS) return "too_many_pixels";
	const size = liesOnItsSide(cleaned.orientation) ? { width: stored.height, height: stored.width } : stored;
	return { type: facts.type, size, bytes: cleaned.bytes };
}
