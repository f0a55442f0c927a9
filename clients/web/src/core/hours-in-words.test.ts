import { expect, it } from "vitest";
import { formatsOf } from "./format.ts";
import { hoursInWords } from "./hours-in-words.ts";
import type { RequestContext } from "./request-context.ts";

const page = (locale: "en" | "de") => ({ locale, format: formatsOf(locale, "Europe/Dublin") }) as RequestContext;
const open = (day: "mon" | "tue" | "wed" | "thu" | "sat", opens: string, closes: string) => ({ day, opens, closes });

it("days with the same hours stand together, only where they follow each other", () => {
	const hours = [
		open("sat", "10:00", "12:00"),
		open("mon", "14:00", "18:00"),
		open("mon", "09:00", "12:00"),
		open("tue", "09:00", "17:00"),
		open("wed", "09:00", "17:00"),
		open("thu", "10:00", "12:00"),
	];
	expect(hoursInWords(hours, page("en"))).toBe(
		"Monday 09:00–12:00, 14:00–18:00; Tuesday–Wednesday 09:00–17:00; Thursday 10:00–12:00; Saturday 10:00–12:00",
	);
	expect(hoursInWords(hours.slice(3, 5), page("de"))).toBe("Dienstag–Mittwoch 09:00–17:00");
	expect(hoursInWords([], page("en"))).toBe("");
});
