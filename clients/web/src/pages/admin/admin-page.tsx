import type { Child } from "hono/jsx";
import { Breadcrumbs } from "../../components/breadcrumbs.tsx";
import type { IconName } from "../../components/icon.tsx";
import type { TextLink } from "../../components/links.ts";
import { PageHeader } from "../../components/page-header.tsx";
import { factsOf, LOCALES, localPath } from "../../core/locale.ts";
import type { RequestContext } from "../../core/request-context.ts";
import { PortalPage } from "../../layout/portal-page.tsx";

/** The parts of the administration. */
export type AdminSection =
	| "overview"
	| "shops"
	| "reviews"
	| "orders"
	| "payouts"
	| "users"
	| "categories"
	| "collections"
	| "promotions"
	| "taxes"
	| "commission"
	| "giftCards"
	| "changes"
	| "health";

const SECTIONS: readonly (readonly [section: AdminSection, path: string, icon: IconName])[] = [
	["overview", "/admin", "home"],
	["shops", "/admin/shops", "shop"],
	["reviews", "/admin/reviews", "review"],
	["orders", "/admin/orders", "receipt"],
	["payouts", "/admin/payouts", "money"],
	["users", "/admin/users", "users"],
	["categories", "/admin/categories", "categories"],
	["collections", "/admin/collections", "heart"],
	["promotions", "/admin/promotions", "tag"],
	["taxes", "/admin/tax-rates", "list"],
	["commission", "/admin/commission-rules", "chart"],
	["giftCards", "/admin/gift-cards", "money"],
	["changes", "/admin/changes", "clock"],
	["health", "/admin/health", "health"],
];

interface AdminPageProps {
	page: RequestContext;
	/** Where in the navigation this page belongs; nowhere for the search. */
	section?: AdminSection | undefined;
	title: string;
	lead?: Child | undefined;
	badge?: Child | undefined;
	actions?: Child | undefined;
	/** The pages above this one, below its section. */
	above?: readonly TextLink[] | undefined;
	/** What was searched for, to stand in the box. */
	q?: string | undefined;
	/** What a form did before it led here: a LeftNotice. */
	notice?: Child | undefined;
	/** One column, for a form or a question. */
	narrow?: boolean | undefined;
	children: Child;
}

/** The frame of every page of the administration: its navigation, the search for everything, and the way to the street. */
export const AdminPage = ({ page, section, title, q, notice, narrow, above, children, ...header }: AdminPageProps) => {
	const { frame, name } = page.t.admin;
	return (
		<PortalPage
			page={page}
			title={title}
			portal={name}
			sections={[
				{ links: SECTIONS.map(([part, path, icon]) => ({ ...linkTo(page, part, path), icon, current: part === section })) },
				{ title: frame.elsewhere, links: [{ href: page.href("/"), text: frame.toTheStreet, icon: "arrow" }] },
				{ title: page.t.frame.language, links: otherLanguages(page) },
			]}
			search={{
				action: page.href("/admin/search"),
				label: frame.search,
				placeholder: frame.searchPlaceholder,
				submitText: page.t.frame.search,
				value: q,
				id: "admin-search",
			}}
		>
			<div class={narrow === true ? "container narrow stack loose" : "container stack loose"}>
				{notice}
				<PageHeader title={title} above={above && <Trail page={page} section={section} above={above} title={title} />} {...header} />
				{children}
			</div>
		</PortalPage>
	);
};

const linkTo = (page: RequestContext, section: AdminSection, path: string): TextLink => ({
	href: page.href(path),
	text: page.t.admin.frame.sections[section],
});

const otherLanguages = (page: RequestContext): TextLink[] =>
	LOCALES.filter((locale) => locale !== page.locale).map((locale) => ({
		href: localPath(locale, page.path) + page.search,
		text: factsOf(locale).name,
	}));

interface TrailProps {
	page: RequestContext;
	section: AdminSection | undefined;
	above: readonly TextLink[];
	title: string;
}

function Trail({ page, section, above, title }: TrailProps) {
	const start = SECTIONS.find(([part]) => part === section);
	const links = start ? [linkTo(page, start[0], start[1]), ...above] : above;
	return <Breadcrumbs label={page.t.admin.frame.trail} items={[...links, { text: title }]} />;
}
