import type { VendorOrder } from "../order/order.ts";
import { isAllDelivered, parcelsOf } from "../order/pieces.ts";

const WITHDRAWAL_DAYS = 14;
const [SUNDAY, SATURDAY] = [0, 6];

/**
 * Until when the shopper may withdraw from the contract: 14 days from the day on which the last of the goods arrived, which does not
 * count itself (Directive 2011/83/EU, article 9), and to the next working day where they end on a weekend (Regulation 1182/71,
 * article 3). Null as long as not everything has arrived: then the days have not begun.
 */
export function withdrawalEndsAt(part: VendorOrder): string | null {
	if (!isAllDelivered(part)) return null;
	const last = parcelsOf(part).reduce(
		(latest, { deliveredAt }) => (deliveredAt !== null && deliveredAt > latest ? deliveredAt : latest),
		"",
	);
	const end = new Date(`${last.slice(0, 10)}T23:59:59.999Z`);
	end.setUTCDate(end.getUTCDate() + WITHDRAWAL_DAYS);
	while (end.getUTCDay() === SATURDAY || end.getUTCDay() === SUNDAY) end.setUTCDate(end.getUTCDate() + 1);
	return end.toISOString();
}

/** Whether the shopper may withdraw from the contract now. */
export function mayWithdraw(part: VendorOrder, now: string): boolean {
	const end = withdrawalEndsAt(part);
	return end === null || now <= end;
}
