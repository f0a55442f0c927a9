import { productInputSchema, productPatchSchema } from "#contracts/own-product";
import type { Schemas } from "../../../../../api/client.ts";
import { check, type Checked, type FormErrors, minorUnits } from "../../../core/forms.ts";
import type { RequestContext } from "../../../core/request-context.ts";
import { pieces, priceOf } from "../amounts.ts";
import type { ProductFields, VariantFields } from "./product-fields.ts";
import { translationBody, untitled } from "./translations.tsx";

type ProductInput = Schemas["ProductInput"];
type ProductPatch = Schemas["ProductPatch"];

/** The body that makes a product of what was typed, or what is wrong with it by the names of the fields. */
export function inputOf(fields: ProductFields, page: RequestContext): Checked<ProductInput> {
	const body = bodyOf(fields, page);
	const checked = check(productInputSchema, body.value, page.locale);
	return settled(checked, body.errors) as Checked<ProductInput>;
}

/** The body that changes a product to what was typed; it is refused where the product has changed since the form was made. */
export function patchOf(fields: ProductFields, page: RequestContext): Checked<ProductPatch> {
	const body = bodyOf(fields, page);
	const expected = fields.updatedAt === "" ? {} : { expectedUpdatedAt: fields.updatedAt };
	const slug = fields.newSlug === "" || fields.newSlug === fields.slug ? {} : { slug: fields.newSlug };
	const checked = check(productPatchSchema, { ...body.value, ...slug, ...expected }, page.locale);
	return settled(checked, body.errors) as Checked<ProductPatch>;
}

function settled(checked: Checked<unknown>, found: FormErrors): Checked<unknown> {
	const errors = checked.ok ? found : { ...formErrors(checked.errors), ...found };
	return checked.ok && Object.keys(errors).length === 0 ? checked : { ok: false, errors };
}

interface Body {
	value: Record<string, unknown>;
	/** What the schema cannot say, or says in words that nobody understands. */
	errors: FormErrors;
}

function bodyOf(fields: ProductFields, page: RequestContext): Body {
	const { form } = page.t.sell;
	const names = fields.options.map(({ name }) => name).filter(Boolean);
	const translations = translationBody(fields.translations);
	const variants = fields.variants.map((variant) => variantBody(variant, names, page));
	const errors = Object.fromEntries(
		variants.flatMap((variant, n) => Object.entries(variant.errors).map(([name, text]) => [`variants.${n}.${name}`, text])),
	);
	return {
		value: {
			title: fields.title,
			descriptionHtml: fields.descriptionHtml,
			tags: fields.tags
				.split(/[,\n]/)
				.map((tag) => tag.trim())
				.filter(Boolean),
			categoryIds: fields.categoryIds,
			options: names,
			variants: variants.map(({ value }) => value),
			status: fields.status,
			withdrawal: fields.withdrawal,
			...(Object.keys(translations).length > 0 && { translations }),
		},
		errors: {
			...errors,
			...(fields.title === "" && { title: form.titleMissing }),
			...Object.fromEntries(untitled(fields.translations).map((name) => [name, form.titleMissing])),
			...(variants.length === 0 && { variants: form.noVariant }),
		},
	};
}

/** A variant for the API. Amounts that are none are sent as zero: the error stands beside them. */
function variantBody(variant: VariantFields, names: readonly string[], page: RequestContext): Body {
	const { form } = page.t.sell;
	const errors: Record<string, string> = {};
	const price = minorUnits(variant.price);
	if (price === null) errors["price"] = variant.price === "" ? form.priceMissing : form.notAnAmount;
	const compareAt = variant.compareAt === "" ? null : minorUnits(variant.compareAt);
	if (variant.compareAt !== "" && compareAt === null) errors["compareAt"] = form.notAnAmount;
	else if (compareAt !== null && price !== null && compareAt <= price) errors["compareAt"] = form.compareAtTooLow;
	const stock = pieces(variant.stock);
	const counted = variant.stock !== variant.wasStock || variant.id === "";
	if (counted && stock === null && (variant.tracked || variant.stock !== "")) errors["stock"] = form.notPieces;
	const weight = variant.weight === "" ? 0 : grams(variant.weight);
	if (weight === null) errors["weight"] = form.notGrams;
	const value = {
		...(variant.id !== "" && { id: variant.id }),
		...((variant.sku !== "" || variant.id !== "") && { sku: variant.sku === "" ? null : variant.sku }),
		options: Object.fromEntries(names.map((name, n) => [name, variant.values[n] ?? ""])),
		price: priceOf(price ?? 0),
		compareAtPrice: compareAt === null ? null : priceOf(compareAt),
		...(counted && stock !== null && { stockQuantity: stock }),
		tracked: variant.tracked,
		allowBackorder: variant.allowBackorder,
		requiresShipping: variant.requiresShipping,
		taxCategory: variant.taxCategory,
		weightGrams: weight ?? 0,
	};
	return { value, errors };
}

const grams = (typed: string): number | null => (/^\d{1,8}$/.test(typed) && Number(typed) <= 10_000_000 ? Number(typed) : null);

const FIELD_OF: Record<string, string> = {
	price: "price",
	compareAtPrice: "compareAt",
	stockQuantity: "stock",
	weightGrams: "weight",
	sku: "sku",
	taxCategory: "taxCategory",
};

/** Faults by the paths of the API, as faults by the names of the form's fields. */
export const formErrors = (errors: FormErrors): FormErrors =>
	Object.fromEntries(Object.entries(errors).map(([path, message]) => [fieldOf(path), message]));

function fieldOf(path: string): string {
	const [head = "", index, field = ""] = path.split(".");
	if (head === "variants" && index !== undefined) return `variants.${index}.${FIELD_OF[field] ?? "price"}`;
	if (head === "options" && index !== undefined) return `options.${index}.name`;
	if (head === "categoryIds") return "categories";
	if (head === "translations" && index !== undefined) return `translations.${index}.${field || "title"}`;
	return head;
}
