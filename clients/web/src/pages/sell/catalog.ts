import type { Handler } from "hono";
import { goTo } from "../../core/request-context.ts";
import type { Web, WebApp } from "../../env.ts";
import { addCollectionPages } from "../collections/add-collection-pages.ts";
import { addPromotionPages } from "../promotions/add-promotion-pages.ts";
import { shopKeeper } from "./collections/shop-keeper.tsx";
import { startWaitingImport } from "./imports/start-waiting-import.tsx";
import { downloadReport, downloadSample, showImport } from "./imports/import.tsx";
import { showImports, startImport } from "./imports/imports.tsx";
import { askToRemove, removeLocation, saveLocations, showLocations } from "./locations/locations.tsx";
import { shopPromotions } from "./promotions/shop-promotions.tsx";
import { SHOP_PATH } from "./own-shop.ts";
import { deleteProduct, postProduct, showDeletion, showProduct } from "./products/edit-product.tsx";
import { postNewProduct, showNewProduct } from "./products/new-product.tsx";
import { postPictures, showPictures, undoRemoval } from "./products/pictures.tsx";
import { changeStatuses, showProducts, undoStatuses } from "./products/product-list.tsx";
import { saveStock, showStock, undoStock } from "./stock/stock.tsx";
import { postPlaces, undoVariant } from "./variants/places.tsx";
import { postVariant, showVariant, showVariants } from "./variants/variant.tsx";

const PRODUCTS = `${SHOP_PATH}/products` as const;
const PRODUCT = `${PRODUCTS}/:productId{prod_[A-Za-z0-9]+}` as const;
const VARIANT = `${PRODUCT}/variants/:variantId{var_[A-Za-z0-9]+}` as const;
const LOCATION = `${SHOP_PATH}/stock/locations/:locationId{loc_[A-Za-z0-9]+}` as const;
const IMPORTS = `${SHOP_PATH}/imports` as const;

/** An address that only forms go to leads to the page above it, with what it says of the list. */
const goUp: Handler<Web> = (c) => {
	const { path } = c.get("page");
	return goTo(c, path.slice(0, path.lastIndexOf("/")) + new URL(c.req.url).search);
};

/** The shop's catalog: products, pictures, prices and stock, imports. */
export function addCatalogPages(app: WebApp): void {
	app.get(PRODUCTS, showProducts);
	app.post(`${PRODUCTS}/statuses`, changeStatuses);
	app.post(`${PRODUCTS}/undo`, undoStatuses);
	app.get(`${PRODUCTS}/:action{statuses|undo}`, goUp);
	app.get(`${PRODUCTS}/new`, showNewProduct);
	app.post(`${PRODUCTS}/new`, postNewProduct);
	app.get(PRODUCT, showProduct);
	app.post(PRODUCT, postProduct);
	app.get(`${PRODUCT}/delete`, showDeletion);
	app.post(`${PRODUCT}/delete`, deleteProduct);
	app.get(`${PRODUCT}/pictures`, showPictures);
	app.post(`${PRODUCT}/pictures`, postPictures);
	app.post(`${PRODUCT}/pictures/undo`, undoRemoval);

	app.get(`${PRODUCT}/pictures/undo`, goUp);
	app.get(`${PRODUCT}/variants`, showVariants);
	app.get(VARIANT, showVariant);
	app.post(VARIANT, postVariant);
	app.post(`${VARIANT}/places`, postPlaces);
	app.post(`${VARIANT}/undo`, undoVariant);
	app.get(`${VARIANT}/:action{places|undo}`, goUp);

	addCollectionPages(app, `${SHOP_PATH}/collections`, shopKeeper);
	addPromotionPages(app, `${SHOP_PATH}/promotions`, shopPromotions);

	app.get(`${SHOP_PATH}/stock`, showStock);
	app.get(`${SHOP_PATH}/stock/undo`, goUp);
	app.get(`${SHOP_PATH}/stock/locations`, showLocations);
	app.post(`${SHOP_PATH}/stock/locations`, saveLocations);
	app.get(`${LOCATION}/remove`, askToRemove);
	app.post(`${LOCATION}/remove`, removeLocation);
	app.post(`${SHOP_PATH}/stock`, saveStock);
	app.post(`${SHOP_PATH}/stock/undo`, undoStock);

	app.get(IMPORTS, showImports);
	app.post(IMPORTS, startImport);
	app.get(`${IMPORTS}/sample.csv`, downloadSample);
	app.get(`${IMPORTS}/:importId{imp_[A-Za-z0-9]+}`, showImport);
	app.get(`${IMPORTS}/:importId{imp_[A-Za-z0-9]+}/report.csv`, downloadReport);
	app.get(`${IMPORTS}/:importId{imp_[A-Za-z0-9]+}/start`, goUp);
	app.post(`${IMPORTS}/:importId{imp_[A-Za-z0-9]+}/start`, startWaitingImport);
}
