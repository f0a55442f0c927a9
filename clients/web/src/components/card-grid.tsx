import { Icon, type IconName } from "./icon.tsx";
import type { TextLink } from "./links.ts";
import { ProductCard, type ProductCardProps } from "./product-card.tsx";
import { ShopCard, type ShopCardProps } from "./shop-card.tsx";

/** Products side by side, as many as there is room for. */
export const ProductGrid = ({ products, label }: { products: readonly ProductCardProps[]; label?: string | undefined }) => (
	<ul class="grid" role="list" aria-label={label}>
		{products.map((product) => (
			<li>
				<ProductCard {...product} />
			</li>
		))}
	</ul>
);

/** Shops side by side. */
export const ShopGrid = ({ shops, label }: { shops: readonly ShopCardProps[]; label?: string | undefined }) => (
	<ul class="grid roomy" role="list" aria-label={label}>
		{shops.map((shop) => (
			<li>
				<ShopCard {...shop} />
			</li>
		))}
	</ul>
);

interface Tile extends TextLink {
	count?: string | undefined;
	icon?: IconName | undefined;
}

/** Categories as tiles. */
export const CategoryTiles = ({ tiles, label }: { tiles: readonly Tile[]; label?: string | undefined }) => (
	<ul class="tiles" role="list" aria-label={label}>
		{tiles.map(({ href, text, count, icon }) => (
			<li>
				<a class="tile" href={href}>
					{icon !== undefined && <Icon name={icon} />}
					<span class="tile-text">{text}</span>
					{count !== undefined && <span class="tile-count">{count}</span>}
				</a>
			</li>
		))}
	</ul>
);
