import type { WebApp } from "../../env.ts";
import { addCatalogPages } from "./catalog.ts";
import { addShopDeskPages } from "./desk.ts";
import { showSell } from "./landing-page.tsx";

/** The addresses of the vendor portal. Those below a shop begin with `SHOP_PATH` of own-shop.ts. */
export function addSellPages(app: WebApp): void {
	app.get("/sell", showSell);
	addCatalogPages(app);
	addShopDeskPages(app);
}
