const MINUTE_IN_MS = 60_000;
const formats = new Map<string, Intl.DateTimeFormat>();

function formatIn(timeZone: string): Intl.DateTimeFormat {
	const known = formats.get(timeZone);
	if (known) return known;
	const numeric = { year: "numeric", month: "2-digit", day: "2-digit", hour: "2-digit", minute: "2-digit", second: "2-digit" } as const;
	const fresh = new Intl.DateTimeFormat("en-GB", { timeZone, calendar: "iso8601", numberingSystem: "latn", hourCycle: "h23", ...numeric });
	formats.set(timeZone, fresh);
	return fresh;
}

/** What the clocks of a time zone show at a moment, as if it were UTC. */
function wallTime(at: number, timeZone: string): number {
	const parts = new Map<string, number>(
		formatIn(timeZone)
			.formatToParts(at)
			.map(({ type, value }) => [type, Number(value)]),
	);
	const part = (type: string) => parts.get(type) ?? 0;
	return Date.UTC(part("year"), part("month") - 1, part("day"), part("hour"), part("minute"), part("second"));
}

/** A moment (ISO 8601) as a `datetime-local` field holds it: what the clocks of a time zone show, in whole minutes. */
export const typedTime = (iso: string, timeZone: string): string =>
	new Date(wallTime(Date.parse(iso), timeZone)).toISOString().slice(0, 16);

/** The same without the time of day, as a `date` field holds it. */
export const typedDay = (iso: string, timeZone: string): string => typedTime(iso, timeZone).slice(0, 10);

/**
 * The moment (ISO 8601 UTC) at which the clocks of a time zone show what was typed: `2026-11-22T14:05`, or `2026-11-22` for the
 * beginning of that day. Null for anything else. An hour that clocks leave out is the one after it; of one they show twice, the second.
 */
export function momentOf(typed: string, timeZone: string): string | null {
	const match = /^(2\d{3}-\d\d-\d\d)(?:T(\d\d:\d\d)(?::\d\d(?:\.\d{1,3})?)?)?$/.exec(typed.trim());
	const text = match && `${match[1]}T${match[2] ?? "00:00"}`;
	const wall = text ? Date.parse(`${text}:00.000Z`) : Number.NaN;
	if (text === null || Number.isNaN(wall) || new Date(wall).toISOString().slice(0, 16) !== text) return null;
	const offsetAt = (at: number) => wallTime(at, timeZone) - at;
	return new Date(wall - offsetAt(wall - offsetAt(wall))).toISOString();
}

/** A moment without its seconds. */
export const wholeMinute = (at: Date): string => new Date(Math.floor(at.getTime() / MINUTE_IN_MS) * MINUTE_IN_MS).toISOString();
