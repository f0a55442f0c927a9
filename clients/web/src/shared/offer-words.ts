interface Money {
	amount: number;
	currency: string;
}

/** What of a variant is said about its price and stock. */
export interface Offer {
	saleEndsAt: string | null;
	lowestPrice30Days: Money | null;
	volumePrices: readonly { minQuantity: number; price: Money }[];
	availability: "in_stock" | "low_stock" | "preorder" | "backorder" | "sold_out";
	availableFrom: string | null;
	availableQuantity: number | null;
}

/** How it is said in a language; `{}` is the number, the date or the price, `{n}` a quantity. */
export interface OfferTexts {
	inStock: string;
	fewLeft: string;
	soldOut: string;
	preorder: string;
	backorder: string;
	backorderFrom: string;
	saleEnds: string;
	lowest: string;
	volume: string;
}

/** How a language writes prices, dates and numbers. */
export interface OfferFormats {
	money: (price: Money) => string;
	date: (iso: string) => string;
	number: (value: number) => string;
}

/** Whether a variant can be had, and when, in a few words. */
export function stockWords(offer: Offer, texts: OfferTexts, { date, number }: OfferFormats): string {
	const { availability, availableFrom, availableQuantity } = offer;
	const from = availableFrom === null ? "" : date(availableFrom);
	const left = availableQuantity === null ? "" : number(availableQuantity);
	return {
		in_stock: texts.inStock,
		low_stock: left === "" ? texts.inStock : texts.fewLeft.replace("{}", left),
		preorder: texts.preorder.replace("{}", from),
		backorder: from === "" ? texts.backorder : texts.backorderFrom.replace("{}", from),
		sold_out: texts.soldOut,
	}[availability];
}

/** What has to be known of a price: how long a sale lasts, the lowest price before it, and what many pieces cost. */
export function priceNotes(offer: Offer, texts: OfferTexts, { money, date, number }: OfferFormats): string[] {
	return [
		...(offer.saleEndsAt === null ? [] : [texts.saleEnds.replace("{}", date(offer.saleEndsAt))]),
		...(offer.lowestPrice30Days === null ? [] : [texts.lowest.replace("{}", money(offer.lowestPrice30Days))]),
		...offer.volumePrices.map(({ minQuantity, price }) => texts.volume.replace("{n}", number(minQuantity)).replace("{}", money(price))),
	];
}
