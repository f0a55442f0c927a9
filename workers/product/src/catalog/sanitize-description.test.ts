import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sanitizeDescription } from "./sanitize-description.ts";

const PIECES =
	`<p> </p> <a <a_href="x"> <a_href="javascript:x"> </a> < </ > a <b> <!-- --> <script> </script> &lt; & <table><tr><td> </td> <ul> <li>
	<img_src=x> <style> <textarea> <div <? <svg> <math> &#60; ' " = é`
		.split(/\s+/)
		.map((piece) => piece.replaceAll("_", " "));
const markup = fc.array(fc.constantFrom(...PIECES, " ", "\r\n", "\u0000"), { maxLength: 30 }).map((pieces) => pieces.join(""));

describe("a description", () => {
	it("that was sanitized stays as it is, however broken it came", () => {
		fc.assert(
			fc.property(markup, (html) => {
				const clean = sanitizeDescription(html);
				expect(sanitizeDescription(clean)).toBe(clean);
			}),
			{ numRuns: 2_000, examples: [[`<p><a</p>\n <p></p>\n`], ["<p><math><p>"]] },
		);
	});

	it("keeps nothing that acts", () => {
		fc.assert(
			fc.property(markup, (html) => {
				expect(sanitizeDescription(html)).not.toMatch(/<(script|style|svg|math|textarea)|javascript:/i);
			}),
			{ numRuns: 2_000 },
		);
		expect(sanitizeDescription(`<p onclick="x()">Warm <b style="color:red">bread</b><iframe src="https://x.example"></iframe></p>`)).toBe(
			"<p>Warm <b>bread</b></p>",
		);
	});
});
