import { Icon, type IconName } from "./icon.tsx";
import type { NavLink, TextLink } from "./links.ts";
import { Logo } from "./logo.tsx";
import { SearchForm, type SearchFormProps } from "./search-form.tsx";
import { SkipLink } from "./skip-link.tsx";

interface ShopHeaderProps {
	/** The name beside the mark, and where it leads. */
	home: TextLink;
	skip: TextLink;
	search: SearchFormProps;
	navLabel: string;
	/** Shops, categories. */
	links: readonly NavLink[];
	cart: NavLink;
	account: NavLink;
}

const BarLink = ({ href, text, icon, current, count }: NavLink & { icon: IconName; count?: "cart" | undefined }) => (
	<a class="bar-link" href={href} aria-current={current === true ? "page" : undefined}>
		<span class="bar-icon">
			<Icon name={icon} />
			{count === "cart" && <span class="bar-count" data-cart-count hidden />}
		</span>
		<span class="bar-text">{text}</span>
	</a>
);

/**
 * The header of every shopping page, the same bytes for everybody. An island fills `[data-cart-count]` and `[data-account]`;
 * both have their place from the start, so nothing moves. On a phone the links are a bar at the foot of the screen.
 */
export const ShopHeader = ({ home, skip, search, navLabel, links, cart, account }: ShopHeaderProps) => (
	<header class="shop-header">
		<SkipLink {...skip} />
		<div class="container">
			<a class="home" href={home.href}>
				<Logo name={home.text} />
			</a>
			<SearchForm {...search} />
			<nav class="bar" aria-label={navLabel}>
				{links.map((link) => (
					<BarLink {...link} icon={link.icon ?? "shop"} count={undefined} />
				))}
				<BarLink {...cart} icon={cart.icon ?? "cart"} count="cart" />
				<a class="bar-link account" href={account.href} aria-current={account.current === true ? "page" : undefined}>
					<span class="bar-icon">
						<Icon name={account.icon ?? "account"} />
					</span>
					<span class="bar-text" data-account>
						{account.text}
					</span>
				</a>
			</nav>
		</div>
		<div class="awning" aria-hidden="true" />
	</header>
);
