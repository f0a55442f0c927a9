import { WorkerEntrypoint } from "cloudflare:workers";
import type { CollectionInput, CollectionPatch } from "#contracts/collection";
import type { EventOf } from "#contracts/events";
import type { IdempotencyScope } from "#contracts/idempotency";
import type { InventoryApi, LineRequest } from "#contracts/inventory";
import type { PageRequest } from "#contracts/page";
import type { Description, ProductInput, ProductPatch } from "#contracts/own-product";
import type { ImportStart } from "#contracts/product-import";
import type { ProductStatusesInput, StockInput, VariantChangesInput } from "#contracts/own-variants";
import { ok } from "#contracts/result";
import type { StockByLocationInput, StockLocationsInput } from "#contracts/stock-location";
import type { OwnProductFilter, OwnVariantFilter, VendorCatalogApi } from "#contracts/vendor-catalog";
import { PRODUCT_SETTINGS } from "#contracts/settings";
import { createApp } from "#kit/app";
import { followCalls } from "#kit/calls";
import { forgetConsumedEvents } from "#kit/consumer";
import { forgetOldKeys } from "#kit/idempotency";
import { forgetSentEvents } from "#kit/outbox";
import { afterChange, createService, showChanges } from "#kit/service";
import { settingsCheck } from "#kit/settings";
import { drizzle } from "drizzle-orm/d1";
import { addPicture } from "./catalog/add-picture.ts";
import { changeVariants } from "./catalog/change-variants.ts";
import { changeStatuses } from "./catalog/change-statuses.ts";
import { exportProducts } from "./catalog/export-products.ts";
import {
	archiveProduct,
	createProduct,
	findOwnProduct,
	listOwnProducts,
	listOwnVariants,
	setStock,
	updateProduct,
} from "./catalog/manage-products.ts";
import { removeUnusedPictures } from "./catalog/remove-unused-pictures.ts";
import {
	changeCollection,
	createCollection,
	deleteCollection,
	readOwnCollection,
	readOwnCollections,
} from "./catalog/manage-collections.ts";
import { commitStock, reduceHold, releaseStock, reserveStock, restock } from "./catalog/reserve-stock.ts";
import { sanitizeDescription } from "./catalog/sanitize-description.ts";
import { readStockByLocation, setStockByLocation, setStockLocations } from "./catalog/stock-locations.ts";
import { tendSearch } from "./store/search/tend-search.ts";
import { turnPrices } from "./catalog/turn-prices.ts";
import type { ProductEnv } from "./env.ts";
import { forgetOldFailedRows, readFailedRows } from "./imports/failed-rows.ts";
import { endWaitingImports, readImport, startForgottenImports, startImport, startWaitingImport } from "./imports/start-import.ts";
import { adminCollectionRoutes } from "./routes/admin-collections.ts";
import { adminSearchRoutes } from "./routes/admin-search.ts";
import { backInStockRoutes } from "./routes/back-in-stock.ts";
import { categoryRoutes } from "./routes/categories.ts";
import { collectionRoutes } from "./routes/collections.ts";
import { feedRoutes } from "./routes/feed.ts";
import { mediaRoutes } from "./routes/media.ts";
import { productRoutes } from "./routes/products.ts";
import { suggestionRoutes } from "./routes/suggestions.ts";
import { applyProductsBought, forgetBoughtOrders } from "./store/bought-together.ts";
import { catalogFigures } from "./store/catalog-figures.ts";
import { listImports } from "./store/import-store.ts";
import { quoteVariants, releaseExpired } from "./store/inventory-store.ts";
import { sendStockAlerts } from "./store/stock-alerts.ts";
import { listStockLocations } from "./store/stock-location-store.ts";
import { applyProductRated, applyVendorChanged, showVendor } from "./store/vendor-store.ts";
import schema from "../schema-range.json" with { type: "json" };

export { ImportWorkflow } from "./import-workflow.ts";

const app = createApp<ProductEnv>("product", { needs: schema.from });
productRoutes(app);
categoryRoutes(app);
collectionRoutes(app);
adminCollectionRoutes(app);
feedRoutes(app);
mediaRoutes(app);
adminSearchRoutes(app);
suggestionRoutes(app);
backInStockRoutes(app);

const queuesOf = (env: ProductEnv) => ({ review: env.TO_REVIEW, user: env.TO_USER, web: env.TO_WEB });

