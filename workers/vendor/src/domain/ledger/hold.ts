const DAY_IN_MS = 24 * 60 * 60 * 1000;

/** When what an order of that time earns can be paid out. A refund is held as long as its sale, so that the two even out at every moment. */
export const daysAfter = (time: string, days: number): string => new Date(Date.parse(time) + days * DAY_IN_MS).toISOString();
