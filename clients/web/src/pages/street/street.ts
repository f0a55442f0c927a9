import type { WebApp } from "../../env.ts";
import { awaitStock, backInStockPage } from "./back-in-stock.tsx";
import { categoriesPage } from "./categories.tsx";
import { categoryPage } from "./category.tsx";
import { collectionPage } from "./collection.tsx";
import { collectionsPage } from "./collections.tsx";
import { homePage } from "./home.tsx";
import { nearPage } from "./near.tsx";
import { productElsewhere, productPage } from "./product.tsx";
import { report, reportPage, vote, votePage } from "./reactions.tsx";
import { searchPage } from "./search.tsx";
import { shopPage } from "./shop.tsx";
import { shopsPage } from "./shops.tsx";

/** A review as the reviews know it: a form is sent to its address, which must be no other. */
const REVIEW = "/reviews/:id{rev_[A-Za-z0-9]+}";

/** What everybody sees of the street, and what readers do with reviews. */
export function addStreetPages(app: WebApp): void {
	app.get("/", homePage);
	app.get("/search", searchPage);
	app.get("/near", nearPage);
	app.get("/categories", categoriesPage);
	app.get("/categories/:slug", categoryPage);
	app.get("/collections", collectionsPage);
	app.get("/collections/:slug", collectionPage);
	app.get("/shops", shopsPage);
	app.get("/shops/:shop", shopPage);
	app.get("/shops/:shop/:product", productPage);
	app.get("/products/:product", productElsewhere);
	app.get("/products/:product/back-in-stock", backInStockPage);
	app.post("/products/:product/back-in-stock", awaitStock);
	app.get(`${REVIEW}/vote`, votePage);
	app.post(`${REVIEW}/vote`, vote);
	app.get(`${REVIEW}/report`, reportPage);
	app.post(`${REVIEW}/report`, report);
}
