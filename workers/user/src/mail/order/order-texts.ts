import type { NewsKind } from "#contracts/order-news";
import type { Withdrawal } from "#contracts/product";

/** What a text may name. */
export interface Named {
	/** The order's. */
	number: string;
	/** Of the shop that it is about; empty where it is about the whole order. */
	shop: string;
	/** Date and time, in words: until when to pay, or when a return was asked for. */
	when: string;
	/** The last day to send a return, in words; empty where there is none. */
	sendBy: string;
	/** What goes back, and as much of it as goes back as credit; empty where none does. */
	amount: string;
	credit: string;
}

/** A mail's subject, and its first paragraphs behind the greeting. */
export interface NewsText {
	subject: (named: Named) => string;
	text: (named: Named) => readonly string[];
}

/** The texts of the mails about orders in one language. */
export interface OrderTexts {
	/** What `Intl` is asked for. */
	tag: string;
	hello: string;
	news: Record<NewsKind, NewsText>;
	seeOrder: string;
	findOrder: (number: string) => string;
	findHint: string;
	changeOrder: string;
	seeShopOrder: string;
	items: string;
	discount: string;
	delivery: string;
	taxAdded: string;
	total: string;
	taxIncluded: (rate: string) => string;
	paidWithCredit: string;
	canceledBefore: string;
	free: string;
	amounts: string;
	tracking: (carrier: string, number: string) => string;
	track: string;
	soldBy: string;
	registration: (number: string) => string;
	vat: (number: string) => string;
	returned: { withdrawal: string; refund: string; exchange: string };
	/** The same to the shop. */
	returnedToShop: { withdrawal: string; refund: string; exchange: string };
	/** Above the address that a return goes to. */
	sendTo: string;
	withdrawal: { title: string; text: readonly string[]; link: string; formTitle: string; form: readonly string[] };
	/** Why there is no right to withdraw from buying something, or only as long as it is unopened. */
	excepted: Record<Exclude<Withdrawal, "allowed">, string>;
	guarantee: string;
	marketplace: string;
}
