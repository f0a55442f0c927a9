import type { Child, PropsWithChildren } from "hono/jsx";
import { Icon } from "./icon.tsx";
import type { NavLink, TextLink } from "./links.ts";
import { Logo } from "./logo.tsx";
import { SearchForm, type SearchFormProps } from "./search-form.tsx";
import { SkipLink } from "./skip-link.tsx";

/** A part of the navigation. */
export interface PortalSection {
	title?: string | undefined;
	links: readonly NavLink[];
}

type PortalShellProps = PropsWithChildren<{
	home: TextLink;
	/** Which portal this is: the shop's name, "Admin". */
	title: string;
	menuText: string;
	navLabel: string;
	sections: readonly PortalSection[];
	skip: TextLink;
	search?: SearchFormProps | undefined;
	/** Who is here, with the way out. */
	user?: Child | undefined;
	/** Toasts and dialogs, outside of main. */
	after?: Child | undefined;
}>;

const Section = ({ title, links }: PortalSection) => (
	<div class="portal-section">
		{title !== undefined && <p class="portal-section-title">{title}</p>}
		<ul role="list">
			{links.map(({ href, text, icon, current, count }) => (
				<li>
					<a href={href} aria-current={current === true ? "page" : undefined}>
						{icon !== undefined && <Icon name={icon} />}
						<span>{text}</span>
						{count !== undefined && <span class="badge accent push">{count}</span>}
					</a>
				</li>
			))}
		</ul>
	</div>
);

/** The frame of the vendor portal and of the administration: a column of links, a menu on a phone. */
export const PortalShell = ({ home, title, menuText, navLabel, sections, skip, search, user, after, children }: PortalShellProps) => (
	<div class="portal">
		<SkipLink {...skip} />
		<header class="portal-header">
			<a class="home" href={home.href}>
				<Logo name={home.text} />
			</a>
			<p class="portal-title">{title}</p>
			{search !== undefined && <SearchForm {...search} />}
			{user !== undefined && <div class="portal-user cluster">{user}</div>}
		</header>
		<details class="portal-menu">
			<summary>
				<Icon name="menu" />
				{menuText}
			</summary>
			<nav aria-label={navLabel}>
				{sections.map((section) => (
					<Section {...section} />
				))}
			</nav>
		</details>
		<main id="main" tabindex={-1}>
			{children}
		</main>
		{after}
	</div>
);
