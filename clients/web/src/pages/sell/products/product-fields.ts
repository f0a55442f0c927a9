import { type Withdrawal, WITHDRAWALS } from "#contracts/product";
import type { Schemas } from "../../../../../api/client.ts";
import type { FormValues } from "../../../core/forms.ts";
import type { Locale } from "../../../core/locale.ts";
import { typedAmount } from "../amounts.ts";
import { type ProductStatus, PRODUCT_STATUSES } from "../catalog-query.ts";
import { type Translation, translationsFrom, translationsOf } from "./translations.tsx";

/** Which rate of tax an item has. */
export const TAX_CATEGORIES = ["standard", "reduced", "zero"] as const;
export type TaxCategory = (typeof TAX_CATEGORIES)[number];

/** An option as it is typed: its values separated by commas. */
export interface OptionFields {
	name: string;
	values: string;
}

/** A variant as the form holds it. */
export interface VariantFields {
	/** Empty for one that is not stored yet. */
	id: string;
	/** Its value for each option, in order. */
	values: string[];
	price: string;
	compareAt: string;
	sku: string;
	stock: string;
	/** What the shelf held when the form was made: what nobody changed is not sent, so that no order is forgotten. */
	wasStock: string;
	tracked: boolean;
	allowBackorder: boolean;
	requiresShipping: boolean;
	taxCategory: TaxCategory;
	weight: string;
}

/** Everything that the form of a product holds, as it was typed. */
export interface ProductFields {
	title: string;
	descriptionHtml: string;
	tags: string;
	categoryIds: string[];
	options: OptionFields[];
	/** The options that the variants were made of. */
	madeOf: string;
	variants: VariantFields[];
	status: ProductStatus;
	withdrawal: Withdrawal;
	/** When the product was last changed, as the form knows it; empty for a new one. */
	updatedAt: string;
	/** Makes a new product only once. */
	key: string;
	/** Of the stored product, for the links of its page. */
	slug: string;
	/** The slug that it is to have; empty for what is not stored yet. */
	newSlug: string;
	savedStatus: string;
	translations: Translation[];
}

/** How many a product can have. */
export const MOST_OPTIONS = 3;

const NEW_VARIANT: VariantFields = {
	id: "",
	values: [],
	price: "",
	compareAt: "",
	sku: "",
	stock: "0",
	wasStock: "",
	tracked: true,
	allowBackorder: false,
	requiresShipping: true,
	taxCategory: "standard",
	weight: "",
};

/** The form of a product that does not exist yet. */
export const blankFields = (key: string): ProductFields => ({
	title: "",
	descriptionHtml: "",
	tags: "",
	categoryIds: [],
	options: [],
	madeOf: "[]",
	variants: [NEW_VARIANT],
	status: "draft",
	withdrawal: "allowed",
	updatedAt: "",
	key,
	slug: "",
	newSlug: "",
	savedStatus: "",
	translations: translationsOf({}),
});

/** The form of a product as it is stored. */
export function fieldsOf(product: Schemas["OwnProduct"], locale: Locale): ProductFields {
	const options = product.options.map(({ name, values }) => ({ name, values: values.join(", ") }));
	return {
		title: product.title,
		descriptionHtml: product.descriptionHtml,
		tags: product.tags.join(", "),
		categoryIds: product.categories.map(({ id }) => id),
		options,
		madeOf: optionsText(options),
		variants: product.variants.map((variant) => variantFields(variant, locale)),
		status: product.status,
		withdrawal: product.withdrawal ?? "allowed",
		updatedAt: product.updatedAt,
		key: "",
		slug: product.slug,
		newSlug: product.slug,
		savedStatus: product.status,
		translations: translationsOf(product.translations),
	};
}

const variantFields = (variant: Schemas["OwnVariant"], locale: Locale): VariantFields => ({
	id: variant.id,
	values: Object.values(variant.options),
	price: typedAmount(variant.price.amount, locale),
	compareAt: variant.compareAtPrice ? typedAmount(variant.compareAtPrice.amount, locale) : "",
	sku: variant.sku ?? "",
	stock: String(variant.stockQuantity),
	wasStock: String(variant.stockQuantity),
	tracked: variant.tracked,
	allowBackorder: variant.allowBackorder,
	requiresShipping: variant.requiresShipping,
	taxCategory: variant.taxCategory,
	weight: variant.weightGrams === 0 ? "" : String(variant.weightGrams),
});

/** What tells whether the options are still those that the variants were made of. */
export const optionsText = (options: readonly OptionFields[]): string =>
	JSON.stringify(options.map(({ name, values }) => [name.trim(), values.trim()]).filter(([name, values]) => name !== "" || values !== ""));

/** What a posted form holds. Variants that are ticked to be removed are left out. Never fails. */
export function fieldsFrom(values: FormValues): ProductFields {
	const text = (name: string) => values[name] ?? "";
	return {
		title: text("title").trim(),
		descriptionHtml: text("descriptionHtml"),
		tags: text("tags"),
		categoryIds: Object.keys(values).flatMap((name) => (name.startsWith("category.") ? [name.slice("category.".length)] : [])),
		options: Array.from({ length: MOST_OPTIONS }, (_, n) => ({
			name: text(`options.${n}.name`).trim(),
			values: text(`options.${n}.values`),
		})),
		madeOf: text("_madeOf"),
		variants: variantNumbers(values).map((n) => variantFrom(values, `variants.${n}.`)),
		status: PRODUCT_STATUSES.find((status) => status === text("status")) ?? "draft",
		withdrawal: WITHDRAWALS.find((known) => known === text("withdrawal")) ?? "allowed",
		updatedAt: text("_updatedAt"),
		key: text("_key"),
		slug: text("_slug"),
		newSlug: text("slug").trim(),
		savedStatus: text("_savedStatus"),
		translations: translationsFrom(values),
	};
}

/** The numbers of the rows that stay, in their order. */
function variantNumbers(values: FormValues): number[] {
	const numbers = Object.keys(values).flatMap((name) => {
		const match = /^variants\.(\d{1,4})\.price$/.exec(name);
		return match ? [Number(match[1])] : [];
	});
	return numbers.filter((n) => values[`variants.${n}.remove`] === undefined).sort((a, b) => a - b);
}

function variantFrom(values: FormValues, row: string): VariantFields {
	const text = (name: string) => (values[row + name] ?? "").trim();
	const checked = (name: string) => values[row + name] !== undefined;
	return {
		id: text("id"),
		values: [0, 1, 2].flatMap((n) => values[`${row}option${n}`] ?? []),
		price: text("price"),
		compareAt: text("compareAt"),
		sku: text("sku"),
		stock: text("stock"),
		wasStock: text("wasStock"),
		tracked: checked("tracked"),
		allowBackorder: checked("allowBackorder"),
		requiresShipping: checked("requiresShipping"),
		taxCategory: TAX_CATEGORIES.find((category) => category === text("taxCategory")) ?? "standard",
		weight: text("weight"),
	};
}
