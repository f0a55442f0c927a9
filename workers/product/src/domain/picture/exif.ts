import { ascii, view } from "./bytes.ts";

/** Exif 2.32, 4.6.4: tag 0x0112 of the first directory. */
const ORIENTATION = 0x0112;
const SHORT = 3;

/** How Exif data (a TIFF file) says that its picture has to be turned; 1, as it is, where it does not say so. */
export function orientationIn(tiff: Uint8Array): number {
	if (tiff.length < 14) return 1;
	const mark = ascii(tiff, 0, 4);
	if (mark !== "II*\0" && mark !== "MM\0*") return 1;
	const data = view(tiff);
	const little = mark.startsWith("I");
	const directory = data.getUint32(4, little);
	if (directory + 2 > tiff.length) return 1;
	const count = data.getUint16(directory, little);
	for (let n = 0; n < count; n += 1) {
		const at = directory + 2 + n * 12;
		if (at + 12 > tiff.length) return 1;
		if (data.getUint16(at, little) !== ORIENTATION || data.getUint16(at + 2, little) !== SHORT) continue;
		const value = data.getUint16(at + 8, little);
		return value >= 1 && value <= 8 ? value : 1;
	}
	return 1;
}

/** Exif data that says how to turn the picture and nothing else. */
export const exifOf = (orientation: number): Uint8Array =>
	// big-endian TIFF; one directory with one entry, a SHORT; no directory behind it
	new Uint8Array([0x4d, 0x4d, 0, 42, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, SHORT, 0, 0, 0, 1, 0, orientation, 0, 0, 0, 0, 0, 0]);

/** Whether a picture that is turned has its width for its height. */
export const liesOnItsSide = (orientation: number): boolean => orientation >= 5;
