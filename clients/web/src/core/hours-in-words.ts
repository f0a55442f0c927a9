import { WEEKDAYS } from "#contracts/vendor";
import type { Schemas } from "../../../api/client.ts";
import type { RequestContext } from "./request-context.ts";

type OpeningHours = Schemas["OpeningHours"];

/** Hours of a week in one line, days with the same together: `Monday–Friday 09:00–17:30; Saturday 10:00–12:00`. */
export function hoursInWords(hours: readonly OpeningHours[], { format }: RequestContext): string {
	const days = WEEKDAYS.map((day) => ({ day, times: timesOf(hours, day) }));
	const runs: { first: OpeningHours["day"]; last: OpeningHours["day"]; times: string; end: number }[] = [];
	for (const [index, { day, times }] of days.entries()) {
		const before = runs.at(-1);
		if (times === "") continue;
		if (before?.times === times && before.end === index - 1) Object.assign(before, { last: day, end: index });
		else runs.push({ first: day, last: day, times, end: index });
	}
	const named = ({ first, last }: (typeof runs)[number]) =>
		first === last ? format.weekday(first) : `${format.weekday(first)}–${format.weekday(last)}`;
	return runs.map((run) => `${named(run)} ${run.times}`).join("; ");
}

const timesOf = (hours: readonly OpeningHours[], day: OpeningHours["day"]): string =>
	hours
		.filter((span) => span.day === day)
		.map(({ opens, closes }) => `${opens}–${closes}`)
		.sort()
		.join(", ");
