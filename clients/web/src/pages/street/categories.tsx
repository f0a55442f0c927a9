import type { Context } from "hono";
import { CategoryTiles } from "../../components/card-grid.tsx";
import { EmptyState } from "../../components/empty-state.tsx";
import { PageHeader, SectionHeader } from "../../components/page-header.tsx";
import { need, publicApi } from "../../core/api.ts";
import { inLocale } from "../../core/locale.ts";
import type { PublicPage } from "../../core/public-page.ts";
import type { RequestContext } from "../../core/request-context.ts";
import type { Web } from "../../env.ts";
import { ShopPage } from "../../layout/shop-page.tsx";
import { type Category, filled } from "./category-tree.ts";
import { streetPage } from "./street-page.ts";

const PATH = "/categories";

/** `GET /categories`: the tree of them. */
export const categoriesPage = (c: Context<Web>): Promise<Response> => streetPage(c, [], () => loadCategories(c));

async function loadCategories(c: Context<Web>): Promise<PublicPage> {
	const page = c.get("page");
	const { categories } = page.t.street;
	const tree = filled((await need(publicApi(c).GET("/categories", { params: { query: inLocale(page.locale) } }))).items);
	return {
		tags: ["categories", "products"], // how many products there are, and which categories have any
		body: (
			<ShopPage page={page} section={PATH} facts={{ title: categories.title, description: categories.description, canonical: PATH }}>
				<div class="container stack loose">
					<PageHeader title={categories.title} lead={categories.description} />
					{tree.length === 0 ? (
						<EmptyState icon="categories" title={categories.none} />
					) : (
						tree.map((category) => <Branch page={page} category={category} />)
					)}
				</div>
			</ShopPage>
		),
	};
}

/** A category at the top with everything below it. */
const Branch = ({ page, category }: { page: RequestContext; category: Category }) => (
	<section aria-labelledby={`category-${category.slug}`}>
		<SectionHeader
			id={`category-${category.slug}`}
			title={category.name}
			link={{ href: page.href(`${PATH}/${category.slug}`), text: page.t.street.categories.all(category.name) }}
		/>
		{category.children.length > 0 && <CategoryTiles tiles={tilesOf(page, category.children)} />}
	</section>
);

/** Categories as tiles with the number of their products. */
export const tilesOf = (page: RequestContext, categories: readonly Pick<Category, "slug" | "name" | "productCount">[]) =>
	categories.map(({ slug, name, productCount }) => ({
		href: page.href(`${PATH}/${slug}`),
		text: name,
		count: page.format.number(productCount),
	}));
