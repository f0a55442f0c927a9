import type { LegalText } from "../legal-text.ts";

export const legalReviews: LegalText = {
	title: "How reviews are verified",
	description: "Only those who received an item can review it. How reviews are checked, counted and moderated.",
	lead: "Only those who received an item can review it. There are no others.",
	sections: ({ email }) => [
		{
			title: "Who can write one",
			list: [
				"Somebody with an account and a confirmed email address,",
				"who ordered the product on this street with that account,",
				"and whose item the shop has marked as delivered.",
			],
			after: [
				"All of that is checked by the system when the review is sent. That is why each one says “Bought here”. One person can review a product once, and change or delete the review at any time.",
			],
		},
		{
			title: "What is shown",
			text: [
				"All reviews that were written, good and bad, the newest first, with the author's first name and initial. They appear at once. The average and the bars count every published review the same. Shops can answer, but cannot change, order or remove reviews.",
				"“Helpful” votes come from people who are signed in, once each, and never from the author. They do not change the order.",
				"Nobody gets money, goods or discounts from us for a review, and we take none over from other places.",
			],
		},
		{
			title: "Moderation",
			text: [
				"Everybody who is signed in can report a review, with a reason. People of the marketplace read the report and decide: the review stays, or it is taken down because it breaks the law or our terms. A bad rating is no reason.",
				"What is taken down no longer counts. Its author sees it under their reviews, with the reason. It cannot be deleted and written anew.",
				`If you think that a decision is wrong, as author, shop or reader, write to ${email}.`,
			],
			link: ["/account/reviews", "Your reviews"],
		},
	],
};

export const legalRanking: LegalText = {
	title: "How results are ranked",
	description: "What decides the order of products and shops: words, newness, price, rating, distance. Nobody pays for a place.",
	lead: "Nobody can pay for a better place. There is no advertising on this street, and no hidden bonus for anybody.",
	sections: () => [
		{
			title: "When you search",
			text: [
				"You see products in which all your words occur, or words that begin with them. The best match comes first. How good a match is, a common formula says (BM25): a word counts more the rarer it is on the street, and the shorter the text is in which it stands. Where it stands matters too:",
			],
			facts: [
				["Title", "counts most: 10"],
				["Tags that the shop gave", "5"],
				["Names of shop and brand", "4"],
				["Categories", "3"],
			],
			after: [
				"Descriptions, prices, ratings and sales do not count. Of two that match equally well, the one that came to the street first stands first.",
			],
		},
		{
			title: "When you look around",
			text: ["Without words, in categories and under “new”, the newest products come first: by the time they were added."],
		},
		{
			title: "When you sort yourself",
			facts: [
				["Newest", "by the time a product was added"],
				["Price", "by the lowest price of its variants"],
				[
					"Rating",
					"by the average of its reviews; where that is the same, the one with more reviews first. Products without reviews come last.",
				],
				["Distance", "by how far the shop is from the place that you chose"],
			],
		},
		{
			title: "Shops",
			text: ["Shops stand in the order of the alphabet. If you choose a place, the nearest come first."],
		},
		{
			title: "What never counts",
			list: [
				"Money: no paid places, and the commission of a shop has no influence.",
				"You: what you looked at or bought before changes nothing. Everybody sees the same order.",
				"Filters only leave things out; they do not change the order of the rest.",
			],
		},
	],
};
