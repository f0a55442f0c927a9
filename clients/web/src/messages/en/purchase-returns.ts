/** After the purchase: canceling single items, withdrawing from the contract, returns and exchanges. */
export const returns = {
	/** On the order's page. */
	title: "Returns",
	withdraw: "Withdraw from contract here",
	open: "Return or exchange",
	openOf: (shop: string) => `from ${shop}`,
	cancelOpen: "Cancel single items",
	until: (date: string) => `You can withdraw from the contract until ${date}, without a reason.`,
	canceled: (count: string) => `${count} canceled`,
	returned: (count: string) => `${count} returned`,
	refunded: (amount: string) => `${amount} paid back`,
	refundsTitle: "Paid back",
	onItsWay: "on its way",
	asCredit: (amount: string) => `${amount} of it as credit`,
	reasons: { reject: "The shop could not take it", cancel: "Canceled", return: "Returned", goodwill: "By the shop" } as Record<
		string,
		string
	>,
	what: (isWithdrawal: boolean, wish: "refund" | "exchange"): string =>
		isWithdrawal ? "Withdrawal" : wish === "exchange" ? "Exchange" : "Return",
	asked: (what: string, date: string) => `${what} of ${date}`,
	status: {
		requested: "Sent to the shop",
		approved: "Approved: please send it back",
		rejected: "Rejected by the shop",
		canceled: "Called off",
		received: "Arrived at the shop",
		refunded: "Paid back",
		exchanged: "Exchanged",
	},
	withdrawalOpen: "Please send it back within 14 days",
	answer: (text: string) => `The shop says: ${text}`,
	keep: "Keep it after all",
	/** Choosing the pieces. */
	chooseTitle: (number: string) => `Withdraw or return: order ${number}`,
	chooseLead: "Choose what goes back. On the next page you check it and confirm.",
	nothingTitle: "Nothing can be returned now",
	nothingText: "Only what has arrived can go back. What is not on its way yet can be canceled on the order's page.",
	pieces: "Which items?",
	ofMost: (most: number) => `of ${most}`,
	want: "What would you like?",
	wants: {
		withdrawal: {
			text: "Withdraw from the contract",
			hint: (date: string) => `Possible until ${date}. You need no reason, and the shop cannot refuse.`,
		},
		refund: { text: "Ask for a return", hint: "The shop decides, and pays back what you paid." },
		exchange: { text: "Ask for an exchange", hint: "The shop sends the same again once yours has arrived." },
	},
	anyTime: "14 days after everything has arrived",
	next: "Check",
	notACount: "Please enter a whole number.",
	nothing: "Choose at least one item.",
	wantMissing: "Please choose one.",
	/** The confirmation. */
	confirmTitle: {
		withdrawal: "Confirm your withdrawal",
		refund: "Ask for this return?",
		exchange: "Ask for this exchange?",
	},
	confirmFrom: (shop: string, number: string) => `From ${shop}, order ${number}:`,
	item: (count: string, title: string) => `${count} × ${title}`,
	reason: "Why?",
	reasonHint: "The shop can read it.",
	whatNext: "What happens next",
	steps: {
		withdrawal: [
			"You get a mail that confirms your withdrawal, with its date and time.",
			"Send the items back, or bring them to the shop, within 14 days.",
			"When they have arrived the shop pays back what you paid for them, the same way you paid. If everything goes back, the delivery too.",
		],
		refund: [
			"The shop answers, and we write to you.",
			"When it has approved, send the items back.",
			"When they have arrived the shop pays back what you paid for them.",
		],
		exchange: [
			"The shop answers, and we write to you.",
			"When it has approved, send the items back.",
			"When they have arrived the shop sends the same again. If it is out of stock, you get your money back.",
		],
	},
	submit: { withdrawal: "Confirm withdrawal", refund: "Send to the shop", exchange: "Send to the shop" },
	back: "Back to the order",
	change: "Choose something else",
	moved: "The order has changed in the meantime. Please choose again.",
	/** Canceling single items. */
	cancelTitle: (number: string) => `Cancel items of order ${number}`,
	cancelLead: "What you paid for them goes back to you. This cannot be undone.",
	cancelPieces: (shop: string) => `Which items from ${shop}?`,
	cancelSubmit: "Cancel these items",
	cancelTooLate: "These items cannot be canceled any more: the shop has begun to send them. When they have arrived you can return them.",
};
