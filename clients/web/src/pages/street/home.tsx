import type { Context } from "hono";
import type { Schemas } from "../../../../api/client.ts";
import { Button, LinkButton } from "../../components/button.tsx";
import { CategoryTiles, ProductGrid, ShopGrid } from "../../components/card-grid.tsx";
import { Field } from "../../components/field.tsx";
import { Hero } from "../../components/hero.tsx";
import { Icon } from "../../components/icon.tsx";
import { Notice } from "../../components/notice.tsx";
import { SectionHeader } from "../../components/page-header.tsx";
import { ifThere, publicApi } from "../../core/api.ts";
import { inLocale } from "../../core/locale.ts";
import type { PublicPage } from "../../core/public-page.ts";
import type { RequestContext } from "../../core/request-context.ts";
import type { Web } from "../../env.ts";
import { ShopPage } from "../../layout/shop-page.tsx";
import { productCards, shopCards } from "./cards.ts";
import { tilesOf } from "./categories.tsx";
import { collectionTiles } from "./collections.tsx";
import { siteFacts } from "./json-ld.ts";
import { LocationButton, townOptions, townsOf } from "./shop-finder.tsx";
import { streetPage } from "./street-page.ts";

const MOST_SHOPS = 100;
const SHOPS_SHOWN = 8;
const NEW_PRODUCTS = 12;
const COLLECTIONS_SHOWN = 8;

/** `GET /`: the street at a glance. Every part can be missing; the page is there all the same. */
export const homePage = (c: Context<Web>): Promise<Response> => streetPage(c, [], () => loadHome(c));

async function loadHome(c: Context<Web>): Promise<PublicPage> {
	const page = c.get("page");
	const api = publicApi(c);
	const [shops, products, collections] = await Promise.all([
		ifThere(api.GET("/vendors", { params: { query: { limit: MOST_SHOPS } } })),
		ifThere(api.GET("/products", { params: { query: { sort: "newest", limit: NEW_PRODUCTS, ...inLocale(page.locale) } } })),
		ifThere(api.GET("/collections", { params: { query: { limit: COLLECTIONS_SHOWN } } })),
	]);
	const { site } = page.t;
	return {
		tags: ["vendors", "products", "categories", "collections"],
		isWhole: shops !== null && products !== null && collections !== null,
		body: (
			<ShopPage
				page={page}
				facts={{ title: `${site.name}: ${site.tagline}`, description: site.description, canonical: "/", facts: [siteFacts(page)] }}
			>
				<div class="container stack loose">
					<Welcome page={page} />
					<NearYou page={page} towns={townsOf(page, shops?.items ?? [])} />
					<Shops page={page} shops={shops?.items ?? null} />
					<NewProducts page={page} products={products?.items ?? null} />
					{collections && collections.items.length > 0 && <Collections page={page} collections={collections.items} />}
					<Categories page={page} facets={products && products.facets} />
					<OpenShop page={page} />
				</div>
			</ShopPage>
		),
	};
}

interface PartProps {
	page: RequestContext;
}

function Welcome({ page }: PartProps) {
	const { home } = page.t.street;
	return (
		<Hero title={page.t.site.tagline} lead={home.lead}>
			<form class="search" role="search" aria-label={home.search} action={page.href("/search")} method="get">
				<label class="visually-hidden" for="street-search">
					{home.search}
				</label>
				<input
					id="street-search"
					type="search"
					name="q"
					placeholder={home.searchExamples}
					maxlength={200}
					autocomplete="off"
					enterkeyhint="search"
				/>
				<button type="submit" aria-label={page.t.frame.search}>
					<Icon name="search" />
				</button>
			</form>
		</Hero>
	);
}

function NearYou({ page, towns }: PartProps & { towns: readonly string[] }) {
	const { home } = page.t.street;
	return (
		<section class="panel stack" aria-labelledby="near-you">
			<SectionHeader id="near-you" title={home.near} />
			<p class="muted">{home.nearText}</p>
			<form class="near" action={page.href("/shops")} method="get">
				<Field label={home.town} name="city" type="select" options={townOptions(towns, undefined, home.chooseTown)} />
				<Button variant="primary">{home.showShops}</Button>
				<LocationButton page={page} />
			</form>
		</section>
	);
}

const Missing = ({ page }: PartProps) => <Notice>{page.t.street.home.partMissing}</Notice>;

function Shops({ page, shops }: PartProps & { shops: readonly Schemas["Vendor"][] | null }) {
	const { home, shops: texts } = page.t.street;
	return (
		<section aria-labelledby="shops">
			<SectionHeader id="shops" title={home.shops} link={{ href: page.href("/shops"), text: home.allShops }} />
			{shops === null ? <Missing page={page} /> : <ShopGrid shops={shopCards(page, shops.slice(0, SHOPS_SHOWN), 3)} />}
			{shops?.length === 0 && <p>{texts.noneYetText}</p>}
		</section>
	);
}

function NewProducts({ page, products }: PartProps & { products: readonly Schemas["ProductListItem"][] | null }) {
	const { home, shop } = page.t.street;
	return (
		<section aria-labelledby="new">
			<SectionHeader id="new" title={home.new} link={{ href: page.href("/search?sort=newest"), text: home.allNew }} />
			{products === null ? <Missing page={page} /> : <ProductGrid products={productCards(page, products, { level: 3 })} />}
			{products?.length === 0 && <p>{shop.noProducts}</p>}
		</section>
	);
}

function Collections({ page, collections }: PartProps & { collections: readonly Schemas["Collection"][] }) {
	const { collections: texts } = page.t.street;
	return (
		<section aria-labelledby="collections">
			<SectionHeader id="collections" title={texts.title} link={{ href: page.href("/collections"), text: texts.all }} />
			<CategoryTiles tiles={collectionTiles(page, collections)} />
		</section>
	);
}

/** Those at the top of the tree, as the list of products counts them. */
function Categories({ page, facets }: PartProps & { facets: Schemas["Facets"] | null }) {
	const { home, categories: texts } = page.t.street;
	const roots = facets?.categories.filter(({ parentId }) => parentId === null).map((root) => ({ ...root, productCount: root.count }));
	return (
		<section aria-labelledby="categories">
			<SectionHeader id="categories" title={home.categories} link={{ href: page.href("/categories"), text: home.allCategories }} />
			{roots === undefined ? <Missing page={page} /> : <CategoryTiles tiles={tilesOf(page, roots)} />}
			{roots?.length === 0 && <p>{texts.none}</p>}
		</section>
	);
}

function OpenShop({ page }: PartProps) {
	const { home, shops } = page.t.street;
	return (
		<section class="panel between" aria-labelledby="open-shop">
			<div>
				<h2 id="open-shop">{home.sellTitle}</h2>
				<p class="muted">{home.sellText}</p>
			</div>
			<LinkButton href={page.href("/sell")}>{shops.open}</LinkButton>
		</section>
	);
}
