import { expect, it } from "vitest";
import { beginning, plainText, textLines } from "./plain-text.ts";

it("says what HTML says", () => {
	expect(plainText("<p>Salt &amp; <strong>pepper</strong></p><ul><li>5&nbsp;g</li></ul>")).toBe("Salt & pepper 5 g");
	expect(plainText("&lt;img onerror&gt; &#39;x&#x27; &unknown; &#99999999;")).toBe("<img onerror> 'x' &unknown; &#99999999;");
});

it("keeps the lines of HTML, and the order of its words", () => {
	expect(textLines("<h2>Care</h2>\n<p>Wash&nbsp;cold<br>dry &lt;flat&gt;</p><p>in <b>shade</b></p>")).toBe(
		"Care\nWash cold\ndry <flat>\nin shade",
	);
});

it("cuts between words", () => {
	expect(beginning("one two three", 9)).toBe("one two…");
	expect(beginning("one", 9)).toBe("one");
	expect(beginning("abcdefghijk", 5)).toBe("abcde…");
});
