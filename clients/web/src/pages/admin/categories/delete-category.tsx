import type { Context } from "hono";
import type { Problem } from "../../../../../api/client.ts";
import { Button, LinkButton } from "../../../components/button.tsx";
import { FormErrors } from "../../../components/form-errors.tsx";
import { Notice } from "../../../components/notice.tsx";
import { myApi, tried } from "../../../core/api.ts";
import { leaveNotice } from "../../../core/cookies.ts";
import { errorsOf, type FormErrors as Faults } from "../../../core/forms.ts";
import { privatePage } from "../../../core/public-page.ts";
import { goTo, type RequestContext } from "../../../core/request-context.ts";
import type { Web } from "../../../env.ts";
import { endWhereHopeless, refusedPage } from "../../../core/refused.ts";
import { AdminPage } from "../admin-page.tsx";
import { showAtOnce } from "../show-at-once.ts";
import type { Category } from "./category-tree.ts";
import { categoryOf } from "./the-category.ts";

/** `/admin/categories/{id}/delete`: the question before it is done. */
export async function showCategoryDeletion(c: Context<Web>): Promise<Response> {
	const { category } = await categoryOf(c);
	const isEmpty = category.children.length === 0 && category.productCount === 0;
	return privatePage(c, <DeletePage page={c.get("page")} category={category} isEmpty={isEmpty} errors={{}} />);
}

/** `POST /admin/categories/{id}/delete`; what is gone already counts as deleted. */
export async function deleteCategory(c: Context<Web>): Promise<Response> {
	const id = c.req.param("id") ?? "";
	const done = await tried(myApi(c).DELETE("/admin/categories/{id}", { params: { path: { id } } }));
	if (!done.ok && done.problem.status !== 404) return refused(c, done.problem);
	await showAtOnce(c, ["categories", "products"]);
	leaveNotice(c, "categoryDeleted");
	return goTo(c, "/admin/categories");
}

async function refused(c: Context<Web>, problem: Problem): Promise<Response> {
	endWhereHopeless(problem);
	const page = c.get("page");
	const { category } = await categoryOf(c);
	const isEmpty = problem.code !== "conflict";
	const errors = isEmpty ? errorsOf(problem, page.t) : {};
	return refusedPage(c, problem, <DeletePage page={page} category={category} isEmpty={isEmpty} errors={errors} />);
}

interface DeletePageProps {
	page: RequestContext;
	category: Category;
	isEmpty: boolean;
	errors: Faults;
}

/** Asks once more, or says what is still in it. */
const DeletePage = ({ page, category, isEmpty, errors }: DeletePageProps) => {
	const texts = page.t.admin.categories.delete;
	const back = page.href(`/admin/categories/${category.id}`);
	return (
		<AdminPage
			page={page}
			section="categories"
			title={texts.title(category.name)}
			lead={isEmpty ? texts.text : undefined}
			above={[{ href: back, text: category.name }]}
			narrow
		>
			<FormErrors title={page.t.problems.unknown} errors={errors} />
			{isEmpty ? (
				<form method="post" action={page.href(`/admin/categories/${category.id}/delete`)} class="cluster">
					<Button variant="danger">{texts.submit}</Button>
					<LinkButton href={back}>{texts.keep}</LinkButton>
				</form>
			) : (
				<NotEmpty page={page} category={category} back={back} />
			)}
		</AdminPage>
	);
};

const NotEmpty = ({ page, category, back }: { page: RequestContext; category: Category; back: string }) => {
	const texts = page.t.admin.categories.delete;
	const { length } = category.children;
	const inside = [length > 0 ? texts.below(length) : "", category.productCount > 0 ? texts.inside(category.productCount) : ""].filter(
		Boolean,
	);
	return (
		<>
			<Notice tone="warning" role="alert" title={texts.notEmpty(category.name)}>
				<p>{texts.notEmptyText}</p>
				{inside.length > 0 && (
					<ul>
						{inside.map((text) => (
							<li>{text}</li>
						))}
					</ul>
				)}
			</Notice>
			<p>
				<a href={back}>{texts.back}</a>
			</p>
		</>
	);
};
