import { money } from "#contracts/money";
import type { ImportField } from "#contracts/product-import";
import type { VariantTermsPatch } from "#contracts/own-product";
import { columnName } from "../import/columns.ts";
import { writeList } from "../import/listed.ts";
import { priceText } from "../import/price-text.ts";
import { guarded } from "../import/spreadsheet-text.ts";
import { csvRow } from "../import/write-csv.ts";
import type { StoredMedia, StoredProduct, StoredVariant } from "../product.ts";

type Column = { field: ImportField } | { name: string; fixed: string };

/** Shopify's columns in its order, with those that it wants and that are the same for us always; behind them ours. */
const COLUMNS: readonly Column[] = [
	...(["handle", "title", "body", "vendor", "type", "tags", "published"] as const).map(of),
	...(["option1Name", "option1Value", "option2Name", "option2Value", "option3Name", "option3Value"] as const).map(of),
	...(["sku", "grams", "tracker", "quantity", "policy"] as const).map(of),
	{ name: "Variant Fulfillment Service", fixed: "manual" },
	...(
		["price", "compareAt", "shipping", "taxable", "barcode", "imageSrc", "imagePosition", "imageAlt", "giftCard", "variantImage"] as const
	).map(of),
	{ name: "Variant Weight Unit", fixed: "g" },
	...(["status", "categories", "taxCategory", "withdrawal", "terms", "translations"] as const).map(of),
];

function of(field: ImportField): Column {
	return { field };
}

type Cells = Partial<Record<ImportField, string>>;

/** The line that names the columns. */
export const exportHeader = (): string => csvRow(COLUMNS.map((column) => ("field" in column ? columnName(column.field) : column.name)));

/** A product as rows of a file: the first has its words, each has a variant, a picture or both. `origin` is where the marketplace is. */
export function productRows(product: StoredProduct, handle: string, origin: string): string {
	const media = [...new Map(product.media.map((picture) => [picture.url, picture])).values()];
	const count = Math.max(product.variants.length, media.length);
	return Array.from({ length: count }, (_, index) => {
		const [variant, picture] = [product.variants[index], media[index]];
		const cells = {
			handle,
			...(index === 0 && productCells(product)),
			...(variant && variantCells(variant, product, origin)),
			...(picture && pictureCells(picture, index, origin)),
		};
		return csvRow(COLUMNS.map((column) => cellOf(column, cells, variant !== undefined)));
	}).join("");
}

/** What is the same always belongs to a variant. Numbers are no formulas, whatever sign they have. */
function cellOf(column: Column, cells: Cells, isVariant: boolean): string {
	if (!("field" in column)) return isVariant ? column.fixed : "";
	const cell = cells[column.field] ?? "";
	return column.field === "quantity" ? cell : guarded(cell);
}

const STATUSES = { published: "active", draft: "draft", archived: "archived" } as const;

function productCells(product: StoredProduct): Cells {
	const [first = "Title", second = "", third = ""] = product.options.map(({ name }) => name);
	return {
		title: product.title,
		body: product.descriptionHtml,
		vendor: product.brand ?? "",
		type: product.categories[0]?.name ?? "",
		tags: writeList(product.tags),
		published: String(product.status === "published"),
		option1Name: first,
		option2Name: second,
		option3Name: third,
		giftCard: "false",
		status: STATUSES[product.status],
		withdrawal: product.withdrawal === "allowed" ? "" : product.withdrawal,
		categories: product.categories.map(({ slug }) => slug).join(", "),
		translations: Object.keys(product.translations).length > 0 ? JSON.stringify(product.translations) : "",
	};
}

function variantCells(variant: StoredVariant, product: StoredProduct, origin: string): Cells {
	const [first = "Default Title", second = "", third = ""] = product.options.map(({ name }) => variant.options[name] ?? "");
	return {
		option1Value: first,
		option2Value: second,
		option3Value: third,
		sku: variant.sku ?? "",
		grams: String(variant.weightGrams),
		tracker: variant.tracked ? "shopify" : "",
		quantity: String(variant.stockQuantity),
		policy: variant.allowBackorder ? "continue" : "deny",
		price: priceText(variant.priceMinor),
		compareAt: variant.compareAtMinor === null ? "" : priceText(variant.compareAtMinor),
		shipping: String(variant.requiresShipping),
		taxable: String(variant.taxCategory !== "zero"),
		barcode: variant.barcode ?? "",
		variantImage: variant.imageUrl === null ? "" : absolute(variant.imageUrl, origin),
		taxCategory: variant.taxCategory,
		terms: termsCell(variant),
	};
}

/** As the API has them; blank where nothing is said. */
function termsCell({ sale, volumePrices, prices, preorder, backorderLimit, availableFrom }: StoredVariant): string {
	const terms: VariantTermsPatch = {
		...(sale && { sale: { price: money(sale.priceMinor), startsAt: sale.startsAt, endsAt: sale.endsAt } }),
		...(volumePrices.length > 0 && {
			volumePrices: volumePrices.map(({ minQuantity, priceMinor }) => ({ minQuantity, price: money(priceMinor) })),
		}),
		...(prices.length > 0 && { prices: prices.map(({ currency, priceMinor }) => ({ amount: priceMinor, currency })) }),
		...(preorder && { preorder }),
		...(backorderLimit !== null && { backorderLimit }),
		...(availableFrom !== null && { availableFrom }),
	};
	return Object.keys(terms).length > 0 ? JSON.stringify(terms) : "";
}

const pictureCells = ({ url, alt }: StoredMedia, index: number, origin: string): Cells => ({
	imageSrc: absolute(url, origin),
	imagePosition: String(index + 1),
	imageAlt: alt,
});

const absolute = (url: string, origin: string): string => (url.startsWith("/") ? `${origin}${url}` : url);
