import type { Child } from "hono/jsx";
import { factsOf, LOCALES, localPath } from "../core/locale.ts";
import type { RequestContext } from "../core/request-context.ts";
import { ShopFooter } from "../components/shop-footer.tsx";
import { ShopHeader } from "../components/shop-header.tsx";
import { ToastRegion } from "../components/toast.tsx";
import { Document, type PageFacts } from "./document.tsx";

interface ShopPageProps {
	page: RequestContext;
	facts: PageFacts;
	/** What was searched for, to stand in the search box. */
	query?: string | undefined;
	/** Of the links in the header, the one that this page belongs to: `/shops`, `/categories`. */
	section?: string | undefined;
	/** Path and query without the locale, for the links to other languages, where it is not the canonical address. */
	address?: string | undefined;
	children: Child;
}

/** A page of the street: header, main, footer. The same for everybody: the cart's count and the account are filled in by an island. */
export function ShopPage({ page, facts, query, section, address, children }: ShopPageProps) {
	const { frame } = page.t;
	const link = (path: string, text: string) => ({ href: page.href(path), text, current: path === section });
	return (
		<Document page={page} facts={facts}>
			<ShopHeader
				home={{ href: page.href("/"), text: page.t.site.name }}
				search={{
					action: page.href("/search"),
					label: frame.searchLabel,
					placeholder: frame.searchPlaceholder,
					submitText: frame.search,
					value: query,
					suggestions: {
						from: `/api/v1/search/suggestions?locale=${page.locale}&q=`,
						base: page.href("/").replace(/\/$/, ""),
						...frame.suggestions,
					},
				}}
				links={[link("/shops", frame.shops), { ...link("/categories", frame.categories), icon: "categories" }]}
				cart={link("/cart", frame.cart)}
				account={link("/account", frame.account)}
				skip={{ href: "#main", text: frame.skip }}
				navLabel={frame.mainNavigation}
			/>
			<main id="main" tabindex={-1}>
				{children}
			</main>
			<Footer page={page} canonical={address ?? facts.canonical ?? page.path} />
			<ToastRegion label={frame.messages} />
		</Document>
	);
}

function Footer({ page, canonical }: { page: RequestContext; canonical: string }) {
	const { frame } = page.t;
	const link = (path: string, text: string) => ({ href: page.href(path), text });
	return (
		<ShopFooter
			columns={[
				{
					title: frame.shopping,
					links: [
						link("/shops", frame.shops),
						link("/categories", frame.categories),
						link("/collections", frame.collections),
						link("/orders/find", frame.findOrder),
					],
				},
				{ title: frame.forShops, links: [link("/sell", frame.sell), { href: "/api/v1/docs", text: frame.apiDocs }] },
				{
					title: frame.aboutUs,
					links: [
						link("/legal/imprint", frame.imprint),
						link("/legal/terms", frame.terms),
						link("/legal/privacy", frame.privacy),
						link("/legal/withdrawal", frame.withdrawal),
						link("/legal/reviews", frame.reviewsPolicy),
						link("/legal/ranking", frame.ranking),
					],
				},
			]}
			languageLabel={frame.language}
			languages={LOCALES.map((locale) => ({
				href: localPath(locale, canonical),
				lang: locale,
				text: factsOf(locale).name,
				current: locale === page.locale,
			}))}
			note={frame.noCookies}
			name={page.t.site.name}
			navLabel={frame.footerNavigation}
		/>
	);
}
