import type { Actor } from "#contracts/identity";
import { fail, ok, type Result } from "#contracts/result";
import type { RefundInput } from "#contracts/returns";
import type { Order, OrderChange, VendorOrder } from "../order/order.ts";
import { returnOfPart } from "../return/find-return.ts";
import { returnMove } from "../return/move-return.ts";
import { draftRefund } from "./draft-refund.ts";
import { refundEvent, refundsAndEffects } from "./refund-change.ts";
import { returnWorth } from "./return-worth.ts";

/**
 * What was paid for the pieces of a return goes back. The delivery too, if not said otherwise, where the shopper withdraws and sends
 * back all there is (Directive 2011/83/EU, article 13). Less has to be said why: pieces may have lost value by their use (article 14).
 */
export function returnRefund(
	actor: Actor,
	order: Order,
	part: VendorOrder,
	input: RefundInput & { returnId: string },
	at: string,
): Result<OrderChange> {
	const asked = returnOfPart(part, input.returnId);
	if (!asked.ok) return asked;
	const { pieces, delivery, worth } = returnWorth(order, part, asked.value, input.delivery);
	const amountMinor = input.amount?.amount ?? worth;
	const sound = checkAmount(amountMinor, worth, input);
	if (!sound.ok) return sound;
	const refund = draftRefund(order, part, { reason: "return", pieces, delivery, amountMinor, note: input.note }, at);
	const moved = returnMove(
		actor,
		{ part, asked: asked.value },
		"refund",
		{ refundId: refund.id, answer: input.note ?? asked.value.answer },
		at,
	);
	if (!moved.ok) return moved;
	return ok({ ...moved.value, ...refundsAndEffects(refund), events: [...moved.value.events, refundEvent(actor, refund)] });
}

function checkAmount(amountMinor: number, worthMinor: number, { note }: RefundInput): Result<void> {
	if (amountMinor > worthMinor) {
		const errors = [{ path: "amount", message: `at most ${worthMinor}` }];
		return fail("invalid_input", "That is more than was paid for what came back.", { errors });
	}
	if (amountMinor === worthMinor || note) return ok(undefined);
	return fail("invalid_input", "Say why less is paid back.", { errors: [{ path: "note", message: "needed where less is paid back" }] });
}
