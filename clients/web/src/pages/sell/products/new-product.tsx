import type { Context } from "hono";
import { ifThere, myApi, tried } from "../../../core/api.ts";
import { leaveNotice } from "../../../core/cookies.ts";
import { readForm } from "../../../core/forms.ts";
import { privatePage } from "../../../core/public-page.ts";
import { goTo } from "../../../core/request-context.ts";
import type { Web } from "../../../env.ts";
import { shopOf, shopPath, vendorIdOf } from "../own-shop.ts";
import { endWhereHopeless, faultsOf, refusedPage } from "../refused.ts";
import { showChange } from "../show-change.ts";
import { previewOf } from "./description-preview.ts";
import { beforeSaving, type FormState, withVariants } from "./form-steps.ts";
import { blankFields, fieldsFrom } from "./product-fields.ts";
import { formErrors, inputOf } from "./product-input.ts";
import { NewProductPage } from "./product-page.tsx";

const categoriesOf = async (c: Context<Web>) => (await ifThere(myApi(c).GET("/categories")))?.items ?? null;

/** The form of a product that does not exist yet. */
export async function showNewProduct(c: Context<Web>): Promise<Response> {
	const [own, categories] = await Promise.all([shopOf(c), categoriesOf(c)]);
	return privatePage(
		c,
		<NewProductPage page={c.get("page")} own={own} categories={categories} fields={blankFields(crypto.randomUUID())} errors={{}} />,
	);
}

/** Makes a product, once per form; or shows the form again with its variants or the description as it would be kept. */
export async function postNewProduct(c: Context<Web>): Promise<Response> {
	const page = c.get("page");
	const values = await readForm(c);
	const fields = fieldsFrom(values);
	if (values["do"] === "variants") return again(c, withVariants(fields, page));
	if (values["do"] === "preview") return again(c, { fields, errors: {} }, previewOf(c, fields.descriptionHtml));
	const waits = beforeSaving(fields, page);
	if (waits) return again(c, waits);
	const input = inputOf(fields, page);
	if (!input.ok) return again(c, { fields, errors: input.errors });
	const [own, categories, created] = await Promise.all([
		shopOf(c),
		categoriesOf(c),
		tried(
			myApi(c).POST("/vendor/{vendorId}/products", {
				params: { path: { vendorId: vendorIdOf(c) }, header: fields.key === "" ? {} : { "idempotency-key": fields.key } },
				body: input.value,
			}),
		),
	]);
	if (!created.ok) {
		endWhereHopeless(created.problem);
		const isRepeat = created.problem.code === "idempotency_key_reused";
		const errors = isRepeat ? { "": page.t.sell.form.alreadyMade } : formErrors(faultsOf(created.problem, page));
		return refusedPage(
			c,
			created.problem,
			<NewProductPage page={page} own={own} categories={categories} fields={fields} errors={errors} />,
		);
	}
	await showChange(c, [created.data.id]);
	leaveNotice(c, "productMade");
	return goTo(c, shopPath(c, `/products/${created.data.id}/pictures`));
}

/** The form as it was sent, with what came of it. */
async function again(c: Context<Web>, state: FormState, preview?: Promise<string>): Promise<Response> {
	const [own, categories, kept] = await Promise.all([shopOf(c), categoriesOf(c), preview]);
	const body = <NewProductPage page={c.get("page")} own={own} categories={categories} {...state} preview={kept} />;
	return privatePage(c, body, Object.keys(state.errors).length > 0 ? 422 : 200);
}
