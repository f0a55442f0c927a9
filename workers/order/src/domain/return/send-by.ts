import { endOfLocalDay, localDay } from "./local-day.ts";
import type { Return } from "./return.ts";
import { addDays } from "./working-day.ts";

/** How long shoppers have to send what a shop has approved. */
export const DAYS_TO_SEND = 30;

/** They are reminded after so many days, and then have at least so many. */
const REMINDED_AFTER_DAYS = 20;
const DAYS_AFTER_REMINDER = 10;

const DAY_IN_MS = 24 * 60 * 60 * 1000;

/**
 * Until when the shop waits for a return that it has approved, which it was when it last changed; null where nobody waits for one. A
 * withdrawal has ended the contract, and no waiting brings it back (Directive 2011/83/EU, article 12): the shop keeps the money until it comes.
 */
export function sendBy({ status, isWithdrawal, updatedAt, remindedAt }: Return): string | null {
	if (status !== "approved" || isWithdrawal) return null;
	const byApproval = addDays(localDay(updatedAt), DAYS_TO_SEND);
	const byReminder = remindedAt === null ? "" : addDays(localDay(remindedAt), DAYS_AFTER_REMINDER);
	return endOfLocalDay(byReminder > byApproval ? byReminder : byApproval);
}

/** Whether the shop need not wait for a return any more: the time is over, and the shopper was reminded of it. */
export function isOverdue(asked: Return, now: string): boolean {
	const end = sendBy(asked);
	return end !== null && asked.remindedAt !== null && now > end;
}

/** Of what was approved before that moment the shopper is reminded. */
export const remindedBefore = (now: Date): string => new Date(now.getTime() - REMINDED_AFTER_DAYS * DAY_IN_MS).toISOString();
