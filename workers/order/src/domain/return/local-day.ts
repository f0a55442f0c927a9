import { TIME_ZONE } from "#contracts/marketplace";

const MINUTE_IN_MS = 60_000;
const offsets = new Intl.DateTimeFormat("en", { timeZone: TIME_ZONE, timeZoneName: "longOffset" });

/** How far the marketplace's clock is ahead of UTC at a moment. */
function offsetAt(moment: number): number {
	const name = offsets.formatToParts(moment).find(({ type }) => type === "timeZoneName")?.value ?? "";
	const [, sign, hours = "0", minutes = "0"] = /([+-])(\d{2}):(\d{2})/.exec(name) ?? [];
	return (sign === "-" ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * MINUTE_IN_MS;
}

/** The day of a moment by the marketplace's clock: `2026-11-22`. */
export function localDay(at: string): string {
	const moment = Date.parse(at);
	return new Date(moment + offsetAt(moment)).toISOString().slice(0, 10);
}

/** The last moment of a day by the marketplace's clock. */
export function endOfLocalDay(day: string): string {
	const end = Date.parse(`${day}T23:59:59.999Z`);
	return new Date(end - offsetAt(end)).toISOString();
}
