import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";

const SIDES = "left|right|top|bottom";
/** What names a side of the screen or a width, where CSS has words for the line of text: they turn around with `dir="rtl"`. */
const PHYSICAL = new RegExp(
	[
		String.raw`(?:^|[\s;{])(?:(?:min-|max-)?(?:width|height)|${SIDES}|(?:margin|padding|border|scroll-margin|scroll-padding)-(?:${SIDES})(?:-\w+)?|border-(?:top|bottom)-(?:left|right)-radius)\s*:`,
		String.raw`(?:text-align|float|clear)\s*:\s*(?:left|right)`,
	].join("|"),
	"m",
);
const FOLDER = import.meta.dirname;
const FILES = readdirSync(FOLDER).filter((name) => name.endsWith(".css"));

it.each(FILES)("%s follows the direction of the text", (name) => {
	expect(PHYSICAL.exec(readFileSync(join(FOLDER, name), "utf8"))?.[0]).toBeUndefined();
});

it.each([
	"a { margin-left: 1rem }",
	"a {\n\tright: 0;\n}",
	"a { text-align: left; }",
	"a { border-top-left-radius: 0 }",
	"a { width: 1px }",
])("would find %j", (css) => expect(css).toMatch(PHYSICAL));

it.each(["@media (width < 30rem) {", "a { border-block-end: 1px }", "a { transition: left 1s }", "a { stroke-width: 2 }"])(
	"takes no offense at %j",
	(css) => expect(css).not.toMatch(PHYSICAL),
);
