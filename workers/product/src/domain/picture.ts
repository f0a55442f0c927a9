import type { PictureType } from "#contracts/picture";
import { ascii, view } from "./picture/bytes.ts";

export interface PictureFacts {
	type: PictureType;
	/** In pixels; null where the format does not say it simply. */
	size: { width: number; height: number } | null;
}

type Reader = (bytes: Uint8Array) => PictureFacts["size"] | "broken";

/**
 * What a file is by its own first bytes, whatever its name or sender say; null for what is no picture that is taken,
 * and for one that breaks off before it says how large it is.
 */
export function pictureIn(bytes: Uint8Array): PictureFacts | null {
	const format = FORMATS.find(({ begins }) => begins(bytes));
	if (!format) return null;
	const size = format.sizeOf(bytes);
	if (size === "broken" || (size && (size.width < 1 || size.height < 1))) return null;
	return { type: format.type, size };
}

/** GIF89a specification, 17 and 18: signature and logical screen descriptor. */
const gifSize: Reader = (bytes) =>
	bytes.length < 13 ? "broken" : { width: view(bytes).getUint16(6, true), height: view(bytes).getUint16(8, true) };

/** PNG (W3C), 11.2.1: IHDR comes first. */
const pngSize: Reader = (bytes) =>
	bytes.length < 33 || ascii(bytes, 12, 16) !== "IHDR" ? "broken" : { width: view(bytes).getUint32(16), height: view(bytes).getUint32(20) };

/** JPEG (ITU T.81), B.2.2: the frame header says the size; DHT, JPG and DAC share its range of markers. */
const isFrame = (marker: number): boolean => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);

const jpegSize: Reader = (bytes) => {
	const data = view(bytes);
	for (let at = 2; at + 9 <= bytes.length;) {
		if (bytes[at] !== 0xff) return "broken";
		const marker = bytes[at + 1] ?? 0;
		if (marker === 0xff) at += 1;
		else if (isFrame(marker)) return { width: data.getUint16(at + 7), height: data.getUint16(at + 5) };
		else at += 2 + Math.max(2, data.getUint16(at + 2));
	}
	return "broken";
};

/** WebP (RFC 9649), 2.5 to 2.7: lossy, lossless and extended files each say it in a way of their own. */
const webpSize: Reader = (bytes) => {
	if (bytes.length < 30) return "broken";
	const data = view(bytes);
	const kind = ascii(bytes, 12, 16);
	if (kind === "VP8 ") return { width: data.getUint16(26, true) & 0x3fff, height: data.getUint16(28, true) & 0x3fff };
	if (kind === "VP8L") {
		const bits = data.getUint32(21, true);
		return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
	}
	if (kind !== "VP8X") return "broken";
	const uint24 = (at: number) => data.getUint16(at, true) + data.getUint8(at + 2) * 65_536;
	return { width: uint24(24) + 1, height: uint24(27) + 1 };
};

/** AVIF is HEIF (ISO/IEC 23008-12): the first box is `ftyp` and names the brand, as its own or among the compatible ones. */
function isAvif(bytes: Uint8Array): boolean {
	if (bytes.length < 16 || ascii(bytes, 4, 8) !== "ftyp") return false;
	const end = Math.min(view(bytes).getUint32(0), bytes.length, 256);
	const brands = new Set(Array.from({ length: Math.floor((end - 8) / 4) }, (_, index) => ascii(bytes, 8 + index * 4, 12 + index * 4)));
	return brands.has("avif") || brands.has("avis");
}

const PNG_SIGNATURE = "\u0089PNG\r\n\u001A\n";

const FORMATS: { type: PictureType; begins: (bytes: Uint8Array) => boolean; sizeOf: Reader }[] = [
	{ type: "image/gif", begins: (bytes) => /^GIF8[79]a$/.test(ascii(bytes, 0, 6)), sizeOf: gifSize },
	{ type: "image/png", begins: (bytes) => ascii(bytes, 0, 8) === PNG_SIGNATURE, sizeOf: pngSize },
	{ type: "image/jpeg", begins: (bytes) => ascii(bytes, 0, 3) === "\u00FF\u00D8\u00FF", sizeOf: jpegSize },
	{ type: "image/webp", begins: (bytes) => ascii(bytes, 0, 4) === "RIFF" && ascii(bytes, 8, 12) === "WEBP", sizeOf: webpSize },
	{ type: "image/avif", begins: isAvif, sizeOf: () => null },
];
