const [SUNDAY, SATURDAY] = [0, 6];

/** Public holidays of nearly all of the Union. Those of single states are not known here. */
const HOLIDAYS: ReadonlySet<string> = new Set(["01-01", "05-01", "12-25", "12-26"]);

const isoDay = (date: Date): string => date.toISOString().slice(0, 10);

export function addDays(day: string, days: number): string {
	const date = new Date(`${day}T00:00:00Z`);
	date.setUTCDate(date.getUTCDate() + days);
	return isoDay(date);
}

/** The first working day from a day on. */
export function nextWorkingDay(day: string): string {
	let next = day;
	while (!isWorkingDay(next)) next = addDays(next, 1);
	return next;
}

function isWorkingDay(day: string): boolean {
	const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
	if (weekday === SUNDAY || weekday === SATURDAY || HOLIDAYS.has(day.slice(5))) return false;
	return day !== addDays(easterSunday(Number(day.slice(0, 4))), 1);
}

/** Gauss's rule as Lichtenberg completed it, for the Gregorian calendar. */
export function easterSunday(year: number): string {
	const century = Math.floor(year / 100);
	const moonShift = 15 + Math.floor((3 * century + 3) / 4) - Math.floor((8 * century + 13) / 25);
	const sunShift = 2 - Math.floor((3 * century + 3) / 4);
	const moonAge = year % 19;
	const fullMoon = (19 * moonAge + moonShift) % 30;
	const correction = Math.floor((fullMoon + Math.floor(moonAge / 11)) / 29);
	const boundary = 21 + fullMoon - correction;
	const firstSunday = 7 - ((year + Math.floor(year / 4) + sunShift) % 7);
	const march = boundary + 7 - ((boundary - firstSunday) % 7);
	return addDays(`${year}-03-01`, march - 1);
}
