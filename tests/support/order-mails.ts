import { NEWS_KINDS, type NewsKind } from "../../contracts/order-news.ts";
import { orderTextsDe } from "../../workers/user/src/mail/order/order-texts-de.ts";
import { orderTextsEn } from "../../workers/user/src/mail/order/order-texts-en.ts";
import type { Named, OrderTexts } from "../../workers/user/src/mail/order/order-texts.ts";
import type { Calls } from "./street.ts";

/** A mail as the dev outbox keeps it. */
export interface DevMail {
	id: string;
	to: string;
	subject: string;
	text: string;
	html: string;
}

/** Every language that mails about orders are written in. */
export const ORDER_TEXTS: Record<string, OrderTexts> = { en: orderTextsEn, de: orderTextsDe };

/** What has been mailed to an address, the oldest first. */
export async function mailsTo(street: Calls, email: string): Promise<DevMail[]> {
	const { items } = await street.must<{ items: DevMail[] }>("GET", `/dev/mails?limit=100&to=${encodeURIComponent(email)}`);
	return items.toReversed();
}

/** In which language a mail is, by what its page says of itself. */
export const languageOf = ({ html }: DevMail): string => /<html lang="([^"]+)">/.exec(html)?.[1] ?? "none";

/** Stands for whatever a text names in a place. */
const ANYTHING = "\u0000";

const patternOf = (said: string): RegExp =>
	new RegExp(`^${said.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`).replaceAll(ANYTHING, ".+")}$`);

/** What a text may leave out. */
const VARIANTS = ["", ANYTHING].flatMap((credit) => ["", ANYTHING].map((sendBy) => ({ credit, sendBy })));

/** What a mail about the order of a number tells; fails unless it is exactly one kind of news, in the language that it claims. */
export function kindOf(mail: DevMail, number: string): NewsKind {
	const texts = ORDER_TEXTS[languageOf(mail)];
	const paragraphs = mail.text.split("\n\n");
	const found = NEWS_KINDS.filter((kind) =>
		VARIANTS.some((variant) => {
			const named: Named = { number, shop: ANYTHING, when: ANYTHING, amount: ANYTHING, ...variant };
			const news = texts?.news[kind];
			if (!news || !patternOf(news.subject(named)).test(mail.subject)) return false;
			return news.text(named).every((said, place) => patternOf(said).test(paragraphs[place + 1] ?? ""));
		}),
	);
	const [kind, other] = found;
	if (!kind || other) throw new Error(`"${mail.subject}" is ${found.join(" and ") || "no news"}: ${mail.text}`);
	return kind;
}

/** The addresses that a mail leads to; the same in the text as in the page. */
export function linksIn({ subject, text, html }: DevMail): string[] {
	const inText = [...text.matchAll(/^https?:\/\/\S+$/gm)].map(([link]) => link);
	const inHtml = [...html.matchAll(/href="([^"]+)"/g)].map(([, link = ""]) => link.replaceAll("&amp;", "&"));
	if (inText.join(" ") !== inHtml.join(" ")) throw new Error(`"${subject}" leads elsewhere in its page: ${inHtml.join(" ")}`);
	return inText;
}
