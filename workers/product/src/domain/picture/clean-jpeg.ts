import { ascii, type Cleaned, type Cleaner, joined, lettersOf, view } from "./bytes.ts";
import { exifOf, orientationIn } from "./exif.ts";

const TEM = 0x01;
const SOI = 0xd8;
const EOI = 0xd9;
const SOS = 0xda;
const APP0 = 0xe0;
const APP1 = 0xe1;
const APP2 = 0xe2;
const APP14 = 0xee;
const END = new Uint8Array([0xff, EOI]);
const EXIF = "Exif\0\0";

/** Markers without a segment: TEM and the restarts. */
const standsAlone = (marker: number): boolean => marker === TEM || (marker >= 0xd0 && marker <= 0xd7);

/** Tables, frames and scans (ITU T.81, B.1.1.3): all that the picture itself is made of. */
const isPicture = (marker: number): boolean => (marker >= 0xc0 && marker <= 0xcf) || (marker >= SOS && marker <= 0xdf);

/**
 * Keeps what a JPEG (ITU T.81) is decoded with: its tables and scans, JFIF without its thumbnail, the color profile, Adobe's color
 * transform. All other application segments and comments go, and whatever follows the end: there phones keep videos and depth maps.
 */
export const cleanJpeg: Cleaner = (bytes) => {
	const data = view(bytes);
	const kept: Uint8Array[] = [];
	let jfif: Uint8Array[] = [];
	let orientation: number | null = null;
	let scans = 0;
	for (let at = 2; at < bytes.length;) {
		const marker = bytes[at + 1];
		if (bytes[at] !== 0xff || marker === undefined) return null;
		if (marker === 0xff) at += 1;
		else if (marker === EOI) break;
		else if (standsAlone(marker)) at += 2;
		else {
			const end = at + 4 <= bytes.length ? at + 2 + data.getUint16(at + 2) : Infinity;
			if (end > bytes.length || end < at + 4) return null;
			const segment = bytes.subarray(at, end);
			const named = (name: string) => ascii(segment, 4, 4 + name.length) === name;
			if (marker === APP1 && named(EXIF)) orientation ??= orientationIn(segment.subarray(4 + EXIF.length));
			else if (marker === APP0 && named("JFIF\0")) jfif = [withoutThumbnail(segment)];
			else if (isPicture(marker) || (marker === APP2 && named("ICC_PROFILE\0")) || (marker === APP14 && named("Adobe"))) kept.push(segment);
			at = marker === SOS ? endOfScan(bytes, end) : end;
			if (marker !== SOS) continue;
			kept.push(bytes.subarray(end, at));
			scans += 1;
		}
	}
	return scans === 0 ? null : assembled(jfif, orientation ?? 1, kept);
};

function assembled(jfif: Uint8Array[], orientation: number, kept: Uint8Array[]): Cleaned {
	const exif = orientation === 1 ? [] : [exifSegment(orientation)];
	return { bytes: joined([new Uint8Array([0xff, SOI]), ...jfif, ...exif, ...kept, END]), orientation };
}

/** Where the entropy-coded data ends: at a marker that is neither a stuffed byte nor a restart. */
function endOfScan(bytes: Uint8Array, from: number): number {
	for (let at = bytes.indexOf(0xff, from); at !== -1; at = bytes.indexOf(0xff, at + 1)) {
		const next = bytes[at + 1];
		if (next !== undefined && next !== 0 && next !== 0xff && !standsAlone(next)) return at;
	}
	return bytes.length;
}

/** JFIF 1.02: 14 bytes, then a thumbnail of as many pixels as the last two of them say. */
function withoutThumbnail(segment: Uint8Array): Uint8Array {
	const bytes = new Uint8Array(18);
	bytes.set(segment.subarray(0, 16));
	bytes.set([0, 16], 2);
	return bytes;
}

function exifSegment(orientation: number): Uint8Array {
	const exif = exifOf(orientation);
	return joined([new Uint8Array([0xff, APP1, 0, 2 + EXIF.length + exif.length]), lettersOf(EXIF), exif]);
}
