import type { LegalText } from "../legal-text.ts";

export const legalPrivacy: LegalText & {
	cookies: {
		title: string;
		text: string;
		caption: string;
		name: string;
		purpose: string;
		lifespan: string;
		days: (count: number) => string;
		hours: (count: number) => string;
		minutes: (count: number) => string;
		purposes: Readonly<Record<string, string>>;
	};
} = {
	title: "Privacy",
	description: "Which data this marketplace processes, why, for how long, and which cookies it needs.",
	lead: "We process what shopping needs, and nothing else. Nobody tracks you here, neither we nor others.",
	sections: ({ company, privacyEmail, privacyAuthority, hosting }) => [
		{
			title: "Who is responsible",
			text: [
				`${company} is responsible for the data on this street. Questions: ${privacyEmail}. Our address stands under “Who we are”.`,
				"A shop gets what it needs for your order, and is itself responsible for what it does with it.",
			],
			link: ["/legal/imprint", "Who we are"],
		},
		{
			title: "What we process, why, and for how long",
			facts: [
				[
					"Visits",
					"Your network address, while a request is answered: to send the answer, and to count requests so that nobody overloads the street. It is not stored. Our logs say which page was asked for and how long it took, not by whom.",
				],
				["Account", "Name, email address and password (only as a hash that cannot be turned back), until you close the account."],
				["Devices", "Where you are signed in: the browser's name for itself, and when. At most 30 days after you last used it."],
				["Addresses", "Those that you save, until you delete them or close the account."],
				["Cart", "What is in it, with email and delivery address if you have typed them in. At most 30 days after the last change."],
				[
					"Position",
					"Only if you press “Use my position” at checkout, and your browser asks you first: rounded to about 100 meters, to see whether a shop's own delivery reaches you. It is kept with the address of that cart and that order, and the shop sees it there.",
				],
				[
					"Orders",
					"What you ordered, where it goes, how to reach you, what you paid: for your purchase, and then for as long as tax and commercial law demand, up to ten years.",
				],
				[
					"Reviews",
					"Stars and text, shown with your first name and an initial, until you delete them. Votes and reports with your account, so that each counts once.",
				],
				["Mails", "We send you those that you ask for (confirming an address, a new password). No advertising."],
				["Forms", "So that nothing happens twice, we remember for a day that a form was sent, and what the answer was."],
			],
			after: [
				"The reasons in law: your purchase and your account are contracts (Article 6(1)(b) GDPR), keeping orders is our duty (6(1)(c)), and keeping the street safe is our legitimate interest (6(1)(f)).",
			],
		},
		{
			title: "Who else gets it",
			list: [
				"The shop that you order from: name, delivery address, phone if you give it, and what you ordered from it. Not your email address: we send the mails.",
				"The payment provider: what a payment needs. We never see or store whole card numbers.",
				`Our host, who processes data for us under a contract: ${hosting}. It may process data outside the EU, under the EU's standard contractual clauses and the EU–US Data Privacy Framework.`,
				"Nobody else, unless the law demands it. We sell no data.",
			],
		},
		{
			title: "What your browser keeps",
			text: [
				"Besides cookies, your own browser keeps, and nobody else can read: what you type into longer forms until you send it (30 days at most), the number in the cart and your first name for the open tab, and the pages that you visited, to show them without a network. Signing out, or deleting the site's data, takes it away.",
				"Pages load nothing from other servers: no fonts, no pictures, no scripts, no maps. If you press “near me”, your browser asks you first; we round the place and do not store it.",
			],
		},
		{
			title: "Your rights",
			text: [
				`You can see, correct and take with you your data, have it deleted or its use restricted, and object to its use. Much of it you do yourself in your account; for the rest write to ${privacyEmail}. You can also complain to an authority, ours is: ${privacyAuthority}.`,
				"You need not give us any data to look around. Without address and email no order can be sent. No decision about you is made by a machine alone.",
			],
			link: ["/account", "Your account"],
		},
	],
	cookies: {
		title: "Cookies",
		text: "Only those without which cart and account do not work. That is why nobody asks you to consent: there is nothing to consent to. No script can read them, and no other site can use them.",
		caption: "Cookies of this site",
		name: "Name",
		purpose: "What it is for",
		lifespan: "How long",
		days: (count) => (count === 1 ? "1 day" : `${count} days`),
		hours: (count) => (count === 1 ? "1 hour" : `${count} hours`),
		minutes: (count) => (count === 1 ? "1 minute" : `${count} minutes`),
		purposes: {
			"highstreet.session_token": "Keeps you signed in. Over HTTPS its name begins with __Secure-.",
			"highstreet.cart": "Which cart is yours, while you shop without an account.",
			"highstreet.turn": "So that a double click puts something into the cart only once.",
			"highstreet.removed": "What you have just taken out of the cart, to put it back.",
			"highstreet.not-orderable": "What of an order could not be put into your cart again, to tell you once.",
			"highstreet.undo": "What a shop has just changed in its portal, to take it back.",
			"highstreet.order-cart": "Lets you see your order without an account.",
			"highstreet.order-lookup": "Lets you see an order that you looked up, or change it by a link from our mail.",
			"highstreet.ordered": "Which order your cart has become.",
			"highstreet.thanks": "So that the order's page says thank you once.",
			"highstreet.mail": "Holds the secret of a link in a mail, so that it need not stand in the address.",
			"highstreet.bookmark": "So that you see at once what you have just changed.",
			"highstreet.notice": "A message for the next page, such as “saved”.",
		},
	},
};
