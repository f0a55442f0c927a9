import { describe, expect, it } from "vitest";
import { de } from "../messages/de.ts";
import { en } from "../messages/en.ts";
import { formatsOf } from "./format.ts";
import { localPath, splitLocale } from "./locale.ts";

describe("paths", () => {
	it.each([
		["/", "en", "/"],
		["/cart", "en", "/cart"],
		["/de", "de", "/"],
		["/de/", "de", "/"],
		["/de/cart", "de", "/cart"],
		["/design", "en", "/design"],
		["/en/cart", "en", "/en/cart"],
		["//elsewhere.example", "en", "/elsewhere.example"],
		["/de//elsewhere.example", "de", "/elsewhere.example"],
	])("%s is %s %s", (pathname, locale, path) => expect(splitLocale(pathname)).toEqual({ locale, path }));

	it("has no prefix for the default language and no slash at the end", () => {
		expect([localPath("en", "/cart"), localPath("de", "/cart"), localPath("de", "/")]).toEqual(["/cart", "/de/cart", "/de"]);
	});
});

describe("formats", () => {
	it("writes money, numbers and dates as people of the language do", () => {
		const english = formatsOf("en", "Europe/Dublin");
		const german = formatsOf("de", "Europe/Dublin");
		expect(english.money({ amount: 123450, currency: "EUR" })).toBe("€1,234.50");
		expect(german.money({ amount: 123450, currency: "EUR" })).toBe("1.234,50\u00A0€");
		expect(english.money({ amount: 500, currency: "JPY" })).toBe("JP¥500");
		expect(english.date("2026-03-29T23:30:00Z")).toBe("30 Mar 2026"); // summer time in Dublin
		expect(german.weekday("wed")).toBe("Mittwoch");
		expect(english.distance(849.6)).toMatch(/^850\sm$/);
		expect(english.distance(999.6)).toMatch(/^1\s?km$/);
		expect(german.distance(3150)).toMatch(/^3,2\skm$/);
	});
});

/** Every text of a language by its path; functions are called with numbers, which every text can be written with. */
function texts(messages: object, path = ""): [string, string][] {
	return Object.entries(messages).flatMap(([key, value]): [string, string][] => {
		const here = path ? `${path}.${key}` : key;
		if (typeof value === "string") return [[here, value]];
		if (typeof value === "object" && value !== null) return texts(value as object, here);
		return [];
	});
}

describe("texts", () => {
	it("are all there in German, none is empty, and whole sentences are translated", () => {
		const english = new Map(texts(en));
		const german = new Map(texts(de));
		expect([...german.keys()].sort()).toEqual([...english.keys()].sort());
		const empty = [...english, ...german].filter(([, text]) => text.trim() === "").map(([path]) => path);
		const untranslated = [...english]
			.filter(([path, text]) => /\w+ \w+ \w+ \w+/.test(text) && german.get(path) === text)
			.map(([path]) => path);
		expect({ empty, untranslated }).toEqual({ empty: [], untranslated: [] });
	});
});
