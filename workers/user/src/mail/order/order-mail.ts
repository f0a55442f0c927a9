import type { NewsAmounts, NewsPart, NewsSeller, OrderNews } from "#contracts/order-news";
import { type Block, blockMail, type MailLocale, mailLocale } from "../letter.tsx";
import type { Mail } from "../mail.ts";
import { inWords } from "./in-words.ts";
import { orderTextsDe } from "./order-texts-de.ts";
import { orderTextsEn } from "./order-texts-en.ts";
import type { OrderTexts } from "./order-texts.ts";

const TEXTS: Record<MailLocale, OrderTexts> = { en: orderTextsEn, de: orderTextsDe };

const text = (said: string): Block => ({ is: "text", text: said });
const heading = (said: string): Block => ({ is: "heading", text: said });
const lines = (said: readonly string[]): Block => ({ is: "lines", lines: said });

interface Letter {
	news: OrderNews;
	t: OrderTexts;
	words: ReturnType<typeof inWords>;
	/** The address of a page of the site, in the mail's language. */
	page: (path: string) => string;
}

/** The mail for a piece of news about an order that happened at `at`. Whatever shops have typed is escaped where it becomes HTML. */
export function orderMail(news: OrderNews, at: string, origin: string): Mail {
	const locale = mailLocale(news.locale);
	const t = TEXTS[locale];
	const words = inWords(t.tag, news.currency);
	const page = (path: string) => `${origin}${locale === "en" ? "" : `/${locale}`}${path}`;
	const named = {
		number: news.number,
		shop: news.parts[0]?.vendorName ?? "",
		when: words.time(news.payBy ?? at),
		sendBy: news.sendBy === undefined ? "" : words.day(news.sendBy),
		amount: words.money(news.refund?.amountMinor ?? 0),
		credit: news.refund?.creditMinor ? words.money(news.refund.creditMinor) : "",
	};
	const { subject, text: said } = t.news[news.kind];
	const letter = { news, t, words, page };
	return blockMail(news.email, locale, subject(named), [text(t.hello), ...said(named).map(text), ...contentOf(letter), ...wayIn(letter)]);
}

/** What the mail is about, behind what it says. */
function contentOf(letter: Letter): Block[] {
	const { news } = letter;
	if (news.kind === "placed") return confirmation(letter);
	if (news.kind === "refunded" || news.kind === "refund_refused") return [];
	return [
		...(news.return ? [text(wantedOf(letter)[news.return.isWithdrawal ? "withdrawal" : news.return.wish])] : []),
		...news.parts.filter((part) => part.lines.length > 0).map((part) => goods(letter, part)),
		...(news.sellers ?? []).flatMap((seller) => sendTo(letter, seller)),
		...trackingOf(letter),
		...(news.amounts ? [costs(letter, news.amounts)] : []),
	];
}

/** What a return is for, to the shopper or to the shop. */
const wantedOf = ({ news, t }: Letter): OrderTexts["returned"] => (news.vendorOrderId === undefined ? t.returned : t.returnedToShop);

/** Where a return goes. */
function sendTo({ t, words }: Letter, { trader, place }: NewsSeller): Block[] {
	if (!place) return [];
	return [lines([t.sendTo, ...(trader ? [trader.traderName] : []), ...words.address(place)])];
}

/** The confirmation of the contract on a durable medium (Directive 2011/83/EU, article 8, paragraph 7). */
function confirmation(letter: Letter): Block[] {
	const { news, t, page } = letter;
	return [
		...news.parts.flatMap((part) => [
			heading(part.vendorName),
			goods(letter, part),
			...soldBy(
				letter,
				news.sellers?.find(({ vendorId }) => vendorId === part.vendorId),
			),
		]),
		...(news.amounts ? [heading(t.amounts), costs(letter, news.amounts)] : []),
		heading(t.withdrawal.title),
		...t.withdrawal.text.map(text),
		{ is: "link", label: t.withdrawal.link, href: page("/legal/withdrawal") },
		heading(t.withdrawal.formTitle),
		lines(t.withdrawal.form),
		text(t.guarantee),
		text(t.marketplace),
	];
}

/** What is in it, and how it comes. */
function goods({ news, t, words }: Letter, part: NewsPart): Block {
	const exception = ({ withdrawal = "allowed" }: NewsPart["lines"][number]) =>
		news.kind === "placed" && withdrawal !== "allowed" ? ` – ${t.excepted[withdrawal]}` : "";
	const items = part.lines.map((line): [string, string] => [words.pieces(line) + exception(line), words.money(line.amountMinor)]);
	if (news.kind !== "placed" && news.kind !== "shop_new_order") return lines(items.map(([what]) => what));
	const price = part.delivery.amountMinor === 0 ? t.free : words.money(part.delivery.amountMinor);
	return { is: "rows", rows: [...items, [`${t.delivery}: ${part.delivery.title}`, price]] };
}

function soldBy({ t, words }: Letter, seller: NewsSeller | undefined): Block[] {
	if (!seller) return [];
	const { trader, place, email } = seller;
	const known = [
		trader?.traderName,
		...(place ? words.address(place) : []),
		email,
		trader && t.registration(trader.registrationNumber),
		trader?.vatNumber && t.vat(trader.vatNumber),
	].filter((line): line is string => !!line);
	return known.length > 0 ? [lines([`${t.soldBy}:`, ...known])] : [];
}

function costs({ t, words }: Letter, amounts: NewsAmounts): Block {
	const row = (label: string, minor: number): [string, string][] => (minor === 0 ? [] : [[label, words.money(minor)]]);
	return {
		is: "rows",
		rows: [
			[t.items, words.money(amounts.itemsMinor)],
			...row(t.discount, -amounts.discountMinor),
			[t.delivery, amounts.deliveryMinor === 0 ? t.free : words.money(amounts.deliveryMinor)],
			...row(t.taxAdded, amounts.taxAddedMinor),
			[t.total, words.money(amounts.totalMinor)],
			...amounts.taxes.flatMap(({ rateBps, taxMinor }) => row(t.taxIncluded(words.rate(rateBps)), taxMinor)),
			...row(t.paidWithCredit, amounts.creditMinor),
			...row(t.canceledBefore, -(amounts.canceledMinor ?? 0)),
		],
	};
}

function trackingOf({ news, t }: Letter): Block[] {
	if (!news.tracking) return [];
	const { carrier, number, url } = news.tracking;
	const said = text(t.tracking(carrier, number));
	return url && /^https?:\/\//.test(url) ? [said, { is: "link", label: t.track, href: url }] : [said];
}

/** The way to the order: a shop's is in its portal; whoever has no account finds it by number and email. */
function wayIn({ news, t, page }: Letter): Block[] {
	if (news.vendorOrderId !== undefined) {
		const vendorId = news.parts[0]?.vendorId ?? "";
		return [{ is: "link", label: t.seeShopOrder, href: page(`/sell/${vendorId}/orders/${news.vendorOrderId}`) }];
	}
	if (news.accessToken !== undefined)
		return [{ is: "link", label: t.changeOrder, href: page(`/orders/${news.orderId}/open?token=${encodeURIComponent(news.accessToken)}`) }];
	if (news.hasAccount) return [{ is: "link", label: t.seeOrder, href: page(`/orders/${news.orderId}`) }];
	return [{ is: "link", label: t.findOrder(news.number), href: page(`/orders/find?number=${news.number}`) }, text(t.findHint)];
}
