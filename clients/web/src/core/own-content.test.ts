import { describe, expect, it } from "vitest";
import { ownHtml, ownPicture } from "./own-content.ts";

describe("ownPicture", () => {
	it("takes only what the street itself serves", () => {
		expect(ownPicture("/api/v1/media/a-b.1.png")).toBe("/api/v1/media/a-b.1.png");
		for (const url of [
			"https://elsewhere.example/a.png",
			"//elsewhere.example/a.png",
			"/api/v1/media/a.png?x=1",
			"/api/v1/media/../me",
			"data:image/png;base64,x",
			"",
			null,
			undefined,
		])
			expect(ownPicture(url)).toBeUndefined();
	});
});

describe("ownHtml", () => {
	it("drops pictures from elsewhere and keeps our own", () => {
		const html = '<p>A<img src="https://elsewhere.example/a.png" alt="x" />B<img src="/api/v1/media/a.png" alt="y" /></p>';
		expect(String(ownHtml(html))).toBe('<p>AB<img src="/api/v1/media/a.png" alt="y" /></p>');
	});

	it("puts a shop's headings below those of the page", () => {
		expect(String(ownHtml("<h1>Care</h1><h2>Wash</h2>"))).toBe("<h3>Care</h3><h3>Wash</h3>");
	});
});
