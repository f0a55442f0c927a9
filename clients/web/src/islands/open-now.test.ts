import { expect, it } from "vitest";
import { isOpenAt } from "./open-now.ts";

const HOURS = "0 09:00 12:00,0 13:00 18:00,4 22:00 02:00";

it.each([
	[0, "09:00", true],
	[0, "11:59", true],
	[0, "12:00", false],
	[0, "13:30", true],
	[1, "10:00", false],
	[4, "21:59", false],
	[4, "23:00", true],
	[5, "01:59", true],
	[5, "02:00", false],
	[4, "01:00", false],
])("on day %d at %s: %s", (day, time, isOpen) => {
	expect(isOpenAt(HOURS, { day, time })).toBe(isOpen);
});
