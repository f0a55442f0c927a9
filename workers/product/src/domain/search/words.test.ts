import { describe, expect, it } from "vitest";
import { plainText, searchText, singulars, typedWords, vocabularyOf } from "./words.ts";

describe("words", () => {
	it.each([
		["mugs", ["mug"]],
		["bakeries", ["bakery", "bakerie"]],
		["cookies", ["cooky", "cookie"]],
		["glasses", ["glass"]],
		["dishes", ["dish"]],
		["boxes", ["box"]],
		["tomatoes", ["tomato", "tomatoe"]],
		["shoes", ["sho", "shoe"]],
		["loaves", ["loave", "loaf", "loafe"]],
		["knives", ["knive", "knif", "knife"]],
		["geese", ["goose"]],
		["children", ["child"]],
		["glass", []],
		["bus", []],
		["basis", []],
		["canvas", []],
		["gas", []],
		["bread", []],
	])("takes %s as what may be %j", (plural, expected) => expect(singulars(plural)).toEqual(expected));

	it("keeps every word with all forms under which somebody may look for it", () => {
		expect(searchText("Crème brûlée, two MUGS")).toBe("creme brulee two mugs mug");
		expect(searchText("Müsli aus Weißenfels")).toBe("musli muesli aus weissenfels weissenfel");
		expect(searchText("— !! 💥 …")).toBe("");
	});

	it("reads what is typed in words without accents and marks, each once, and not endlessly many", () => {
		expect(typedWords('  "Café"   café AND (mug*)')).toEqual(["cafe", "and", "mug"]);
		expect(typedWords("\u0301 💥 %")).toEqual([]);
		expect(typedWords(Array.from({ length: 40 }, (_, index) => `w${index}`).join(" "))).toHaveLength(12);
	});

	it("learns words but no numbers and no scraps", () => {
		expect(vocabularyOf(["Sourdough bread 800 g", "Rye bread"])).toEqual(["sourdough", "bread", "rye"]);
	});

	it("learns a plural's singular where there is no doubt about it", () => {
		expect(vocabularyOf(["Bicycles", "Gloves"])).toEqual(["bicycles", "bicycle", "gloves"]);
	});

	it("reads a description without its tags", () => {
		expect(searchText(plainText("<p>Baked &amp; <b>fresh</b></p><script>x</script>"))).toBe("baked fresh x");
	});
});
