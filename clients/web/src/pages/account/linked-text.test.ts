import { expect, it } from "vitest";
import { linkedText } from "./linked-text.ts";

const ORIGIN = "http://localhost:8787";

it("makes links of addresses of this site", () => {
	expect(linkedText(`Hello,\n\n${ORIGIN}/verify-email?token=a.b\n\nBye, ${ORIGIN}`, ORIGIN)).toEqual([
		{ text: "Hello,\n\n" },
		{ text: `${ORIGIN}/verify-email?token=a.b`, href: `${ORIGIN}/verify-email?token=a.b` },
		{ text: "\n\nBye, " },
		{ text: ORIGIN, href: ORIGIN },
	]);
});

it("leaves addresses of others text, also those that begin like this site", () => {
	const text = `https://evil.example/ ${ORIGIN}.evil.example/ http://localhost:87871/`;
	expect(linkedText(text, ORIGIN).filter(({ href }) => href)).toEqual([]);
	expect(
		linkedText(text, ORIGIN)
			.map((piece) => piece.text)
			.join(""),
	).toBe(text);
});
