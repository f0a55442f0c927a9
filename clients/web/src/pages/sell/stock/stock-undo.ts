import type { Schemas } from "../../../../../api/client.ts";
import { priceOf } from "../amounts.ts";

type Item = Schemas["VariantChangeInput"];
type Offer = Schemas["VariantOffer"];
type Sale = Schemas["Sale"];

const MINUTE_IN_MS = 60_000;
const SEPARATOR = "!";

/** Short, so that the undo of a whole page finds room in a cookie: whole minutes, or with a mark milliseconds, to the base of 36. */
const packedTime = (iso: string): string => {
	const at = Date.parse(iso);
	return at % MINUTE_IN_MS === 0 ? (at / MINUTE_IN_MS).toString(36) : `-${at.toString(36)}`;
};

const unpackedTime = (text: string): string | null => {
	const at = text.startsWith("-") ? Number.parseInt(text.slice(1), 36) : Number.parseInt(text, 36) * MINUTE_IN_MS;
	return /^-?[\da-z]{1,9}$/.test(text) && at < 8e15 ? new Date(at).toISOString() : null;
};

const packedSale = ({ price, startsAt, endsAt }: Sale): string => `${price.amount}.${packedTime(startsAt)}.${packedTime(endsAt)}`;

function unpackedSale(text: string): Sale | null {
	const [amount = "", ...times] = text.split(".");
	const [startsAt, endsAt] = times.map(unpackedTime);
	return /^\d{1,9}$/.test(amount) && startsAt && endsAt ? { price: priceOf(Number(amount)), startsAt, endsAt } : null;
}

/** Nothing is what a change did not name, "-" is no price to compare with, or no sale. */
const cellOf = ({ price, compareAtPrice, stockQuantity, sale }: Offer): string =>
	[
		price?.amount ?? "",
		compareAtPrice === undefined ? "" : (compareAtPrice?.amount ?? "-"),
		stockQuantity ?? "",
		sale === undefined ? "" : sale === null ? "-" : packedSale(sale),
	].join(SEPARATOR);

function offerOf(cell: string): Offer {
	const [price = "", compareAt = "", stock = "", sale = ""] = cell.split(SEPARATOR);
	const offer: Offer = {};
	if (/^\d{1,9}$/.test(price)) offer.price = priceOf(Number(price));
	if (compareAt === "-") offer.compareAtPrice = null;
	else if (/^\d{1,9}$/.test(compareAt)) offer.compareAtPrice = priceOf(Number(compareAt));
	if (/^-?\d{1,7}$/.test(stock)) offer.stockQuantity = Number(stock);
	const was = unpackedSale(sale);
	if (sale === "-") offer.sale = null;
	else if (was) offer.sale = was;
	return offer;
}

/** How variants were before and are now, as the undo form keeps it. */
export const beforeRows = ({ items }: Schemas["VariantChanges"]): string[][] =>
	items.map(({ id, before, after }) => [id.replace(/^var_/, ""), cellOf(before), cellOf(after)]);

/** The changes that undo a change, as long as nobody has changed the same again. */
export const undoItems = (rows: readonly (readonly string[])[]): Item[] =>
	rows.flatMap(([id = "", before = "", after = ""]) =>
		/^\w{1,64}$/.test(id) ? [{ id: `var_${id}`, ...offerOf(before), expected: offerOf(after) }] : [],
	);
