import type { Movement } from "../../contracts/movement.ts";
import { refundOf, saleOf } from "../../workers/order/src/domain/order/movements.ts";
import { refundsOf } from "../../workers/order/src/domain/refund/paid-amounts.ts";
import { daysAfter } from "../../workers/vendor/src/domain/ledger/hold.ts";
import { adjustmentMoves, movesOf } from "../../workers/vendor/src/domain/ledger/moves.ts";
import type { OrderRows } from "./order-rows.ts";
import { daysBefore, sampleId } from "./sample.ts";
import type { SeededShop } from "./shops.ts";
import { wholeOrder } from "./whole-order.ts";

/** As the service's own settings have it. */
const HOLD_DAYS = 7;
const MINIMUM_MINOR = 1_000;
const PAYOUT_EVERY_DAYS = 14;
const LAST_PAYOUT_DAYS_AGO = 5;

/** Sells, and has not said where its money goes. */
export const WITHOUT_ACCOUNT: ReadonlySet<string> = new Set(["castle-toys"]);
/** Its last payout was refused. */
const REFUSED = "shandon-roasters";
const CREDITED = "quay-bakehouse";

/** What happened to a shop's money, in order. */
export type Happening =
	| { kind: "movement"; at: string; movement: Movement; availableAt: string }
	| { kind: "adjustment"; at: string; amountMinor: number; reason: string }
	| { kind: "payout"; at: string; id: string; runId: string; amountMinor: number; isRefused: boolean };

/** The sales and refunds that orders come down to. */
export function movementsOf(all: readonly OrderRows[]): { at: string; movement: Movement }[] {
	return all.map(wholeOrder).flatMap((order) =>
		order.vendorOrders.flatMap((part) => {
			const { placedAt } = part;
			if (!placedAt) return [];
			const placed = { ...part, placedAt };
			const back = refundsOf(order, part);
			return [
				{ at: placedAt, movement: saleOf(order, placed) },
				...back.map((refund, index) => ({
					at: refund.doneAt ?? placedAt,
					movement: refundOf(order, placed, refund, back.slice(0, index)),
				})),
			];
		}),
	);
}

/** What happened to one shop's money until today: its movements, and a payout every other week of what was available then. */
export function happeningsOf(shop: SeededShop, movements: readonly { at: string; movement: Movement }[], today: Date): Happening[] {
	const earned: Happening[] = movements
		.filter(({ movement }) => movement.vendorId === shop.id)
		.map(({ at, movement }) => ({ kind: "movement", at, movement, availableAt: daysAfter(movement.placedAt, HOLD_DAYS) }));
	const credit = {
		kind: "adjustment",
		at: daysBefore(today, 40).toISOString(),
		amountMinor: 1_500,
		reason: "For the mix-up at the market",
	} as const;
	const before = inOrder([...earned, ...(shop.sample.slug === CREDITED ? [credit] : [])]);
	return WITHOUT_ACCOUNT.has(shop.sample.slug) ? before : inOrder([...before, ...payoutsOf(shop, before, today)]);
}

const inOrder = (happenings: readonly Happening[]): Happening[] => happenings.toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));

const amountOf = (happening: Happening): { minor: number; availableAt: string } =>
	happening.kind === "movement"
		? { minor: movesOf(happening.movement).vendor_payable ?? 0, availableAt: happening.availableAt }
		: happening.kind === "adjustment"
			? { minor: adjustmentMoves(happening.amountMinor).vendor_payable ?? 0, availableAt: happening.at }
			: { minor: 0, availableAt: happening.at };

function payoutsOf(shop: SeededShop, before: readonly Happening[], today: Date): Happening[] {
	const first = Math.floor((today.getTime() - shop.opened.getTime()) / 86_400_000 / PAYOUT_EVERY_DAYS);
	const payouts: Happening[] = [];
	let open = before.map((happening) => ({ at: happening.at, ...amountOf(happening) }));
	for (let turn = first; turn >= 0; turn -= 1) {
		const at = daysBefore(today, LAST_PAYOUT_DAYS_AGO + turn * PAYOUT_EVERY_DAYS - 0.4);
		const now = at.toISOString();
		const isDue = (entry: (typeof open)[number]) => entry.at <= now && entry.availableAt <= now;
		const amountMinor = open.filter(isDue).reduce((all, { minor }) => all + minor, 0);
		if (amountMinor < MINIMUM_MINOR) continue;
		const isRefused = turn === 0 && shop.sample.slug === REFUSED;
		payouts.push({
			kind: "payout",
			at: now,
			id: sampleId("payout", `${shop.sample.slug} ${turn}`, at),
			runId: sampleId("payoutRun", String(turn), at),
			amountMinor,
			isRefused,
		});
		open = open.filter((entry) => !isDue(entry));
	}
	return payouts;
}
