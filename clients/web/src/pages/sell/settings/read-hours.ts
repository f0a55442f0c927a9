import { WEEKDAYS } from "#contracts/vendor";
import type { Schemas } from "../../../../../api/client.ts";
import type { Checked, FormValues } from "../../../core/forms.ts";
import type { RequestContext } from "../../../core/request-context.ts";

/** A day as the API names it. */
export type Weekday = (typeof WEEKDAYS)[number];
type OpeningHours = Schemas["OpeningHours"];

/** How often a day can open: twice has room in the form, more only where there are more. */
const SPANS = 2;
const MOST_SPANS = 3;

/** How a field of a day is called. */
export const hoursField = (day: Weekday, span: number, end: "opens" | "closes"): string => `hours.${day}.${span}.${end}`;

/** What the fields hold of a shop's opening hours. */
export function hoursValues(hours: readonly OpeningHours[]): FormValues {
	const sorted = hours.toSorted((a, b) => (a.opens < b.opens ? -1 : 1));
	const entries = WEEKDAYS.flatMap((day) =>
		sorted
			.filter((span) => span.day === day)
			.flatMap(({ opens, closes }, n) => [
				[hoursField(day, n, "opens"), opens],
				[hoursField(day, n, "closes"), closes],
			]),
	);
	return Object.fromEntries(entries);
}

/** How many spans the form has for each day. */
export const spansIn = (values: FormValues): number =>
	WEEKDAYS.some((day) => hoursField(day, SPANS, "opens") in values) ? MOST_SPANS : SPANS;

const TIME = /^([01]?\d|2[0-3]):[0-5]\d$/;
const timeOf = (typed: string): string | null => (TIME.test(typed) ? typed.padStart(5, "0") : null);

/** Opening hours as they were typed, for the API; or what is wrong with them, beside the field. */
export function readHours(values: FormValues, page: RequestContext): Checked<OpeningHours[]> {
	const errors: Record<string, string> = {};
	const hours = WEEKDAYS.flatMap((day) => {
		const spans = Array.from({ length: MOST_SPANS }, (_, n) => readSpan(values, day, n, page, errors)).filter((span) => span !== null);
		for (const { n, span } of spans)
			if (spans.some((other) => other.n < n && other.span.opens < span.closes && span.opens < other.span.closes))
				errors[hoursField(day, n, "opens")] = page.t.sell.hours.overlaps;
		return spans.map(({ span }) => span);
	});
	return Object.keys(errors).length === 0 ? { ok: true, value: hours } : { ok: false, errors };
}

function readSpan(values: FormValues, day: Weekday, n: number, page: RequestContext, errors: Record<string, string>) {
	const text = page.t.sell.hours;
	const [from, to] = [hoursField(day, n, "opens"), hoursField(day, n, "closes")];
	const typed = { opens: values[from]?.trim() ?? "", closes: values[to]?.trim() ?? "" };
	if (typed.opens === "" && typed.closes === "") return null;
	const [opens, closes] = [timeOf(typed.opens), timeOf(typed.closes)];
	if (opens === null) errors[from] = typed.opens === "" ? text.opensMissing : text.notATime;
	if (closes === null) errors[to] = typed.closes === "" ? text.closesMissing : text.notATime;
	if (opens === null || closes === null) return null;
	if (opens >= closes) {
		errors[to] = text.closesFirst;
		return null;
	}
	return { n, span: { day, opens, closes } };
}

/** The working days as on Monday. */
export function copyMonday(values: FormValues): FormValues {
	const copied = Object.entries(values).flatMap(([name, value]) =>
		name.startsWith("hours.mon.") ? ["tue", "wed", "thu", "fri"].map((day) => [name.replace(".mon.", `.${day}.`), value]) : [],
	);
	return { ...values, ...Object.fromEntries(copied) };
}
