import type { LegalText } from "../legal-text.ts";

export const legalWithdrawal: LegalText & { formTitle: string; formLead: string; form: readonly string[]; formNote: string } = {
	title: "Withdrawal and returns",
	description: "How to withdraw from a purchase within 14 days, what is excepted, and the model form.",
	lead: "You have 14 days to change your mind. You need not say why.",
	sections: () => [
		{
			title: "Your right to withdraw",
			text: [
				"You can withdraw from a purchase within 14 days. They begin on the day when you, or somebody you name, receive the goods; where a shop sends one order in several parcels, on the day of the last one.",
				"Tell the shop that sold it, clearly and in time: by email or letter, with the form below or in your own words. Its name, address and email stand on its page and in your order. It is enough that you send it before the 14 days are over.",
				"If you bought from several shops, each purchase stands for itself.",
			],
		},
		{
			title: "Withdraw here",
			text: [
				"The quickest way: open your order, press “Withdraw from contract here”, choose what goes back, and confirm. You get a mail that confirms it, with the date and time. If you ordered without an account, find the order first by its number and your email.",
			],
			link: ["/orders", "Withdraw from a contract: your orders"],
		},
		{
			title: "What happens then",
			list: [
				"The shop pays back what you paid, with the delivery there. Only the extra cost of a way of delivery that is dearer than the usual one stays with you.",
				"It does so within 14 days of hearing from you, in the way you paid, at no cost. It may wait until the goods are back, or you have shown that you sent them.",
				"Send the goods back, or hand them in at the shop, within 14 days of telling the shop.",
				"You pay for sending them back, unless the shop has said that it does.",
				"You pay for a loss in value only if you used the goods more than it takes to try them, as one may in a shop.",
			],
		},
		{
			title: "Where there is no right to withdraw",
			list: [
				"What spoils quickly: fresh bread, flowers, fresh food.",
				"What was made for you, or is clearly personal.",
				"Sealed goods that cannot be returned for reasons of health or hygiene, once opened.",
				"Sealed music, films and software, once opened.",
				"Newspapers and magazines, and what has been mixed with other things for good after delivery.",
			],
			after: [
				"Where that is so, the product's page, the checkout and your order say it.",
				"If something is wrong with them you can still complain, and ask for a return on the order's page.",
			],
		},
		{
			title: "Easier: cancel",
			text: [
				"As long as nothing of an order is on its way, you can cancel it yourself on the order's page. The money comes back by itself.",
			],
			link: ["/orders", "Your orders"],
		},
	],
	formTitle: "Model withdrawal form",
	formLead: "Fill it in and send it to the shop only if you want to withdraw from a purchase.",
	form: [
		"To: [name, postal address and email of the shop]",
		"I/We* hereby give notice that I/we* withdraw from my/our* contract of sale of the following goods:",
		"Ordered on*/received on*:",
		"Order number:",
		"Name of consumer(s):",
		"Address of consumer(s):",
		"Signature of consumer(s) (only if this form is sent on paper):",
		"Date:",
	],
	formNote: "* Cross out what does not apply.",
};
