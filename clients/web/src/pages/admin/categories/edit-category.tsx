import type { Context } from "hono";
import { categoryPatchSchema } from "#contracts/category";
import { LinkButton } from "../../../components/button.tsx";
import { myApi, need, tried } from "../../../core/api.ts";
import { leaveNotice } from "../../../core/cookies.ts";
import { check, type FormState, nested, readForm } from "../../../core/forms.ts";
import { privatePage } from "../../../core/public-page.ts";
import { goTo, type RequestContext } from "../../../core/request-context.ts";
import type { Web } from "../../../env.ts";
import { endWhereHopeless, refusedPage } from "../../../core/refused.ts";
import { AdminPage } from "../admin-page.tsx";
import { showAtOnce } from "../show-at-once.ts";
import { CategoryForm, inOurWords, refusalOf } from "./category-form.tsx";
import { type Category, contains } from "./category-tree.ts";
import { categoryOf } from "./the-category.ts";
import { translationValues, typedTranslations } from "./translated-names.tsx";

/** `/admin/categories/{id}` */
export async function showCategory(c: Context<Web>): Promise<Response> {
	const path = { idOrSlug: c.req.param("id") ?? "" };
	const [{ tree, category }, { translations }] = await Promise.all([
		categoryOf(c),
		need(myApi(c).GET("/categories/{idOrSlug}", { params: { path } })),
	]);
	const { name, slug, parentId } = category;
	const state = { values: { name, slug, parentId: parentId ?? "", ...translationValues(translations) }, errors: {} };
	return privatePage(c, <EditCategory page={c.get("page")} tree={tree} category={category} state={state} />);
}

/** `POST /admin/categories/{id}`: renames and moves it. */
export async function changeCategory(c: Context<Web>): Promise<Response> {
	const page = c.get("page");
	const id = c.req.param("id") ?? "";
	const values = await readForm(c);
	const checked = check(
		categoryPatchSchema.required({ name: true, slug: true, parentId: true }),
		{ name: "", slug: "", parentId: null, ...nested(values), translations: typedTranslations(values) },
		page.locale,
	);
	if (!checked.ok) {
		const state = { values, errors: inOurWords(checked.errors, page) };
		return privatePage(c, <EditCategory page={page} {...await categoryOf(c)} state={state} />, 422);
	}
	const done = await tried(myApi(c).PATCH("/admin/categories/{id}", { params: { path: { id } }, body: checked.value }));
	if (!done.ok) {
		endWhereHopeless(done.problem);
		const known = await categoryOf(c);
		const errors = refusalOf(done.problem, page, contains(known.category, checked.value.parentId ?? ""));
		return refusedPage(c, done.problem, <EditCategory page={page} {...known} state={{ values, errors }} />);
	}
	await showAtOnce(c, ["categories", "products"]);
	leaveNotice(c, "categoryChanged");
	return goTo(c, "/admin/categories");
}

interface EditCategoryProps {
	page: RequestContext;
	tree: readonly Category[];
	category: Category;
	state: FormState;
}

/** The form for a category that exists. */
const EditCategory = ({ page, tree, category, state }: EditCategoryProps) => {
	const { categories } = page.t.admin;
	return (
		<AdminPage
			page={page}
			section="categories"
			title={categories.editTitle(category.name)}
			lead={<a href={page.href(`/categories/${category.slug}`)}>{categories.onTheStreet}</a>}
			above={[]}
			actions={
				<LinkButton variant="danger" icon="trash" href={page.href(`/admin/categories/${category.id}/delete`)}>
					{categories.delete.open}
				</LinkButton>
			}
			narrow
		>
			<CategoryForm
				page={page}
				path={`/admin/categories/${category.id}`}
				tree={tree}
				own={category}
				state={state}
				submit={page.t.words.save}
			/>
		</AdminPage>
	);
};
