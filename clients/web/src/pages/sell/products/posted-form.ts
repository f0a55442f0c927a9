import type { Context } from "hono";
import type { Child } from "hono/jsx";
import type { Schemas } from "../../../../../api/client.ts";
import { ifThere, myApi } from "../../../core/api.ts";
import { readForm } from "../../../core/forms.ts";
import { privatePage } from "../../../core/public-page.ts";
import type { Web } from "../../../env.ts";
import { type OwnShop, shopOf } from "../own-shop.ts";
import { previewOf } from "./description-preview.ts";
import { beforeSaving, type FormState, withVariants } from "./form-steps.ts";
import { fieldsFrom, type ProductFields } from "./product-fields.ts";

/** The tree of categories; null where it is not known now. */
export type Categories = readonly Schemas["Category"][] | null;

/** The shop and the categories, which every page with a product's form shows. */
export const shopAndCategories = (c: Context<Web>): Promise<[OwnShop, Categories]> => Promise.all([shopOf(c), categoriesOf(c)]);

/** The tree of categories; null where the service does not answer. */
export const categoriesOf = async (c: Context<Web>): Promise<Categories> => (await ifThere(myApi(c).GET("/categories")))?.items ?? null;

/** A form as it was sent; with `again` it is to be shown once more before anything is saved. */
interface PostedForm {
	fields: ProductFields;
	again?: FormState & { preview?: Promise<string> };
}

/** Reads a product's form, and what its button asks for: its variants, a preview of its description, or to be saved. */
export async function readProductForm(c: Context<Web>): Promise<PostedForm> {
	const page = c.get("page");
	const values = await readForm(c);
	const fields = fieldsFrom(values);
	if (values["do"] === "variants") return { fields, again: withVariants(fields, page) };
	if (values["do"] === "preview") return { fields, again: { fields, errors: {}, preview: previewOf(c, fields.descriptionHtml) } };
	const waits = beforeSaving(fields, page);
	return waits ? { fields, again: waits } : { fields };
}

/** What the form of a page shows again. */
export interface ShownAgain extends FormState {
	categories: Categories;
	preview: string | undefined;
}

/** The form as it was sent, on the page that `view` makes of it, with what came of it. */
export async function showAgain(
	c: Context<Web>,
	{ preview, ...state }: NonNullable<PostedForm["again"]>,
	view: (own: OwnShop, form: ShownAgain) => Child,
): Promise<Response> {
	const [[own, categories], kept] = await Promise.all([shopAndCategories(c), preview]);
	const hasErrors = Object.keys(state.errors).length > 0;
	return privatePage(c, view(own, { ...state, categories, preview: kept }), hasErrors ? 422 : 200);
}
