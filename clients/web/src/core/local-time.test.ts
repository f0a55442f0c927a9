import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { momentOf, typedDay, typedTime, wholeMinute } from "./local-time.ts";

const DUBLIN = "Europe/Dublin";

describe("a time that is typed", () => {
	it("is what the clocks of the time zone show, in winter and in summer", () => {
		expect(momentOf("2026-11-22T14:05", DUBLIN)).toBe("2026-11-22T14:05:00.000Z");
		expect(momentOf("2026-07-01T14:05", DUBLIN)).toBe("2026-07-01T13:05:00.000Z");
		expect(momentOf("2026-07-01", DUBLIN)).toBe("2026-06-30T23:00:00.000Z");
		expect(typedTime("2026-07-01T13:05:59.999Z", DUBLIN)).toBe("2026-07-01T14:05");
		expect(typedDay("2026-06-30T23:00:00.000Z", DUBLIN)).toBe("2026-07-01");
	});

	it("is one that there is, where clocks go forward and back", () => {
		expect(momentOf("2026-03-29T01:30", DUBLIN)).toBe("2026-03-29T01:30:00.000Z"); // clocks show 02:30
		expect(momentOf("2026-10-25T01:30", DUBLIN)).toBe("2026-10-25T01:30:00.000Z");
		expect(momentOf("2026-10-25T00:30", DUBLIN)).toBe("2026-10-24T23:30:00.000Z");
	});

	it("comes back as it was typed, in every time zone", () => {
		const zones = fc.constantFrom(DUBLIN, "UTC", "America/St_Johns", "Asia/Kathmandu", "Pacific/Kiritimati");
		const moments = fc.integer({ min: Date.UTC(2020, 0), max: Date.UTC(2040, 0) });
		fc.assert(
			fc.property(moments, zones, (at, zone) => {
				const typed = typedTime(new Date(at).toISOString(), zone);
				expect(typedTime(momentOf(typed, zone) ?? "", zone)).toBe(typed);
			}),
		);
	});

	it.each(["", "tomorrow", "2026-02-30T10:00", "2026-13-01", "2026-01-01T25:00", "1026-01-01", "2026-1-1", "22.11.2026"])(
		"is refused as %j",
		(typed) => expect(momentOf(typed, DUBLIN)).toBeNull(),
	);
});

it("a whole minute has no seconds", () => expect(wholeMinute(new Date("2026-11-22T14:05:59.999Z"))).toBe("2026-11-22T14:05:00.000Z"));
