import type { RequestContext } from "../../../core/request-context.ts";
import { TERMS, type Terms } from "./terms.ts";

/** A sale in one line, as it is at a moment. */
export function saleText({ t, format }: RequestContext, { price, startsAt, endsAt }: NonNullable<Terms["sale"]>, now: string): string {
	const { said } = t.sell.terms;
	const [amount, until] = [format.money(price), format.dateTime(endsAt)];
	if (endsAt <= now) return said.saleOver(amount, until);
	return startsAt > now ? said.saleFrom(amount, format.dateTime(startsAt), until) : said.sale(amount, until);
}

type InWords = { [Name in keyof Terms]: (page: RequestContext, terms: Terms, now: string) => string };

const IN_WORDS: InWords = {
	sale: (page, { sale }, now) => (sale ? saleText(page, sale, now) : ""),
	volumePrices: ({ t, format }, { volumePrices }) =>
		volumePrices.map(({ minQuantity, price }) => t.sell.terms.said.volume(format.number(minQuantity), format.money(price))).join(", "),
	prices: ({ format }, { prices }) => prices.map((price) => format.money(price)).join(", "),
	preorder: ({ t, format }, { preorder, availableFrom }) =>
		preorder && availableFrom !== null ? t.sell.terms.said.preorder(format.date(availableFrom)) : "",
	allowBackorder: ({ t, format }, { allowBackorder, backorderLimit }) => {
		if (!allowBackorder) return "";
		const { said } = t.sell.terms;
		return backorderLimit === null ? said.backorder : said.backorderUpTo(format.number(backorderLimit));
	},
	backorderLimit: ({ format }, { backorderLimit }) => (backorderLimit === null ? "" : format.number(backorderLimit)),
	availableFrom: ({ format }, { availableFrom }) => (availableFrom === null ? "" : format.date(availableFrom)),
};

/** One of a variant's terms in words; empty where it has none. */
export const termText = (page: RequestContext, terms: Terms, name: keyof Terms, now: string): string => IN_WORDS[name](page, terms, now);

/** All that a variant is sold on, each in words. */
export const termsText = (page: RequestContext, terms: Terms, now: string): string[] =>
	TERMS.filter((name) => name !== "backorderLimit" && name !== "availableFrom")
		.map((name) => termText(page, terms, name, now))
		.filter(Boolean);
