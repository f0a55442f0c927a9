import { expect, it } from "vitest";
import { en } from "../../../messages/en.ts";
import type { RequestContext } from "../../../core/request-context.ts";
import { copyMonday, hoursValues, readHours, spansIn } from "./read-hours.ts";

const text = en.sell.hours;
const read = (values: Record<string, string>) => readHours(values, { t: en } as RequestContext);
const monday = (opens: string, closes: string, n = 0) => ({ [`hours.mon.${n}.opens`]: opens, [`hours.mon.${n}.closes`]: closes });

it("takes what it wrote, in the sequence of the week and of the day", () => {
	const hours = [
		{ day: "sat", opens: "08:00", closes: "12:00" },
		{ day: "mon", opens: "14:00", closes: "18:00" },
		{ day: "mon", opens: "09:00", closes: "12:30" },
	] as const;
	expect(read(hoursValues(hours))).toEqual({ ok: true, value: [hours[2], hours[1], hours[0]] });
	expect(read({})).toEqual({ ok: true, value: [] });
	expect(read(monday(" 9:00 ", "17:30"))).toEqual({ ok: true, value: [{ day: "mon", opens: "09:00", closes: "17:30" }] });
});

it("has room for a third opening only where there is one", () => {
	expect(spansIn(hoursValues([]))).toBe(2);
	expect(spansIn(monday("08:00", "09:00", 2))).toBe(3);
	expect(read({ ...monday("08:00", "09:00"), ...monday("10:00", "11:00", 1), ...monday("12:00", "13:00", 2) }).ok).toBe(true);
});

it.each([
	[monday("09:00", ""), { "hours.mon.0.closes": text.closesMissing }],
	[monday("", "17:00"), { "hours.mon.0.opens": text.opensMissing }],
	[monday("noon", "24:00"), { "hours.mon.0.opens": text.notATime, "hours.mon.0.closes": text.notATime }],
	[monday("18:00", "02:00"), { "hours.mon.0.closes": text.closesFirst }],
	[monday("09:00", "09:00"), { "hours.mon.0.closes": text.closesFirst }],
	[{ ...monday("09:00", "13:00"), ...monday("12:00", "18:00", 1) }, { "hours.mon.1.opens": text.overlaps }],
])("says of %o what is wrong beside the field", (values, errors) => {
	expect(read(values)).toEqual({ ok: false, errors });
});

it("copies Monday to the working days, its breaks and its emptiness too", () => {
	const values = { ...monday("09:00", "12:00"), ...monday("", "", 1), "hours.tue.1.opens": "13:00", "hours.sat.0.opens": "10:00" };
	expect(copyMonday(values)).toMatchObject({
		"hours.tue.0.opens": "09:00",
		"hours.tue.1.opens": "",
		"hours.fri.0.closes": "12:00",
		"hours.sat.0.opens": "10:00",
	});
});
