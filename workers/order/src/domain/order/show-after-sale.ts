import type { ActorKind } from "#contracts/identity";
import { money } from "#contracts/money";
import type { ShopOrder } from "#contracts/order";
import type { OrderRefund, OrderReturn, ShopReturn } from "#contracts/returns";
import { lineRefundedMinor, neverCharged, refundableMinor, refundsOf } from "../refund/paid-amounts.ts";
import { isBack, isRefused } from "../refund/refused-refund.ts";
import { returnWorth } from "../refund/return-worth.ts";
import { allowedReturnActions } from "../return/return-status.ts";
import type { Return } from "../return/return.ts";
import { sendBy } from "../return/send-by.ts";
import { withdrawalEndsAt } from "../return/withdrawal-period.ts";
import type { Order, OrderLine, Refund, VendorOrder } from "./order.ts";
import { fulfilledQuantity, returnableQuantity, returnedQuantity } from "./pieces.ts";

type ShownLine = ShopOrder["lines"][number];

/** What became of a line's pieces and of what was paid for them. */
export const lineAfterSale = (
	order: Order,
	part: VendorOrder,
	line: OrderLine,
): Pick<ShownLine, "fulfilledQuantity" | "canceledQuantity" | "returnableQuantity" | "returnedQuantity" | "refunded" | "neverCharged"> => ({
	fulfilledQuantity: fulfilledQuantity(part, line.id),
	canceledQuantity: line.canceledQuantity,
	returnableQuantity: returnableQuantity(part, line.id),
	returnedQuantity: returnedQuantity(part, line.id),
	...linePaidBack(order, part, line),
});

/** What of a line came off what was paid, and what off what was to be paid. */
function linePaidBack(order: Order, part: VendorOrder, { id }: OrderLine): Pick<ShownLine, "refunded" | "neverCharged"> {
	if (part.placedAt === null) return { refunded: money(0), neverCharged: money(0) };
	const before = lineRefundedMinor({ refunds: neverCharged(order) }, id);
	return { refunded: money(lineRefundedMinor(order, id) - before), neverCharged: money(before) };
}

const showRefund = (refund: Refund, isNeverCharged: boolean): OrderRefund => ({
	id: refund.id,
	reason: refund.reason,
	amount: money(refund.amountMinor),
	credit: money(refund.creditMinor),
	neverCharged: money(isNeverCharged ? refund.amountMinor - refund.creditMinor : 0),
	note: refund.note,
	lines: refund.lines.map((line) => ({ lineId: line.lineId, quantity: line.quantity, amount: money(line.amountMinor) })),
	doneAt: isBack(refund) ? (refund.refusal?.backAt ?? refund.doneAt) : null,
	refusedAt: isRefused(refund) ? (refund.refusal?.refusedAt ?? null) : null,
	paidOtherwise: refund.refusal?.paidOtherwise ?? null,
	createdAt: refund.createdAt,
});

/** Who looks at something, and when. */
export interface Viewer {
	kind: ActorKind;
	at: string;
}

/** A return as the public API has it, for somebody. */
export function showReturn(order: Order, part: VendorOrder, asked: Return, viewer: Viewer): OrderReturn {
	const { vendorId: _shop, remindedAt: _reminded, lines, ...shown } = asked;
	const allowedActions = allowedReturnActions(asked, viewer.kind, viewer.at);
	return {
		...shown,
		lines: lines.map((each) => {
			const product = part.lines.find((line) => line.id === each.lineId)?.product;
			const hasOptions = product !== undefined && Object.keys(product.options).length > 0; // without, the variant's title says nothing
			return { ...each, title: product?.title ?? "", variantTitle: hasOptions ? product.variantTitle : "" };
		}),
		worth: allowedActions.includes("refund") ? money(returnWorth(order, part, asked).worth) : null,
		sendBy: sendBy(asked),
		allowedActions,
	};
}

/** A return as its shop sees it in a list. */
export const showShopReturn = (order: Order, part: VendorOrder, asked: Return, at: string): ShopReturn => ({
	...showReturn(order, part, asked, { kind: "vendor", at }),
	number: order.number,
});

/** What was paid back of a part, what comes back, and what is left of both. */
export const partAfterSale = (
	order: Order,
	part: VendorOrder,
	viewer: Viewer,
): Pick<ShopOrder, "refunds" | "returns" | "refundable" | "withdrawalEndsAt"> => ({
	refunds: refundsOf(order, part)
		.filter((refund) => refund.amountMinor > 0 && part.placedAt !== null) // before that nothing was paid
		.map((refund) => showRefund(refund, neverCharged(order).includes(refund))),
	returns: part.returns.map((asked) => showReturn(order, part, asked, viewer)),
	refundable: money(refundableMinor(order, part)),
	withdrawalEndsAt: withdrawalEndsAt(part),
});
