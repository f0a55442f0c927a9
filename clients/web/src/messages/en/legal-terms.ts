import type { LegalText } from "../legal-text.ts";

export const legalTerms: LegalText = {
	title: "Terms",
	description: "The rules for shopping on this street: who you buy from, payment, delivery, returns, complaints.",
	lead: "The rules of the street, as short as we could make them.",
	sections: ({ company, email }) => [
		{
			title: "Who you buy from",
			text: [
				`${company} runs the street: this website, the carts, the payments. We do not sell anything ourselves. You buy from the shop that is named beside the product, and that shop is your contract partner.`,
				"All shops are businesses. Who is behind a shop stands on its page, under trader details.",
				"An order with things from several shops is several purchases, one with each shop. They are accepted, delivered and returned one by one.",
			],
		},
		{
			title: "How an order becomes a purchase",
			list: [
				"The pages show what shops offer. Something may sell out while you look.",
				"With the button that places the order you make a binding offer to each shop. Before that, you see everything again: items, delivery, total.",
				"A shop accepts its part, and with that it is bought. You can see it in the order. If the shop cannot deliver, it declines, and you get your money for that part back at once.",
				"You can cancel a whole order yourself, without giving a reason, as long as nothing of it is on its way.",
				"The order stays in your account. Guests find it with order number and email.",
			],
		},
		{
			title: "Prices and payment",
			text: [
				"Prices are in euros and include tax. Delivery is shown for each shop before you pay. A price that stands beside a crossed-out one is the shop's own comparison.",
				"You pay when you order, once for all shops, in the ways that checkout shows. We collect the money for the shops.",
			],
		},
		{
			title: "Delivery and pickup",
			text: [
				"Each shop delivers in its own ways, to its own area and at its own price; checkout shows which ones there are for your address. What a shop says of the time is part of your purchase.",
				"If you pick something up, the shop's page shows where and when it is open.",
			],
		},
		{
			title: "Changing your mind",
			text: ["You have 14 days from the day your things arrive to withdraw from a purchase. There are exceptions, such as fresh food."],
			link: ["/legal/withdrawal", "Withdrawal and returns, with the form"],
		},
		{
			title: "If something is wrong",
			text: [
				"Damaged, wrong or missing? The shop has to put it right: by law it stands by what it sells for at least two years. Write to the shop; its contacts stand on its page and in your order.",
				`If you and the shop do not get on, write to us at ${email} with the order number. We listen to both sides and answer within a week.`,
			],
		},
		{
			title: "Your account",
			list: [
				"You can shop without one. With one, keep your password to yourself, and sign out devices that you do not use any more.",
				"You can leave at any time: write to us. We may close an account that breaks the law or these rules; we say why, and you can object.",
			],
		},
		{
			title: "What you write",
			text: [
				"Reviews are yours, and you let us show them here. They have to be true, about the product, and within the law: no insults, no private details of others, no advertising.",
				"What breaks these rules is taken down by people, not machines. The author sees the reason and can object to it.",
			],
			link: ["/legal/reviews", "How reviews are verified"],
		},
		{
			title: "How results are ordered",
			text: ["By what you look for, never by who pays."],
			link: ["/legal/ranking", "How results are ranked"],
		},
		{
			title: "For shops",
			text: [
				"A shop applies with its trader details, and we check them before it opens. It pays a commission on what it sells, which is agreed with it. A shop that does not keep the law or its promises is closed; we tell it why and it can object.",
			],
		},
		{
			title: "The rest",
			text: [
				"We are liable without limit for intent, gross negligence and harm to people, and otherwise only for duties that a purchase depends on, as far as the harm could be foreseen.",
				"The law of the operator's country applies; the protection that the law of your own country gives you as a consumer stays.",
				"If we change these rules, orders that were placed before keep the old ones.",
			],
		},
	],
};
