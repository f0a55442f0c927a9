import type { EventOf } from "#contracts/events";
import { blockMail, type MailLocale, mailLocale } from "./letter.tsx";
import type { Mail } from "./mail.ts";

const BACK_IN_STOCK = {
	en: {
		subject: "Back in stock",
		hello: "Hello,",
		text: (what: string) => `you asked to be told: ${what} can be bought again.`,
		link: "See it",
		end: "This is the only mail about it. We have forgotten your address.",
	},
	de: {
		subject: "Wieder da",
		hello: "Guten Tag,",
		text: (what: string) => `Sie wollten es wissen: ${what} gibt es wieder.`,
		link: "Ansehen",
		end: "Dies ist die einzige E-Mail dazu. Wir haben Ihre Adresse vergessen.",
	},
} satisfies Record<MailLocale, unknown>;

/** Tells somebody who asked that something can be bought again. Its name is what a shop calls it; who gets the mail has seen it. */
export function backInStockMail(alert: EventOf<"product.back_in_stock">["alert"], origin: string): Mail {
	const locale = mailLocale(alert.locale ?? "en");
	const text = BACK_IN_STOCK[locale];
	const what = alert.variantTitle === "Default" ? alert.title : `${alert.title} (${alert.variantTitle})`;
	const href = `${origin}${locale === "en" ? "" : `/${locale}`}/products/${alert.slug}`;
	return blockMail(alert.email, locale, text.subject, [
		{ is: "text", text: text.hello },
		{ is: "text", text: text.text(what) },
		{ is: "link", label: text.link, href },
		{ is: "text", text: text.end },
	]);
}
