const WEEK = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];

/** Says whether a shop is open at this moment, which a page that is kept for everybody cannot know. */
export function startOpenNow(): void {
	for (const place of document.querySelectorAll<HTMLElement>("[data-open-now]")) {
		const { openNow = "", timeZone, open = "", closed = "" } = place.dataset;
		const isOpen = isOpenAt(openNow, momentIn(timeZone, new Date()));
		place.textContent = isOpen ? open : closed;
		place.classList.add(isOpen ? "success" : "neutral");
		place.hidden = false;
	}
}

interface Moment {
	/** 0 is Monday. */
	day: number;
	/** As in "09:30". */
	time: string;
}

function momentIn(timeZone: string | undefined, now: Date): Moment {
	const format = new Intl.DateTimeFormat("en-GB", { timeZone, weekday: "short", hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
	const part = (type: string) => format.formatToParts(now).find((one) => one.type === type)?.value ?? "";
	return { day: WEEK.indexOf(part("weekday")), time: `${part("hour")}:${part("minute")}` };
}

/** `hours` is as in "0 09:00 17:30,5 22:00 02:00"; what closes before it opens goes past midnight. */
export const isOpenAt = (hours: string, { day, time }: Moment): boolean =>
	hours.split(",").some((entry) => {
		const [on, opens = "", closes = ""] = entry.split(" ");
		const isToday = Number(on) === day;
		if (opens < closes) return isToday && opens <= time && time < closes;
		return (isToday && opens <= time) || (Number(on) === (day + 6) % 7 && time < closes);
	});
