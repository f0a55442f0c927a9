import type { Child } from "hono/jsx";
import type { IconName } from "../../components/icon.tsx";
import type { NavLink } from "../../components/links.ts";
import type { RequestContext } from "../../core/request-context.ts";
import { PortalPage } from "../../layout/portal-page.tsx";
import type { OwnShop } from "./own-shop.ts";

/** The parts of a shop's portal. */
export type SellSection =
	| "dashboard"
	| "orders"
	| "returns"
	| "money"
	| "products"
	| "collections"
	| "promotions"
	| "stock"
	| "imports"
	| "reviews"
	| "settings";

const SECTIONS: readonly (readonly [section: SellSection, path: string, icon: IconName])[] = [
	["dashboard", "", "chart"],
	["orders", "/orders", "receipt"],
	["returns", "/returns", "undo"],
	["money", "/money", "money"],
	["products", "/products", "tag"],
	["collections", "/collections", "heart"],
	["promotions", "/promotions", "tag"],
	["stock", "/stock", "list"],
	["imports", "/imports", "upload"],
	["reviews", "/reviews", "review"],
	["settings", "/settings", "settings"],
];

interface SellPageProps {
	page: RequestContext;
	/** What `shopOf(c)` answered. */
	own: OwnShop;
	/** Where in the navigation this page belongs. */
	section: SellSection;
	title: string;
	/** Messages and undo buttons that the page begins with: Toasts. */
	toasts?: Child | undefined;
	/** Where something goes on behind the page: without scripts it is loaded again after so many seconds. */
	refreshSeconds?: number | undefined;
	children: Child;
}

/** The frame of every page of a shop's portal: its navigation, the way to the person's other shops, and to the street. */
export const SellPage = ({ page, own, section, title, toasts, refreshSeconds, children }: SellPageProps) => (
	<PortalPage
		page={page}
		title={title}
		portal={own.shop.name}
		toasts={toasts}
		refreshSeconds={refreshSeconds}
		sections={[
			{ links: SECTIONS.map(([name, path, icon]) => ({ ...sectionLink(page, own, name, path, icon), current: name === section })) },
			{ title: page.t.sell.frame.elsewhere, links: elsewhere(page, own) },
		]}
	>
		<div class="container stack loose">{children}</div>
	</PortalPage>
);

const sectionLink = (page: RequestContext, own: OwnShop, name: SellSection, path: string, icon: IconName): NavLink => ({
	href: page.href(`/sell/${own.shop.id}${path}`),
	text: page.t.sell.frame.sections[name],
	icon,
});

/** The shop as shoppers see it, and the person's other shops. */
function elsewhere(page: RequestContext, { shop, others }: OwnShop): NavLink[] {
	const { frame } = page.t.sell;
	const switches = others.map(({ id, name }): NavLink => ({ href: page.href(`/sell/${id}`), text: name, icon: "shop" }));
	const street: NavLink[] =
		shop.status === "approved" ? [{ href: page.href(`/shops/${shop.slug}`), text: frame.onTheStreet, icon: "arrow" }] : [];
	return [...street, ...switches, { href: page.href("/sell/apply"), text: frame.openAnother, icon: "plus" }];
}
