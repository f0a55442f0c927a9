import type { Schemas } from "../../../../../api/client.ts";
import { type FormErrors, type FormValues, minorUnits } from "../../../core/forms.ts";
import type { Locale } from "../../../core/locale.ts";
import type { RequestContext } from "../../../core/request-context.ts";
import { pieces, priceOf, typedAmount } from "../amounts.ts";

/** A variant in the table, as somebody typed it or as it is stored. */
export interface StockRow {
	id: string;
	/** The product's title. */
	product: string;
	/** Its option values; empty where the product comes in one version only. */
	variant: string;
	productId: string;
	sku: string;
	status: Schemas["OwnVariantItem"]["product"]["status"];
	/** Without, nobody counts it and there is no field for it. */
	tracked: boolean;
	reserved: number;
	sale: Schemas["Sale"] | null;
	now: StockValues;
	/** What the page showed: what is still the same is not sent. */
	was: StockValues;
}

/** What can be typed. */
export interface StockValues {
	price: string;
	compareAt: string;
	stock: string;
}

const FIELDS = ["price", "compareAt", "stock"] as const;

/** A row as it is stored. */
export function rowOf(variant: Schemas["OwnVariantItem"], locale: Locale): StockRow {
	const now = {
		price: typedAmount(variant.price.amount, locale),
		compareAt: variant.compareAtPrice ? typedAmount(variant.compareAtPrice.amount, locale) : "",
		stock: variant.tracked ? String(variant.stockQuantity) : "",
	};
	return {
		id: variant.id,
		product: variant.product.title,
		variant: Object.values(variant.options).join(" / "),
		productId: variant.product.id,
		sku: variant.sku ?? "",
		status: variant.product.status,
		tracked: variant.tracked,
		reserved: variant.reservedQuantity,
		sale: variant.sale,
		now,
		was: now,
	};
}

/** What a row is called in one line. */
export const titleOf = ({ product, variant }: StockRow): string => [product, variant].filter(Boolean).join(", ");

/** What a posted form says of a row: `rows.<id>.price` and, as the page showed it, `rows.<id>.was.price`. */
const valuesOf = (values: FormValues, start: string): StockValues => ({
	price: (values[`${start}.price`] ?? "").trim(),
	compareAt: (values[`${start}.compareAt`] ?? "").trim(),
	stock: (values[`${start}.stock`] ?? "").trim(),
});

/** The ids of the rows that a form holds, as far as they look like ids. */
export const idsIn = (values: FormValues): string[] =>
	Object.keys(values).flatMap((name) => /^rows\.(var_\w{1,64})\.price$/.exec(name)?.[1] ?? []);

/** A row of a form in which something was changed. */
export interface Change {
	id: string;
	now: StockValues;
	was: StockValues;
}

/** The rows of a form in which something was changed. */
export const changesIn = (values: FormValues): Change[] =>
	idsIn(values)
		.map((id) => ({ id, now: valuesOf(values, `rows.${id}`), was: valuesOf(values, `rows.${id}.was`) }))
		.filter(({ now, was }) => FIELDS.some((field) => now[field] !== was[field]));

/**
 * The rows as they are stored now, and over them what was typed. What a field showed stays with it, so that saving once more
 * still notices what somebody else has changed; where that was `told`, saving once more means it.
 */
export function typedOver(rows: readonly StockRow[], changes: readonly Change[], told: FormErrors = {}): StockRow[] {
	const typed = new Map(changes.map((change) => [change.id, change]));
	return rows.map((row) => {
		const change = typed.get(row.id);
		if (!change) return row;
		const fields = FIELDS.filter((field) => change.now[field] !== change.was[field]);
		const untold = fields.filter((field) => !(`rows.${row.id}.${field}` in told));
		return { ...row, now: { ...row.now, ...of(change.now, fields) }, was: { ...row.was, ...of(change.was, untold) } };
	});
}

const of = (values: StockValues, fields: readonly (keyof StockValues)[]): Partial<StockValues> =>
	Object.fromEntries(fields.map((field) => [field, values[field]]));

/** Where somebody else was faster, what is stored now beside the fault that says so: `phrase`. */
export function withStored(errors: FormErrors, rows: readonly StockRow[], { t }: RequestContext): FormErrors {
	const phrase = t.sell.faults["has changed in the meantime"];
	return Object.fromEntries(
		Object.entries(errors).map(([name, message]) => {
			const [, id, field] = name.split(".");
			const stored = rows.find((row) => row.id === id)?.was[field as keyof StockValues];
			return [name, message === phrase && stored ? `${t.sell.stock.storedNow(stored)} ${message}` : message];
		}),
	);
}

type Item = Schemas["VariantChangeInput"];

/** What is to be sent, and what is wrong by the names of the fields. */
export function itemsOf(changes: readonly Change[], page: RequestContext): { items: Item[]; errors: FormErrors } {
	const errors: Record<string, string> = {};
	const items = changes.map((change) => itemOf(change, page, (field, text) => (errors[`rows.${change.id}.${field}`] = text)));
	return { items, errors };
}

function itemOf({ id, now, was }: Change, page: RequestContext, fault: (field: keyof StockValues, text: string) => void): Item {
	const { form } = page.t.sell;
	const expected: NonNullable<Item["expected"]> = {};
	const item: Item = { id, expected };
	const price = minorUnits(now.price);
	if (now.price !== was.price) {
		if (price === null) fault("price", now.price === "" ? form.priceMissing : form.notAnAmount);
		else item.price = priceOf(price);
		expected.price = priceOf(minorUnits(was.price) ?? 0);
	}
	const compareAt = now.compareAt === "" ? null : minorUnits(now.compareAt);
	if (now.compareAt !== "" && compareAt === null) fault("compareAt", form.notAnAmount);
	else if (compareAt !== null && price !== null && compareAt <= price) fault("compareAt", form.compareAtTooLow);
	else if (now.compareAt !== was.compareAt) {
		item.compareAtPrice = compareAt === null ? null : priceOf(compareAt);
		expected.compareAtPrice = was.compareAt === "" ? null : priceOf(minorUnits(was.compareAt) ?? 0);
	}
	if (now.stock !== was.stock) {
		const stock = pieces(now.stock);
		if (stock === null) fault("stock", form.notPieces);
		else item.stockQuantity = stock;
		expected.stockQuantity = pieces(was.stock) ?? 0;
	}
	return item;
}

/** Faults by the API's paths, as faults by the names of the fields. */
export function stockFaults(errors: FormErrors, items: readonly Item[]): FormErrors {
	const names: Record<string, string> = { price: "price", compareAtPrice: "compareAt", stockQuantity: "stock", sale: "sale" };
	return Object.fromEntries(
		Object.entries(errors).map(([path, message]) => {
			const [, index = "", field = ""] = path.split(".");
			const item = items[Number(index)];
			return [item && path.startsWith("items.") ? `rows.${item.id}.${names[field] ?? "price"}` : "", message];
		}),
	);
}
