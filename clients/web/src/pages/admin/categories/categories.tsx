import type { Context } from "hono";
import { Badge } from "../../../components/badge.tsx";
import { LinkButton } from "../../../components/button.tsx";
import { EmptyState } from "../../../components/empty-state.tsx";
import { Icon } from "../../../components/icon.tsx";
import { myApi, need } from "../../../core/api.ts";
import { takeNotice } from "../../../core/cookies.ts";
import { factsOf } from "../../../core/locale.ts";
import { privatePage } from "../../../core/public-page.ts";
import type { RequestContext } from "../../../core/request-context.ts";
import type { Web } from "../../../env.ts";
import { adminOnly } from "../admin-only.ts";
import { AdminPage } from "../admin-page.tsx";
import { LeftNotice } from "../left-notice.tsx";
import type { Category } from "./category-tree.ts";
import { languageName, OTHER_LANGUAGES } from "./translated-names.tsx";

/** `/admin/categories` */
export async function showCategories(c: Context<Web>): Promise<Response> {
	const [{ items }] = await Promise.all([need(myApi(c).GET("/categories")), adminOnly(c)]);
	return privatePage(c, <CategoriesPage page={c.get("page")} tree={items} left={takeNotice(c)} />);
}

interface CategoriesPageProps {
	page: RequestContext;
	tree: readonly Category[];
	left: string | null;
}

/** The tree of categories. */
export const CategoriesPage = ({ page, tree, left }: CategoriesPageProps) => {
	const { categories, frame } = page.t.admin;
	const add = (
		<LinkButton variant="primary" icon="plus" href={page.href("/admin/categories/new")}>
			{categories.add}
		</LinkButton>
	);
	return (
		<AdminPage
			page={page}
			section="categories"
			title={frame.sections.categories}
			lead={categories.lead}
			actions={tree.length > 0 && add}
			notice={<LeftNotice page={page} left={left} />}
		>
			{tree.length === 0 ? (
				<EmptyState icon="categories" title={categories.none.title} action={add}>
					<p>{categories.none.text}</p>
				</EmptyState>
			) : (
				<div class="panel stack">
					<Level page={page} level={tree} />
					<p class="muted small">{categories.publicOnly}</p>
				</div>
			)}
		</AdminPage>
	);
};

const Level = ({ page, level }: { page: RequestContext; level: readonly Category[] }) => (
	<ul class="tree" role="list">
		{level.map((category) => (
			<li>
				<Row page={page} category={category} />
				{category.children.length > 0 && <Level page={page} level={category.children} />}
			</li>
		))}
	</ul>
);

const Row = ({ page, category: { id, name, productCount, languages } }: { page: RequestContext; category: Category }) => {
	const { categories } = page.t.admin;
	return (
		<div class="tree-row">
			<span>
				<a href={page.href(`/admin/categories/${id}`)}>{name}</a> <span class="muted small">{categories.products(productCount)}</span>{" "}
				<Languages page={page} languages={languages} />
			</span>
			<LinkButton variant="quiet" small href={page.href(`/admin/categories/new?parent=${id}`)}>
				<Icon name="plus" label={categories.addBelowOf(name)} />
			</LinkButton>
		</div>
	);
};

/** The other languages that it has a name in, and those of the site that are missing. */
const Languages = ({ page, languages }: { page: RequestContext; languages: readonly string[] }) => {
	const { categories } = page.t.admin;
	const names = (tags: readonly string[]) => page.format.list(tags.map((language) => languageName(language, factsOf(page.locale).tag)));
	const missing = OTHER_LANGUAGES.filter((language) => !languages.includes(language));
	return (
		<span class="small">
			{languages.length > 0 && <span class="muted">{categories.alsoIn(names(languages))}</span>}{" "}
			{missing.length > 0 && <Badge>{categories.notIn(names(missing))}</Badge>}
		</span>
	);
};
