import { expect, it } from "vitest";
import { fold, foldName, searchWords } from "./fold.ts";

it("forgets case and accents", () => {
	expect(fold("Dún Laoghaire CAFÉ")).toBe("dun laoghaire cafe");
});

it("keeps names short enough for a cursor", () => {
	expect(Array.from(foldName("ﷺ".repeat(80))).length).toBe(80);
});

it("takes a search apart into at most eight words", () => {
	expect(searchWords("  Wool   HATS ")).toEqual(["wool", "hats"]);
	expect(searchWords("a b c d e f g h i j")).toHaveLength(8);
});
