import type { VendorOrder } from "../order/order.ts";
import { isAllDelivered, parcelsOf } from "../order/pieces.ts";
import { endOfLocalDay, localDay } from "./local-day.ts";
import { addDays, nextWorkingDay } from "./working-day.ts";

const WITHDRAWAL_DAYS = 14;

/**
 * Until when the shopper may withdraw from the contract: 14 days from the day on which the last of the goods arrived, which does not
 * count itself (Directive 2011/83/EU, article 9), and to the next working day where they end on a weekend or a holiday (Regulation
 * 1182/71, article 3), with the end of that day by the marketplace's clock. Null as long as not everything has arrived: then the days
 * have not begun. Where the rest was canceled after that, they begin with the cancellation: until then more was to come.
 */
export function withdrawalEndsAt(part: VendorOrder): string | null {
	if (!isAllDelivered(part)) return null;
	const last = parcelsOf(part).reduce(
		(latest, { deliveredAt }) => (deliveredAt !== null && deliveredAt > latest ? deliveredAt : latest),
		part.completedAt ?? "",
	);
	return endOfLocalDay(nextWorkingDay(addDays(localDay(last), WITHDRAWAL_DAYS)));
}

/** Whether the shopper may withdraw from the contract now. */
export function mayWithdraw(part: VendorOrder, now: string): boolean {
	const end = withdrawalEndsAt(part);
	return end === null || now <= end;
}
