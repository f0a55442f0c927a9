import { ascii, type Cleaner, joined } from "./bytes.ts";

const EXTENSION = 0x21;
const IMAGE = 0x2c;
const TRAILER = 0x3b;
const GRAPHIC_CONTROL = 0xf9;
const APPLICATION = 0xff;
/** Those that say how often an animation repeats; XMP is in one as well. */
const KEPT_APPLICATIONS = new Set(["NETSCAPE2.0", "ANIMEXTS1.0"]);

/** Keeps images and what animates them (GIF89a, 15 to 27); comments, texts and XMP go, and whatever follows the end. */
export const cleanGif: Cleaner = (bytes) => {
	const start = 13 + colorsIn(bytes[10] ?? 0);
	if (start > bytes.length) return null;
	const kept = [bytes.subarray(0, start)];
	let images = 0;
	for (let at = start; at < bytes.length && bytes[at] !== TRAILER;) {
		const isImage = bytes[at] === IMAGE;
		if (!isImage && bytes[at] !== EXTENSION) return null;
		const end = endOfBlocks(bytes, isImage ? at + 11 + colorsIn(bytes[at + 9] ?? 0) : at + 2);
		if (end === null) return null;
		const block = bytes.subarray(at, end);
		if (isImage || isKept(block)) kept.push(block);
		if (isImage) images += 1;
		at = end;
	}
	return images === 0 ? null : { bytes: joined([...kept, new Uint8Array([TRAILER])]), orientation: 1 };
};

/** How many bytes a color table has; the three lowest bits of its flags say it. */
const colorsIn = (flags: number): number => (flags & 0x80 ? 3 * 2 ** ((flags & 7) + 1) : 0);

const isKept = (extension: Uint8Array): boolean =>
	extension[1] === GRAPHIC_CONTROL || (extension[1] === APPLICATION && KEPT_APPLICATIONS.has(ascii(extension, 3, 14)));

/** Behind the last of a row of blocks, each of which begins with its length; null where it breaks off. */
function endOfBlocks(bytes: Uint8Array, from: number): number | null {
	for (let at = from; at < bytes.length;) {
		const length = bytes[at] ?? 0;
		if (length === 0) return at + 1;
		at += 1 + length;
	}
	return null;
}
