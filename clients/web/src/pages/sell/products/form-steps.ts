import type { FormErrors } from "../../../core/forms.ts";
import type { RequestContext } from "../../../core/request-context.ts";
import { makeVariants, MOST_VARIANTS, optionsChanged } from "./make-variants.ts";
import type { ProductFields } from "./product-fields.ts";

/** What a form shows again: what was typed, what is wrong, and whether its variants were made anew. */
export interface FormState {
	fields: ProductFields;
	errors: FormErrors;
	variantsMade?: boolean;
}

/** The variants of the options as they are typed now. */
export function withVariants(fields: ProductFields, { t }: RequestContext): FormState {
	const made = makeVariants(fields);
	if (made.ok) return { fields: made.fields, errors: {}, variantsMade: true };
	const texts = t.sell.form.optionFaults;
	const errors = Object.entries(made.faults).map(([name, fault]) => [
		name,
		fault === "tooMany" ? texts.tooMany(MOST_VARIANTS) : texts[fault],
	]);
	return { fields, errors: Object.fromEntries(errors) };
}

/** What has to be looked at before a form can be saved: options were changed after its variants were made. Null where nothing has. */
export function beforeSaving(fields: ProductFields, page: RequestContext): FormState | null {
	if (!optionsChanged(fields)) return null;
	const made = withVariants(fields, page);
	return Object.keys(made.errors).length > 0 ? made : { ...made, errors: { variants: page.t.sell.form.lookAtVariants } };
}

/**
 * What was typed, to be saved over what somebody else has saved meanwhile. Shelves that nobody counted here are theirs: orders
 * may have emptied them.
 */
export function onTopOf(mine: ProductFields, theirs: ProductFields): ProductFields {
	const variants = mine.variants.map((variant) => {
		const other = theirs.variants.find(({ id }) => id === variant.id);
		if (!other) return variant;
		const counted = variant.stock !== variant.wasStock;
		return { ...variant, wasStock: other.stock, stock: counted ? variant.stock : other.stock };
	});
	return { ...mine, variants, updatedAt: theirs.updatedAt, slug: theirs.slug, savedStatus: theirs.savedStatus };
}
