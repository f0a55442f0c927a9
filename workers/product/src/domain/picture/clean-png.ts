import { ascii, type Cleaner, joined, lettersOf, view } from "./bytes.ts";
import { exifOf, orientationIn } from "./exif.ts";

/** Chunks that a PNG (W3C, third edition) is decoded and animated with; all others go: texts, times, Exif, private ones. */
const KEPT = new Set("IHDR PLTE IDAT IEND tRNS gAMA cHRM sRGB iCCP cICP mDCV cLLI sBIT bKGD pHYs acTL fcTL fdAT".split(" "));

/** Keeps the chunks that the picture needs; nothing behind its end. */
export const cleanPng: Cleaner = (bytes) => {
	const data = view(bytes);
	const kept: Uint8Array[] = [];
	let orientation = 1;
	let hasPixels = false;
	for (let at = 8; at + 12 <= bytes.length;) {
		const end = at + 12 + data.getUint32(at);
		if (end > bytes.length) return null;
		const type = ascii(bytes, at + 4, at + 8);
		if (type === "eXIf") orientation = orientationIn(bytes.subarray(at + 8, end - 4));
		if (type === "IDAT") hasPixels = true;
		if (KEPT.has(type)) kept.push(bytes.subarray(at, end));
		if (type === "IEND") return hasPixels ? { bytes: joined([bytes.subarray(0, 8), ...turned(kept, orientation)]), orientation } : null;
		at = end;
	}
	return null;
};

/** How to turn it stands right behind the header. */
function turned([header = new Uint8Array(), ...chunks]: readonly Uint8Array[], orientation: number): Uint8Array[] {
	return orientation === 1 ? [header, ...chunks] : [header, chunkOf("eXIf", exifOf(orientation)), ...chunks];
}

function chunkOf(type: string, content: Uint8Array): Uint8Array {
	const named = joined([lettersOf(type), content]);
	const numbers = new Uint8Array(8);
	view(numbers).setUint32(0, content.length);
	view(numbers).setUint32(4, crc32(named));
	return joined([numbers.subarray(0, 4), named, numbers.subarray(4)]);
}

/** PNG, annex D. */
function crc32(bytes: Uint8Array): number {
	let crc = 0xffffffff;
	for (const byte of bytes) {
		crc ^= byte;
		for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? 0xedb88320 ^ (crc >>> 1) : crc >>> 1;
	}
	return (crc ^ 0xffffffff) >>> 0;
}
