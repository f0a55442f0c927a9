import { describe, expect, it } from "vitest";
import { pictureIn } from "./picture.ts";

const bytes = (...parts: (string | number[])[]): Uint8Array =>
	Uint8Array.from(parts.flatMap((part) => (typeof part === "string" ? Array.from(part, (letter) => letter.charCodeAt(0)) : part)));
const zeros = (count: number): number[] => Array.from({ length: count }, () => 0);

const PNG = bytes("\u0089PNG\r\n\u001A\n", [0, 0, 0, 13], "IHDR", [0, 0, 3, 32, 0, 0, 2, 88, 8, 6, 0, 0, 0], zeros(4));
const GIF = bytes("GIF89a", [44, 1, 200, 0, 0, 0, 0]);
const JPEG_SIZE = [0xff, 0xc2, 0, 17, 8, 0x02, 0x58, 0x03, 0x20, 3, 1, 0x22, 0, 2, 0x11];
const JPEG = bytes([0xff, 0xd8, 0xff, 0xe0, 0, 4, 1, 2, 0xff, 0xc4, 0, 3, 9, 0xff], JPEG_SIZE);
const webp = (...kind: (string | number[])[]) => bytes("RIFF", [40, 0, 0, 0], "WEBP", ...kind, zeros(10));
const avif = (...brands: string[]) =>
	bytes([0, 0, 0, 16 + brands.length * 4], "ftyp", brands[0] ?? "", zeros(4), ...brands.slice(1), zeros(8));

describe("a picture is known by its first bytes", () => {
	it.each<[string, Uint8Array, string, number[] | null]>([
		["PNG", PNG, "image/png", [800, 600]],
		["GIF", GIF, "image/gif", [300, 200]],
		["JPEG, progressive, behind other segments and padding", JPEG, "image/jpeg", [800, 600]],
		["lossy WebP", webp("VP8 ", zeros(7), [0x9d, 0x01, 0x2a, 0x20, 0x03, 0x58, 0x42]), "image/webp", [800, 600]],
		["lossless WebP", webp("VP8L", zeros(4), [0x2f, 0x1f, 0xc3, 0x95, 0x00]), "image/webp", [800, 600]],
		["extended WebP", webp("VP8X", zeros(8), [0x1f, 0x03, 0, 0x57, 0x02, 0]), "image/webp", [800, 600]],
		["AVIF", avif("avif", "mif1"), "image/avif", null],
		["AVIF among the compatible brands", avif("mif1", "miaf", "avif"), "image/avif", null],
	])("%s", (_what, file, type, size) => {
		expect(pictureIn(file)).toEqual({ type, size: size && { width: size[0], height: size[1] } });
	});

	it.each<[string, Uint8Array]>([
		["nothing", bytes()],
		["SVG", bytes('<svg xmlns="http://www.w3.org/2000/svg"/>')],
		["HTML", bytes("<!doctype html><script>alert(1)</script>")],
		["a PDF", bytes("%PDF-1.7")],
		["HEIC", avif("heic", "mif1")],
		["a video", avif("isom", "mp42")],
		["audio in RIFF", bytes("RIFF", [40, 0, 0, 0], "WAVE", zeros(30))],
		["a PNG that breaks off", PNG.slice(0, 20)],
		["a GIF that breaks off", GIF.slice(0, 8)],
		["a JPEG that breaks off", JPEG.slice(0, 16)],
		["a JPEG with rubbish for segments", bytes([0xff, 0xd8, 0xff, 0xe0, 0, 2, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7])],
		["a WebP of no known kind", webp("NONE", zeros(20))],
		["a PNG of no width", bytes("\u0089PNG\r\n\u001A\n", [0, 0, 0, 13], "IHDR", zeros(20))],
	])("%s is none", (_what, file) => {
		expect(pictureIn(file)).toBeNull();
	});

	it("never reads beyond the end", () => {
		for (const whole of [PNG, GIF, JPEG, webp("VP8X", zeros(14)), avif("avif")])
			for (let length = 0; length < whole.length; length += 1) expect(() => pictureIn(whole.slice(0, length))).not.toThrow();
	});
});
