/** What becomes of a payment with one of Stripe's documented test payment methods. */
export type CardOutcome = { does: "pays" } | { does: "asks" } | { does: "declines"; code: string; declineCode: string; message: string };

const CARDS: Record<string, CardOutcome> = {
	pm_card_visa: { does: "pays" },
	pm_card_mastercard: { does: "pays" },
	pm_card_authenticationRequired: { does: "asks" },
	pm_card_chargeDeclined: {
		does: "declines",
		code: "card_declined",
		declineCode: "generic_decline",
		message: "Your card was declined.",
	},
	pm_card_chargeDeclinedInsufficientFunds: {
		does: "declines",
		code: "card_declined",
		declineCode: "insufficient_funds",
		message: "Your card has insufficient funds.",
	},
};

/** Undefined for a payment method that there is not. */
export const cardOutcome = (paymentMethod: string): CardOutcome | undefined => CARDS[paymentMethod];
