import type { Context } from "hono";
import { categoryInputSchema } from "#contracts/category";
import { myApi, need, tried } from "../../../core/api.ts";
import { leaveNotice } from "../../../core/cookies.ts";
import { check, type FormState, nested, readForm } from "../../../core/forms.ts";
import { privatePage } from "../../../core/public-page.ts";
import { goTo, type RequestContext } from "../../../core/request-context.ts";
import type { Web } from "../../../env.ts";
import { idempotencyHeader } from "../../../core/form-key.ts";
import { endWhereHopeless, refusedPage } from "../../../core/refused.ts";
import { adminOnly } from "../admin-only.ts";
import { AdminPage } from "../admin-page.tsx";
import { showAtOnce } from "../show-at-once.ts";
import { CategoryForm, inOurWords, refusalOf } from "./category-form.tsx";
import type { Category } from "./category-tree.ts";
import { typedTranslations } from "./translated-names.tsx";

async function treeOf(c: Context<Web>): Promise<Category[]> {
	const [{ items }] = await Promise.all([need(myApi(c).GET("/categories")), adminOnly(c)]);
	return items;
}

/** `/admin/categories/new?parent=` */
export async function showNewCategory(c: Context<Web>): Promise<Response> {
	const state = { values: { parentId: c.req.query("parent") ?? "", _key: crypto.randomUUID() }, errors: {} };
	return privatePage(c, <NewCategory page={c.get("page")} tree={await treeOf(c)} state={state} />);
}

/** `POST /admin/categories/new`; sent twice it adds one. */
export async function addCategory(c: Context<Web>): Promise<Response> {
	const page = c.get("page");
	const values = await readForm(c);
	const checked = check(
		categoryInputSchema,
		{ ...nested(values), translations: typedTranslations({ ...values, _languages: "" }) },
		page.locale,
	);
	if (!checked.ok) {
		const state = { values, errors: inOurWords(checked.errors, page) };
		return privatePage(c, <NewCategory page={page} tree={await treeOf(c)} state={state} />, 422);
	}
	const done = await tried(myApi(c).POST("/admin/categories", { params: idempotencyHeader(values), body: checked.value }));
	if (!done.ok) {
		endWhereHopeless(done.problem);
		// What was refused is sent again as another category; after an outage it may be there already, and its key finds it.
		const key = done.problem.status < 500 ? crypto.randomUUID() : (values["_key"] ?? "");
		const state = { values: { ...values, _key: key }, errors: refusalOf(done.problem, page) };
		return refusedPage(c, done.problem, <NewCategory page={page} tree={await treeOf(c)} state={state} />);
	}
	await showAtOnce(c, ["categories", "products"]);
	leaveNotice(c, "categoryAdded");
	return goTo(c, "/admin/categories");
}

/** The form for a new category. */
const NewCategory = ({ page, tree, state }: { page: RequestContext; tree: readonly Category[]; state: FormState }) => {
	const { categories } = page.t.admin;
	return (
		<AdminPage page={page} section="categories" title={categories.newTitle} above={[]} narrow>
			<CategoryForm
				page={page}
				path="/admin/categories/new"
				tree={tree}
				state={state}
				submit={categories.newSubmit}
				keep={{ _key: state.values["_key"] ?? "" }}
			/>
		</AdminPage>
	);
};
