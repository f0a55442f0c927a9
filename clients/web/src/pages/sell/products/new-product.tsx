import type { Context } from "hono";
import { myApi, tried } from "../../../core/api.ts";
import { leaveNotice } from "../../../core/cookies.ts";
import { privatePage } from "../../../core/public-page.ts";
import { goTo } from "../../../core/request-context.ts";
import type { Web } from "../../../env.ts";
import { idempotencyHeader } from "../../../core/form-key.ts";
import { type OwnShop, shopPath, vendorIdOf } from "../own-shop.ts";
import { endWhereHopeless, refusedPage } from "../../../core/refused.ts";
import { faultsOf } from "../refused.ts";
import { showChange } from "../show-change.ts";
import { readProductForm, shopAndCategories, showAgain, type ShownAgain } from "./posted-form.ts";
import { blankFields } from "./product-fields.ts";
import { formErrors, inputOf } from "./product-input.ts";
import { NewProductPage } from "./product-page.tsx";

/** The form of a product that does not exist yet. */
export async function showNewProduct(c: Context<Web>): Promise<Response> {
	const [own, categories] = await shopAndCategories(c);
	return privatePage(
		c,
		<NewProductPage page={c.get("page")} own={own} categories={categories} fields={blankFields(crypto.randomUUID())} errors={{}} />,
	);
}

/** Makes a product, once per form; or shows the form again with its variants or the description as it would be kept. */
export async function postNewProduct(c: Context<Web>): Promise<Response> {
	const page = c.get("page");
	const view = (own: OwnShop, form: ShownAgain) => <NewProductPage page={page} own={own} {...form} />;
	const { fields, again } = await readProductForm(c);
	if (again) return showAgain(c, again, view);
	const input = inputOf(fields, page);
	if (!input.ok) return showAgain(c, { fields, errors: input.errors }, view);
	const [[own, categories], created] = await Promise.all([
		shopAndCategories(c),
		tried(
			myApi(c).POST("/vendor/{vendorId}/products", {
				params: { path: { vendorId: vendorIdOf(c) }, ...idempotencyHeader({ _key: fields.key }) },
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
