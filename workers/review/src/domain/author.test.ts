import { expect, it } from "vitest";
import { authorOf } from "./author.ts";

it.each([
	["Ada Lovelace", "Ada L."],
	["  ada   maria  byron ", "ada B."],
	["Ada", "Ada"],
	["Ada (she)", "Ada S."],
	["Seán Ó Briain", "Seán B."],
	["王 小明", "王 小."],
	["ada@example.com", "A shopper"],
	["", "A shopper"],
	["Ada ada@example.com", "Ada A."],
])("shows %s as %s", (name, author) => {
	expect(authorOf(name)).toBe(author);
});
