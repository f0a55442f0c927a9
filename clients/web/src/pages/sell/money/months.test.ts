import { expect, it } from "vitest";
import { monthsUntil, readMonth } from "./months.ts";

const NOW = new Date("2026-03-31T23:30:00Z");

it.each([
	["2026-02", "2026-02"],
	["2026-03", "2026-03"],
	["2026-04", "2026-03"],
	["2026-13", "2026-03"],
	["march", "2026-03"],
	[null, "2026-03"],
])("reads %s as %s", (asked, month) => expect(readMonth(asked, NOW)).toBe(month));

it("offers two years of months, also on the last day of a long one", () => {
	const months = monthsUntil(NOW, "2026-01");
	expect(months).toHaveLength(24);
	expect([months[0], months[1], months[3], months.at(-1)]).toEqual(["2026-03", "2026-02", "2025-12", "2024-04"]);
	expect(monthsUntil(NOW, "2021-05").at(-1)).toBe("2021-05");
});
