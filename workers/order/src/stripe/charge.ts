import type Stripe from "stripe";
import type { Charge } from "../domain/payment/provider.ts";

const STATUSES: Record<string, Charge["status"]> = {
	requires_payment_method: "declined", // the one that it had was refused
	requires_confirmation: "pending",
	requires_action: "requires_action",
	processing: "pending",
	requires_capture: "authorized",
	succeeded: "captured",
	canceled: "voided",
};

/** A Payment Intent as a charge. */
export function chargeOf(intent: Stripe.PaymentIntent): Charge {
	const status = STATUSES[intent.status] ?? "pending"; // a newer one, which is not decided by what we know
	return { status, reference: intent.id, actionUrl: status === "requires_action" ? actionUrlOf(intent) : null };
}

/** The bank's page; where Stripe names none, the way back, behind which the order says what it waits for. */
function actionUrlOf({ next_action: action }: Stripe.PaymentIntent): string | null {
	const redirect = action?.redirect_to_url;
	return redirect?.url ?? redirect?.return_url ?? null;
}
