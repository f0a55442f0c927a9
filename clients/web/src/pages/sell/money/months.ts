const MONTHS_SHOWN = 24;

/** A month as `2026-11` that somebody asked for; the present one (UTC) for what is none, or has not begun. */
export function readMonth(asked: string | null, now: Date): string {
	const present = now.toISOString().slice(0, 7);
	return asked !== null && /^20\d{2}-(?:0[1-9]|1[0-2])$/.test(asked) && asked <= present ? asked : present;
}

/** The months to choose from, the newest first, with one that is further back. */
export function monthsUntil(now: Date, chosen: string): string[] {
	const months = Array.from({ length: MONTHS_SHOWN }, (_, ago) =>
		new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - ago, 1)).toISOString().slice(0, 7),
	);
	return months.includes(chosen) ? months : [...months, chosen];
}
