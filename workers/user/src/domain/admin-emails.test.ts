import { expect, it } from "vitest";
import { isListedAdmin, parseEmails } from "./admin-emails.ts";

it("reads addresses in any case, with or without blanks, and nothing from an empty list", () => {
	expect(parseEmails(" Ada@example.com,bea@example.com , ")).toEqual(["ada@example.com", "bea@example.com"]);
	expect(parseEmails("")).toEqual([]);
});

it("makes an admin of whoever is listed and verified, and of nobody else", () => {
	expect(isListedAdmin("ada@example.com", "Ada@example.com", true)).toBe(true);
	expect(isListedAdmin("ada@example.com", "ada@example.com", false)).toBe(false);
	expect(isListedAdmin("ada@example.com", "ada@example.co", true)).toBe(false);
	expect(isListedAdmin("", "", true)).toBe(false);
});
