import type { Handler } from "hono";
import { goTo } from "../../core/request-context.ts";
import type { Web, WebApp } from "../../env.ts";
import { startWaitingImport } from "./imports/start-waiting-import.tsx";
import { downloadReport, downloadSample, showImport } from "./imports/import.tsx";
import { showImports, startImport } from "./imports/imports.tsx";
import { SHOP_PATH } from "./own-shop.ts";
import { deleteProduct, postProduct, showDeletion, showProduct } from "./products/edit-product.tsx";
import { postNewProduct, showNewProduct } from "./products/new-product.tsx";
import { postPictures, showPictures, undoRemoval } from "./products/pictures.tsx";
import { changeStatuses, showProducts, undoStatuses } from "./products/product-list.tsx";
import { saveStock, showStock, undoStock } from "./stock/stock.tsx";

const PRODUCTS = `${SHOP_PATH}/products` as const;
const PRODUCT = `${PRODUCTS}/:productId{prod_[A-Za-z0-9]+}` as const;
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

	app.get(`${SHOP_PATH}/stock`, showStock);
	app.get(`${SHOP_PATH}/stock/undo`, goUp);
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
