import type { codes as english } from "../en/purchase-codes.ts";

export const codes: typeof english = {
	title: "Rabattcode oder Gutschein",
	code: "Code",
	use: "Einlösen",
	removeCode: (code) => `${code} entfernen`,
	giftCard: (ending) => `Gutschein ${ending}`,
	giftCardUsed: (used, left) => `zahlt ${used}, danach sind noch ${left} darauf`,
	problems: {
		unknown: "Diesen Code gibt es nicht mehr.",
		not_yet_valid: "Er gilt noch nicht.",
		no_longer_valid: "Er gilt nicht mehr.",
		used_up: "Er ist aufgebraucht.",
		used_by_customer: "Sie haben ihn schon eingelöst.",
		minimum_spend: (amount) => `Er gilt ab ${amount} für die rabattierten Artikel.`,
		nothing_to_discount: "Nichts in Ihrem Warenkorb ist damit rabattiert.",
		not_combined: "Er lässt sich nicht mit Ihren anderen Rabatten kombinieren, die mehr abziehen.",
	},
	credit: "Guthaben",
	creditAvailable: (amount) => `Sie haben ${amount} Guthaben.`,
	useCredit: "Guthaben verwenden",
	keepCredit: "Nicht verwenden",
	paidWithCredit: "Gutscheine und Guthaben",
	canceledBefore: "Vor der Zahlung storniert",
	due: "Zu zahlen",
	discountBy: (title, shop) => `${title} (${shop})`,
	taxAdded: "Steuer",
};
