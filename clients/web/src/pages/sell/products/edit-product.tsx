import type { Context } from "hono";
import type { Problem, Schemas } from "../../../../../api/client.ts";
import { ApiFailure, myApi, need, tried } from "../../../core/api.ts";
import { leaveNotice, takeNotice } from "../../../core/cookies.ts";
import { type FormErrors, readForm } from "../../../core/forms.ts";
import { privatePage } from "../../../core/public-page.ts";
import { goTo } from "../../../core/request-context.ts";
import type { Web } from "../../../env.ts";
import { PRODUCT_STATUSES } from "../catalog-query.ts";
import { type OwnShop, shopOf, shopPath, vendorIdOf } from "../own-shop.ts";
import { endWhereHopeless, refusedPage } from "../../../core/refused.ts";
import { faultsOf } from "../refused.ts";
import { showChange } from "../show-change.ts";
import { leaveUndo } from "../undo.ts";
import { onTopOf } from "./form-steps.ts";
import { type Categories, readProductForm, shopAndCategories, showAgain, type ShownAgain } from "./posted-form.ts";
import { fieldsOf, type ProductFields } from "./product-fields.ts";
import { formErrors, patchOf } from "./product-input.ts";
import { DeleteProductPage, type ProductFacts, ProductPage } from "./product-page.tsx";

const productPath = (c: Context<Web>) => ({ path: { vendorId: vendorIdOf(c), id: c.req.param("productId") ?? "" } });

/** The product that the address names, to be called beside others. */
export const productOf = (c: Context<Web>): Promise<Schemas["OwnProduct"]> =>
	need(myApi(c).GET("/vendor/{vendorId}/products/{id}", { params: productPath(c) }));

/** A product with its form. */
export async function showProduct(c: Context<Web>): Promise<Response> {
	const page = c.get("page");
	const [[own, categories], product] = await Promise.all([shopAndCategories(c), productOf(c)]);
	const fields = fieldsOf(product, page.locale);
	return privatePage(
		c,
		<ProductPage page={page} own={own} categories={categories} product={product} notice={takeNotice(c)} fields={fields} errors={{}} />,
	);
}

/** Changes a product; or shows the form again with its variants or the description as it would be kept. */
export async function postProduct(c: Context<Web>): Promise<Response> {
	const page = c.get("page");
	const view = (own: OwnShop, form: ShownAgain) => <ProductPage page={page} own={own} product={factsOf(c, form.fields)} {...form} />;
	const { fields, again } = await readProductForm(c);
	if (again) return showAgain(c, again, view);
	const patch = patchOf(fields, page);
	if (!patch.ok) return showAgain(c, { fields, errors: patch.errors }, view);
	const [[own, categories], saved] = await Promise.all([
		shopAndCategories(c),
		tried(myApi(c).PATCH("/vendor/{vendorId}/products/{id}", { params: productPath(c), body: patch.value })),
	]);
	if (!saved.ok) return refused(c, own, categories, fields, saved.problem);
	await showChange(c, [saved.data.id]);
	leaveNotice(c, "productSaved");
	return goTo(c, shopPath(c, `/products/${saved.data.id}`));
}

/** The form again with what the API found wrong with it; where somebody else was faster, with what they have changed. */
async function refused(c: Context<Web>, own: OwnShop, categories: Categories, fields: ProductFields, problem: Problem): Promise<Response> {
	endWhereHopeless(problem);
	const page = c.get("page");
	if (problem.code !== "precondition_failed") {
		const errors: FormErrors = formErrors(faultsOf(problem, page));
		const body = <ProductPage page={page} own={own} categories={categories} product={factsOf(c, fields)} fields={fields} errors={errors} />;
		return refusedPage(c, problem, body);
	}
	const product = await productOf(c);
	const theirs = fieldsOf(product, page.locale);
	const mine = onTopOf(fields, theirs);
	return privatePage(
		c,
		<ProductPage page={page} own={own} categories={categories} product={product} fields={mine} errors={{}} conflict={{ mine, theirs }} />,
		409,
	);
}

/** What the page says of the product, from the form that came from it. */
const factsOf = (c: Context<Web>, { title, slug, savedStatus, updatedAt }: ProductFields): ProductFacts => ({
	id: c.req.param("productId") ?? "",
	title: title || slug || c.get("page").t.sell.list.title,
	slug,
	status: PRODUCT_STATUSES.find((status) => status === savedStatus) ?? "draft",
	updatedAt: Number.isNaN(Date.parse(updatedAt)) ? new Date(0).toISOString() : updatedAt,
});

/** Asks before a product is deleted. */
export async function showDeletion(c: Context<Web>): Promise<Response> {
	const [own, product] = await Promise.all([shopOf(c), productOf(c)]);
	return privatePage(c, <DeleteProductPage page={c.get("page")} own={own} product={product} />);
}

/** Deletes a product: it is archived, which the next page offers to undo. One that is archived already is no fault. */
export async function deleteProduct(c: Context<Web>): Promise<Response> {
	const { status = "" } = await readForm(c);
	const params = productPath(c);
	const deleted = await tried(myApi(c).DELETE("/vendor/{vendorId}/products/{id}", { params }));
	if (!deleted.ok) throw new ApiFailure(deleted.problem);
	await showChange(c, [params.path.id]);
	const before = PRODUCT_STATUSES.find((known) => known === status && known !== "archived");
	if (before) leaveUndo(c, "deleted", [[params.path.id, before]]);
	return goTo(c, shopPath(c, "/products"));
}
