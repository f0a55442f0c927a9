import { GalleryBasics } from "./gallery-basics.tsx";
import { GalleryForms } from "./gallery-forms.tsx";
import { GalleryPortal } from "./gallery-portal.tsx";
import { GalleryShopping } from "./gallery-shopping.tsx";
import { Hero } from "./hero.tsx";
import { PageHeader } from "./page-header.tsx";
import { SearchForm } from "./search-form.tsx";
import { ShopFooter } from "./shop-footer.tsx";
import { ShopHeader } from "./shop-header.tsx";
import { ToastRegion } from "./toast.tsx";

const SEARCH = { action: "/search", label: "Search", placeholder: "Bread, lamps, tea …", submitText: "Search" };

const Header = () => (
	<ShopHeader
		home={{ href: "/", text: "Highstreet" }}
		skip={{ href: "#main", text: "To the content" }}
		search={SEARCH}
		navLabel="Main"
		links={[
			{ href: "/shops", text: "Shops" },
			{ href: "/categories", text: "Categories", icon: "categories" },
		]}
		cart={{ href: "/cart", text: "Cart" }}
		account={{ href: "/account", text: "Account" }}
	/>
);

const Footer = () => (
	<ShopFooter
		name="Highstreet"
		note="The shops around the corner, in one place."
		navLabel="More"
		columns={[
			{
				title: "Shopping",
				links: [
					{ href: "/shops", text: "Shops" },
					{ href: "/categories", text: "Categories" },
				],
			},
			{ title: "For shops", links: [{ href: "/sell", text: "Sell here" }] },
		]}
		languageLabel="Language"
		languages={[
			{ href: "/", lang: "en", text: "English", current: true },
			{ href: "/de/", lang: "de", text: "Deutsch" },
		]}
	/>
);

/** Every component in its states: the page /components. Its texts are examples and stay English. */
export const Gallery = () => (
	<>
		<Header />
		<main id="main" tabindex={-1}>
			<div class="container stack loose">
				<PageHeader title="Components" lead="What the pages of Highstreet are made of, in their states." />
				<Hero level={2} title="The street is open." lead="Shops around the corner, their shelves in one place.">
					<SearchForm {...SEARCH} id="hero-search" label="Search the street" />
				</Hero>
				<GalleryBasics />
				<GalleryForms />
				<GalleryShopping />
				<GalleryPortal />
			</div>
		</main>
		<Footer />
		<ToastRegion label="Messages" />
	</>
);
