/** A Checkout Session, with the names and the values of Stripe's API, as far as our calls go. */
export interface Session {
	id: string;
	object: "checkout.session";
	amount_subtotal: number;
	amount_total: number;
	cancel_url: string;
	created: number;
	currency: string;
	expires_at: number;
	livemode: false;
	locale: string;
	metadata: Record<string, string>;
	mode: "payment";
	/** None before somebody has tried to pay. */
	payment_intent: string | null;
	payment_status: "unpaid" | "paid";
	status: "open" | "complete" | "expired";
	success_url: string;
	ui_mode: "hosted_page";
	url: string | null;
}
