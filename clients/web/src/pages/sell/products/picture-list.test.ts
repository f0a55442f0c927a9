import { expect, it } from "vitest";
import { actionFrom, after, picturesFrom, withPicture, withUploaded } from "./picture-list.ts";

const [a, b, c] = ["a", "b", "c"].map((url) => ({ url, alt: `Picture ${url}` })) as [
	{ url: string; alt: string },
	{ url: string; alt: string },
	{ url: string; alt: string },
];

it("reads pictures in the order of the form, with texts on one line", () => {
	expect(picturesFrom({ "media.1.url": "b", "media.1.alt": " two\nlines ", "media.0.url": "a", "media.x.url": "no" })).toEqual([
		{ url: "a", alt: "" },
		{ url: "b", alt: "two lines" },
	]);
});

it.each([
	["earlier.1", [b, a, c]],
	["earlier.0", [a, b, c]],
	["later.1", [a, c, b]],
	["later.2", [a, b, c]],
	["remove.1", [a, c]],
	["remove.9", [a, b, c]],
	["save", [a, b, c]],
	["nonsense", [a, b, c]],
	[undefined, [a, b, c]],
])("does %s", (typed, expected) => {
	expect(after([a, b, c], actionFrom(typed))).toEqual(expected);
});

it("puts a picture back where it was, once", () => {
	expect(withPicture([a, c], b, 1)).toEqual([a, b, c]);
	expect(withPicture([a, b, c], b, 0)).toEqual([a, b, c]);
});

it("adds what is new, up to fifty", () => {
	expect(withUploaded([a], ["a", "b", "b"])).toEqual([a, { url: "b", alt: "" }]);
	expect(
		withUploaded(
			[],
			Array.from({ length: 60 }, (_, n) => String(n)),
		),
	).toHaveLength(50);
});