export default createService<ProductEnv>({
	name: "product",
	settings: PRODUCT_SETTINGS,
	app,
	queues: queuesOf,
	isPublic: (pathname) => !/^\/(?:admin|health|media|openapi\.json)(?:\/|$)/.test(pathname),
	effects: (_env, db) => async (event) => {
		if (event.type === "vendor.changed") return applyVendorChanged(db, event);
		if (event.type === "review.product_rated") return applyProductRated(db, event);
		if (event.type === "order.products_bought") return applyProductsBought(db, event);
		return [];
	},
	sweep: async (env, db, now) => {
		await releaseExpired(db, now.toISOString());
		await startForgottenImports(env, now);
		await endWaitingImports(env, now);
		await forgetOldFailedRows(db, env.IMPORTS, now);
		await turnPrices(db, now.toISOString());
		await sendStockAlerts(db, now);
		await removeUnusedPictures(db, env.MEDIA, now);
		await tendSearch(db);
		await db.batch([forgetConsumedEvents(db, now), forgetOldKeys(db, now), forgetBoughtOrders(db, now), forgetSentEvents(db, now)]);
	},
});

/** What the order service may do: ask what variants are, and hold and take their stock. */
export class Inventory extends WorkerEntrypoint<ProductEnv> implements InventoryApi {
	quote(variantIds: readonly string[]) {
		return quoteVariants(drizzle(this.env.DB), variantIds, new Date().toISOString());
	}

	async reserve(orderId: string, lines: readonly LineRequest[], expiresAt: string) {
		const reserved = await reserveStock(drizzle(this.env.DB), orderId, lines, expiresAt, new Date());
		await afterChange(this.ctx, this.env.DB, queuesOf(this.env));
		return reserved;
	}

	async commit(orderId: string) {
		const committed = await commitStock(drizzle(this.env.DB), orderId, new Date());
		await showChanges(this.env.DB);
		return committed;
	}

	async holdNoMoreThan(orderId: string, lines: readonly LineRequest[]) {
		const reduced = await reduceHold(drizzle(this.env.DB), orderId, lines, new Date());
		await afterChange(this.ctx, this.env.DB, queuesOf(this.env));
		return reduced;
	}

	async release(orderId: string) {
		const released = await releaseStock(drizzle(this.env.DB), orderId, new Date());
		await afterChange(this.ctx, this.env.DB, queuesOf(this.env));
		return released;
	}

	async restock(reference: string, orderId: string, lines: readonly LineRequest[]) {
		const restocked = await restock(drizzle(this.env.DB), reference, orderId, lines, new Date());
		await afterChange(this.ctx, this.env.DB, queuesOf(this.env));
		return restocked;
	}
}

/** What the vendor service may do, and only with the products of the shop that it names. */
export class VendorCatalog extends WorkerEntrypoint<ProductEnv> implements VendorCatalogApi {
	listProducts(vendorId: string, filter: OwnProductFilter) {
		return listOwnProducts(drizzle(this.env.DB), vendorId, filter, new Date());
	}

	findProduct(vendorId: string, productId: string) {
		return findOwnProduct(drizzle(this.env.DB), vendorId, productId, new Date());
	}

	async createProduct(vendorId: string, input: ProductInput, scope: IdempotencyScope | null) {
		const created = await createProduct(drizzle(this.env.DB), vendorId, input, scope, new Date());
		await afterChange(this.ctx, this.env.DB, queuesOf(this.env));
		return created;
	}

	async updateProduct(vendorId: string, productId: string, patch: ProductPatch) {
		const updated = await updateProduct(drizzle(this.env.DB), vendorId, productId, patch, new Date());
		await afterChange(this.ctx, this.env.DB, queuesOf(this.env));
		return updated;
	}

	async changeStatuses(vendorId: string, changes: ProductStatusesInput) {
		const changed = await changeStatuses(drizzle(this.env.DB), vendorId, changes, new Date());
		await afterChange(this.ctx, this.env.DB, queuesOf(this.env));
		return changed;
	}

	async previewDescription({ descriptionHtml }: Description) {
		return ok({ descriptionHtml: sanitizeDescription(descriptionHtml) });
	}

