import { expect, it } from "vitest";
import { beginning, plainText } from "./plain-text.ts";

it("says what HTML says", () => {
	expect(plainText("<p>Salt &amp; <strong>pepper</strong></p><ul><li>5&nbsp;g</li></ul>")).toBe("Salt & pepper 5 g");
	expect(plainText("&lt;img onerror&gt; &#39;x&#x27; &unknown; &#99999999;")).toBe("<img onerror> 'x' &unknown; &#99999999;");
});

it("cuts between words", () => {
	expect(beginning("one two three", 9)).toBe("one two…");
	expect(beginning("one", 9)).toBe("one");
	expect(beginning("abcdefghijk", 5)).toBe("abcde…");
});
