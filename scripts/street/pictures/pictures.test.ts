import { describe, expect, it } from "vitest";
import type { Motif } from "../types.ts";
import { drawPicture, drawShopSign, MOTIFS } from "./index.ts";

const VARIATIONS = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9];
const HUES = [0, 45, 130, 210, 300];

/** Reads tags one by one and checks that each closes what was opened last. */
function expectWellFormed(svg: string): void {
	const open: string[] = [];
	const mismatched: string[] = [];
	const tags = /<(\/?)([A-Za-z]+)(?:\s+[A-Za-z:-]+="[^"<]*")*\s*(\/?)>/g;
	const rest = svg.trim().replace(tags, (tag: string, closing: string, name: string, single: string) => {
		if (closing === "/" && open.pop() !== name) {
			mismatched.push(tag);
		}
		if (closing === "" && single === "") {
			open.push(name);
		}
		return "";
	});
	expect(mismatched).toEqual([]);
	expect(open).toEqual([]);
	expect(rest).not.toMatch(/[<>]/);
	expect(rest).not.toMatch(/&(?!(?:amp|lt|gt|quot|#39);)/);
}

function expectSafe(svg: string): void {
	expect(svg).not.toMatch(/<(script|foreignObject|image|use|style|a|iframe)\b/i);
	expect(svg).not.toMatch(/\s(href|xlink:href|src|style|on[a-z]+)\s*=/i);
	expect(svg.replace('xmlns="http://www.w3.org/2000/svg"', "")).not.toMatch(/https?:|data:|javascript:/i);
	for (const [, target] of svg.matchAll(/url\(([^)]*)\)/g)) {
		expect(target).toMatch(/^#/);
		expect(svg).toContain(`id="${target?.slice(1)}"`);
	}
}

function draw(motif: Motif, hue: number, variation: number): string {
	return drawPicture({ motif, hue, variation }, "A picture");
}

describe("sample pictures", () => {
	it.each(MOTIFS)("draws %s well-formed, safe and small in every variation", (motif) => {
		for (const variation of VARIATIONS) {
			for (const hue of HUES) {
				const svg = draw(motif, hue, variation);
				expectWellFormed(svg);
				expectSafe(svg);
				expect(svg).not.toMatch(/undefined|NaN|Infinity|null|\[object|e[-+]?\d+\s/);
				expect(svg.length).toBeLessThan(6144);
			}
		}
	});

	it("says its size", () => {
		expect(draw("loaf", 30, 0)).toContain('viewBox="0 0 800 800" width="800" height="800"');
	});

	it("uses colors every renderer knows", () => {
		for (const motif of MOTIFS) {
			for (const [, color] of draw(motif, 250, 3).matchAll(/\s(?:fill|stroke)="([^"]*)"/g)) {
				expect(color).toMatch(/^(#[\da-f]{6}|none)$/);
			}
		}
	});

	it("draws paths of path commands only", () => {
		for (const motif of MOTIFS) {
			for (const variation of VARIATIONS) {
				for (const [, d] of draw(motif, 20, variation).matchAll(/\sd="([^"]*)"/g)) {
					expect(d).toMatch(/^M(?:[MmLlHhVvCcSsQqTtAaZz\s]|-?\d+(?:\.\d+)?|-?\.\d+)+$/);
				}
			}
		}
	});

	it("is deterministic", () => {
		for (const motif of MOTIFS) {
			expect(draw(motif, 77, 6)).toBe(draw(motif, 77, 6));
		}
	});

	it("gives every motif a drawing of its own", () => {
		for (const variation of VARIATIONS) {
			expect(new Set(MOTIFS.map((motif) => draw(motif, 200, variation))).size).toBe(MOTIFS.length);
		}
	});

	it("looks different in every variation and hue", () => {
		for (const motif of MOTIFS) {
			expect(new Set(VARIATIONS.map((variation) => draw(motif, 200, variation))).size).toBe(VARIATIONS.length);
			expect(new Set(HUES.map((hue) => draw(motif, hue, 0))).size).toBe(HUES.length);
		}
	});

	it("takes any whole number as a variation or hue", () => {
		expect(draw("mug", 30, 13)).toBe(draw("mug", 30, 3));
		expect(draw("mug", 30, -1)).toBe(draw("mug", 30, 9));
		expect(draw("mug", 390, 3)).toBe(draw("mug", 30, 3));
	});

	it("escapes the label", () => {
		const svg = drawPicture({ motif: "mug", hue: 30, variation: 0 }, `</title><script>alert("1")</script> & 'more'\u0000`);
		expectWellFormed(svg);
		expectSafe(svg);
		expect(svg).toContain("<title>&lt;/title&gt;&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &#39;more&#39;</title>");
	});
});

describe("shop signs", () => {
	it("shows the shop's name and town", () => {
		const svg = drawShopSign({ name: "Ó Súilleabháin & Daughters, Wool Merchants", hue: 205, town: "Kinsale" });
		expectWellFormed(svg);
		expectSafe(svg);
		expect(svg).toContain('viewBox="0 0 1200 600" width="1200" height="600"');
		expect(svg).toContain(">Ó Súilleabháin &amp;</text>");
		expect(svg).toContain(">KINSALE</text>");
	});

	it("is deterministic and differs between shops", () => {
		const sign = (name: string, town = "Galway"): string => drawShopSign({ name, hue: 28, town });
		expect(sign("Spoke")).toBe(sign("Spoke"));
		expect(new Set([sign("Spoke"), sign("Kiln"), sign("Spoke", "Ennis"), sign("", "")]).size).toBe(4);
	});

	it("escapes what it is told", () => {
		const svg = drawShopSign({ name: `<b onload="x">`, hue: 1, town: "<script>" });
		expectWellFormed(svg);
		expect(svg).not.toMatch(/<(b|script)\b/i);
	});

	it("stays small", () => {
		for (const name of ["Kiln", "The Corner Bakery", "Salt & Tallow Soapworks", "A Shop with Quite a Long Name Indeed"]) {
			expect(drawShopSign({ name, hue: 320, town: "Carrick-on-Shannon" }).length).toBeLessThan(9000);
		}
	});
});