	async archiveProduct(vendorId: string, productId: string) {
		const archived = await archiveProduct(drizzle(this.env.DB), vendorId, productId, new Date());
		await afterChange(this.ctx, this.env.DB, queuesOf(this.env));
		return archived;
	}

	listVariants(vendorId: string, filter: OwnVariantFilter) {
		return listOwnVariants(drizzle(this.env.DB), vendorId, filter, new Date());
	}

	async changeVariants(vendorId: string, changes: VariantChangesInput) {
		const changed = await changeVariants(drizzle(this.env.DB), vendorId, changes, new Date());
		await afterChange(this.ctx, this.env.DB, queuesOf(this.env));
		return changed;
	}

	listCollections(vendorId: string, page: PageRequest) {
		return readOwnCollections(drizzle(this.env.DB), vendorId, page);
	}

	findCollection(vendorId: string, id: string) {
		return readOwnCollection(drizzle(this.env.DB), vendorId, id);
	}

	async createCollection(vendorId: string, input: CollectionInput, scope: IdempotencyScope | null) {
		const created = await createCollection(drizzle(this.env.DB), vendorId, input, scope, new Date());
		await afterChange(this.ctx, this.env.DB, queuesOf(this.env));
		return created;
	}

	async changeCollection(vendorId: string, id: string, patch: CollectionPatch) {
		const changed = await changeCollection(drizzle(this.env.DB), vendorId, id, patch, new Date());
		await afterChange(this.ctx, this.env.DB, queuesOf(this.env));
		return changed;
	}

	async deleteCollection(vendorId: string, id: string) {
		const deleted = await deleteCollection(drizzle(this.env.DB), vendorId, id, new Date());
		await afterChange(this.ctx, this.env.DB, queuesOf(this.env));
		return deleted;
	}

	figures(vendorId: string) {
		return catalogFigures(drizzle(this.env.DB), vendorId);
	}

	addPicture(vendorId: string, body: ReadableStream<Uint8Array>) {
		return addPicture({ DB: drizzle(this.env.DB), MEDIA: this.env.MEDIA }, vendorId, body, new Date());
	}

	async setStock(vendorId: string, variantId: string, input: StockInput) {
		const set = await setStock(drizzle(this.env.DB), vendorId, variantId, input, new Date());
		await afterChange(this.ctx, this.env.DB, queuesOf(this.env));
		return set;
	}

	async listStockLocations(vendorId: string) {
		return ok({ items: await listStockLocations(drizzle(this.env.DB), vendorId) });
	}

	setStockLocations(vendorId: string, locations: StockLocationsInput) {
		return setStockLocations(drizzle(this.env.DB), vendorId, locations, new Date());
	}

	findStockByLocation(vendorId: string, variantId: string) {
		return readStockByLocation(drizzle(this.env.DB), vendorId, variantId);
	}

	async setStockByLocation(vendorId: string, variantId: string, stock: StockByLocationInput) {
		const set = await setStockByLocation(drizzle(this.env.DB), vendorId, variantId, stock, new Date());
		await afterChange(this.ctx, this.env.DB, queuesOf(this.env));
		return set;
	}

	startImport(
		vendorId: string,
		fileName: string,
		body: ReadableStream<Uint8Array>,
		scope: IdempotencyScope | null,
		{ waits }: { waits: boolean } = { waits: false },
	) {
		return startImport(this.env, vendorId, { name: fileName, body, waits }, scope, new Date());
	}

	startWaitingImport(vendorId: string, importId: string, start: ImportStart) {
		return startWaitingImport(this.env, vendorId, importId, start, new Date());
	}

	findImport(vendorId: string, importId: string) {
		return readImport(this.env, vendorId, importId);
	}

	readFailedRows(vendorId: string, importId: string) {
		return readFailedRows(this.env, vendorId, importId);
	}

	async exportProducts(vendorId: string) {
		return ok(exportProducts(drizzle(this.env.DB), vendorId, this.env.PUBLIC_ORIGIN));
	}

	listImports(vendorId: string, page: PageRequest) {
		return listImports(drizzle(this.env.DB), vendorId, page);
	}

	async showVendor(vendor: EventOf<"vendor.changed">["vendor"], version: number) {
		await showVendor(drizzle(this.env.DB), vendor, version);
		await showChanges(this.env.DB);
	}
}

followCalls({ Inventory, VendorCatalog }, settingsCheck("product", PRODUCT_SETTINGS));
