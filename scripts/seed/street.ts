import type { SampleProduct, SampleShop } from "../street/types.ts";
import { bridgeStreetSilver } from "../street/shops/bridge-street-silver.ts";
import { butterslipSoap } from "../street/shops/butterslip-soap.ts";
import { castleToys } from "../street/shops/castle-toys.ts";
import { claddaghCheese } from "../street/shops/claddagh-cheese.ts";
import { clewBayPlants } from "../street/shops/clew-bay-plants.ts";
import { corribCandles } from "../street/shops/corrib-candles.ts";
import { kinsalePantry } from "../street/shops/kinsale-pantry.ts";
import { leeBooks } from "../street/shops/lee-books.ts";
import { noreKnitwear } from "../street/shops/nore-knitwear.ts";
import { northsideCycles } from "../street/shops/northside-cycles.ts";
import { quayBakehouse } from "../street/shops/quay-bakehouse.ts";
import { salthillPottery } from "../street/shops/salthill-pottery.ts";
import { shandonRoasters } from "../street/shops/shandon-roasters.ts";

/** The sample shops, in the order in which they came to the street. */
export const SHOPS: readonly SampleShop[] = [
	quayBakehouse,
	shandonRoasters,
	salthillPottery,
	noreKnitwear,
	leeBooks,
	claddaghCheese,
	castleToys,
	corribCandles,
	northsideCycles,
	clewBayPlants,
	butterslipSoap,
	kinsalePantry,
	bridgeStreetSilver,
];

/** A product with the shop it belongs to; `name` is what its ids are made from. */
export interface Item {
	name: string;
	shop: SampleShop;
	product: SampleProduct;
	/** Its place among all, which says how long ago it came. */
	position: number;
}

export const ITEMS: readonly Item[] = SHOPS.flatMap((shop) => shop.products.map((product) => ({ shop, product }))).map(
	({ shop, product }, position) => ({
		name: `${shop.slug}/${product.title}`,
		shop,
		product,
		position,
	}),
);
