import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { joined, lettersOf } from "./bytes.ts";
import { cleanPicture, type CleanPicture } from "./clean-picture.ts";
import { exifOf, orientationIn } from "./exif.ts";
import { SAMPLE_PICTURES } from "./sample-pictures.ts";

const decode = (base64: string): Uint8Array => lettersOf(atob(base64));
const JPEG = decode(SAMPLE_PICTURES.jpeg);
const PNG = decode(SAMPLE_PICTURES.png);
const WEBP = decode(SAMPLE_PICTURES.webp);
const AVIF = decode(SAMPLE_PICTURES.avif);
const GIF = joined([
	lettersOf("GIF89a"),
	new Uint8Array([1, 0, 1, 0, 0x80, 0, 0, 1, 2, 3, 4, 5, 6]),
	lettersOf("!\u00FF\u000BNETSCAPE2.0"),
	new Uint8Array([3, 1, 0, 0, 0]),
	lettersOf("!\u00FE\u000BSECRET-NAME\0"),
	lettersOf("!\u00FF\u000BXMP DataXMP\u000BSECRET-NAME\0"),
	new Uint8Array([0x2c, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2, 0x4c, 1, 0, 0x3b]),
]);

const letters = (bytes: Uint8Array): string => Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");

function sound(file: Uint8Array): CleanPicture {
	const cleaned = cleanPicture(file);
	if (typeof cleaned === "string") throw new Error(cleaned);
	return cleaned;
}

/** A JPEG's segments are put behind its first two bytes. */
const withSegments = (...segments: string[]): Uint8Array =>
	joined([JPEG.subarray(0, 2), ...segments.map((segment) => segmentOf(segment)), JPEG.subarray(2)]);

const segmentOf = (segment: string): Uint8Array => {
	const content = lettersOf(segment);
	return joined([new Uint8Array([0xff, content[0] ?? 0, 0, content.length + 1]), content.subarray(1)]);
};

describe("an uploaded picture", () => {
	it.each<[string, Uint8Array, number]>([
		["JPEG", JPEG, 6],
		["PNG", PNG, 6],
		["WebP", WEBP, 6],
		["AVIF", AVIF, 1],
		["GIF", GIF, 1],
	])("in %s loses who took it and where, and still says how to turn it", (_type, file, orientation) => {
		expect(letters(file)).toContain("SECRET-NAME");
		const { bytes, size } = sound(file);
		expect(letters(bytes)).not.toContain("SECRET-NAME");
		const exif = letters(exifOf(orientation));
		expect(letters(bytes).includes(exif)).toBe(orientation !== 1);
		if (orientation === 6) expect(size).toEqual({ width: 4, height: 6 });
	});

	it.each<[string, Uint8Array]>([
		["JPEG", JPEG],
		["PNG", PNG],
		["WebP", WEBP],
		["AVIF", AVIF],
		["GIF", GIF],
	])("in %s that is clean stays as it is", (_type, file) => {
		const { bytes } = sound(file);
		expect(sound(bytes).bytes).toEqual(bytes);
	});

	it("keeps what it is decoded with: a PNG its pixels, byte by byte, a GIF how often it repeats", () => {
		const pixels = (file: Uint8Array) => letters(file).slice(letters(file).indexOf("IDAT"));
		expect(pixels(sound(PNG).bytes)).toBe(pixels(PNG));
		expect(letters(sound(GIF).bytes)).toContain("NETSCAPE2.0");
	});

	it("in JPEG loses XMP, comments, makers' own segments and embedded thumbnails, and keeps its colors", () => {
		const file = withSegments(
			"\u00E1http://ns.adobe.com/xap/1.0/\0SECRET-XMP",
			"\u00FESECRET-COMMENT",
			"\u00E2MPF\0SECRET-MPF",
			"\u00EDPhotoshop 3.0\0SECRET-IPTC",
			"\u00E0JFXX\0SECRET-THUMBNAIL",
			"\u00E2ICC_PROFILE\0COLORS",
			"\u00EEAdobe-TRANSFORM",
		);
		const cleaned = letters(sound(file).bytes);
		expect(cleaned).not.toContain("SECRET");
		expect(cleaned).toContain("COLORS");
		expect(cleaned).toContain("Adobe-TRANSFORM");
	});

	it.each<[string, Uint8Array]>([
		["JPEG", JPEG],
		["PNG", PNG],
		["WebP", WEBP],
		["GIF", GIF],
	])("in %s ends where it ends: what is hung on behind goes", (_type, file) => {
		expect(sound(joined([file, lettersOf("SECRET-VIDEO")])).bytes).toEqual(sound(file).bytes);
	});

	it("whose pixels break off is shown as far as it goes in JPEG; in other formats it is broken", () => {
		expect(letters(sound(JPEG.subarray(0, -6)).bytes).endsWith("\u00FF\u00D9")).toBe(true);
		for (const file of [PNG, WEBP, GIF]) expect(cleanPicture(file.subarray(0, -20))).toBe("broken");
		expect(cleanPicture(JPEG.subarray(0, JPEG.length - 200))).toMatch(/broken|unknown/);
	});

	it("may not have more pixels than a decoder can bear, however small its file is", () => {
		const sized = (width: number, height: number) => {
			const bytes = PNG.slice();
			new DataView(bytes.buffer).setUint32(16, width);
			new DataView(bytes.buffer).setUint32(20, height);
			return cleanPicture(bytes);
		};
		expect(sized(16_000, 3_125)).toMatchObject({ size: { width: 3_125, height: 16_000 } });
		expect([sized(16_000, 3_126), sized(16_001, 1), sized(60_000, 60_000)]).toEqual(Array(3).fill("too_many_pixels"));
	});

	it("never stops the reader, whatever is wrong with it", () => {
		fc.assert(
			fc.property(
				fc.constantFrom(JPEG, PNG, WEBP, AVIF, GIF),
				fc.array(fc.tuple(fc.nat(2_000), fc.integer({ min: 0, max: 255 })), { maxLength: 6 }),
				fc.nat(2_000),
				(file, faults, length) => {
					const bytes = file.slice(0, Math.max(8, file.length - (length % 50)));
					for (const [at, value] of faults) bytes[at % bytes.length] = value;
					const cleaned = cleanPicture(bytes);
					expect(typeof cleaned === "string" ? 0 : cleaned.bytes.length).toBeLessThanOrEqual(bytes.length + 40);
				},
			),
			{ numRuns: 2_000 },
		);
	});
});

it("Exif that is no Exif, or says nothing of it, turns nothing", () => {
	expect(orientationIn(exifOf(8))).toBe(8);
	expect(orientationIn(exifOf(9))).toBe(1);
	fc.assert(
		fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
			expect([1, 2, 3, 4, 5, 6, 7, 8]).toContain(orientationIn(bytes));
		}),
	);
});
