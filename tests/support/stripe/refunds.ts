import { type Charge, listed, type Refund } from "./books.ts";
import { amountIn, type ApiCall, type Endpoint, only, required } from "./endpoint.ts";
import { invalid, missing, refused } from "./fault.ts";
import { text, textsOf } from "./form.ts";

/** `POST /v1/refunds` */
export const createRefund: Endpoint = (call) => {
	const { books, fields } = call;
	only(fields, "payment_intent", "amount", "metadata", "reason");
	const charge = capturedChargeOf(call, required(fields, "payment_intent"));
	const amount = amountIn(fields, "amount");
	if (books.areDisputed) throw refused("charge_disputed", `Charge ${charge.id} has been disputed.`);
	if (charge.refunded) throw refused("charge_already_refunded", `Charge ${charge.id} has already been refunded.`);
	const left = charge.amount_captured - charge.amount_refunded;
	if (amount > left) throw refused("amount_too_large", `Refund amount (${amount}) is greater than unrefunded amount on charge (${left})`);
	const refund: Refund = {
		id: books.id("re"),
		object: "refund",
		amount,
		charge: charge.id,
		created: books.now(),
		currency: charge.currency,
		metadata: textsOf(fields, "metadata"),
		payment_intent: charge.payment_intent,
		status: "succeeded",
	};
	books.refunds.set(refund.id, refund);
	charge.amount_refunded += amount;
	charge.refunded = charge.amount_refunded === charge.amount_captured;
	call.emit("refund.created", refund);
	call.emit("charge.refunded", charge);
	return refund;
};

/** The banks could not pay out what was paid back so far: Stripe has it again. */
export function failRefunds({ books, emit }: Pick<ApiCall, "books" | "emit">): void {
	for (const refund of books.refunds.values()) {
		if (refund.status === "failed") continue;
		Object.assign(refund, { status: "failed", failure_reason: "expired_or_canceled_card" });
		const charge = books.charges.get(refund.charge);
		if (charge) Object.assign(charge, { amount_refunded: charge.amount_refunded - refund.amount, refunded: false });
		emit("refund.updated", refund);
		emit("charge.refund.updated", refund);
		emit("refund.failed", refund);
	}
}

function capturedChargeOf({ books }: ApiCall, intentId: string): Charge {
	const intent = books.intents.get(intentId);
	if (!intent) throw missing("payment_intent", intentId, "payment_intent");
	const charge = books.charges.get(intent.latest_charge ?? "");
	if (!charge?.captured) throw invalid("This PaymentIntent does not have a successful charge to refund.", { param: "payment_intent" });
	return charge;
}

/** `GET /v1/refunds?payment_intent=…` */
export const listRefunds: Endpoint = ({ books, fields }) => {
	only(fields, "payment_intent", "limit", "starting_after");
	const intentId = required(fields, "payment_intent");
	const refunds = [...books.refunds.values()].filter((refund) => refund.payment_intent === intentId).toReversed();
	return listed("/v1/refunds", refunds, { limit: text(fields, "limit"), startingAfter: text(fields, "starting_after") });
};

/** `GET /v1/charges?transfer_group=…` */
export const listCharges: Endpoint = ({ books, fields }) => {
	only(fields, "transfer_group", "limit", "starting_after");
	const group = required(fields, "transfer_group");
	const charges = [...books.charges.values()].filter((charge) => charge.transfer_group === group).toReversed();
	return listed("/v1/charges", charges, { limit: text(fields, "limit"), startingAfter: text(fields, "starting_after") });
};
