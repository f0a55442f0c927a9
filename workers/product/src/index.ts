import { WorkerEntrypoint } from "cloudflare:workers";
import type { EventOf } from "#contracts/events";
import type { IdempotencyScope } from "#contracts/idempotency";
import type { InventoryApi, LineRequest } from "#contracts/inventory";
import type { PageRequest } from "#contracts/page";
import type { Description, ProductInput, ProductPatch, ProductStatusesInput, StockInput, VariantChangesInput } from "#contracts/product";
import { ok } from "#contracts/result";
import type { OwnProductFilter, OwnVariantFilter, VendorCatalogApi } from "#contracts/vendor-catalog";
import { createApp } from "#kit/app";
import { forgetConsumedEvents } from "#kit/consumer";
import { forgetOldKeys } from "#kit/idempotency";
import { forgetSentEvents } from "#kit/outbox";
import { createService, sendOutboxSoon } from "#kit/service";
import { drizzle } from "drizzle-orm/d1";
import { addPicture } from "./catalog/add-picture.ts";
import { changeVariants } from "./catalog/change-variants.ts";
import { changeStatuses } from "./catalog/change-statuses.ts";
import {
	archiveProduct,
	createProduct,
	findOwnProduct,
	listOwnProducts,
	listOwnVariants,
	setStock,
	updateProduct,
} from "./catalog/manage-products.ts";
import { commitStock, releaseStock, reserveStock, restock } from "./catalog/reserve-stock.ts";
import { sanitizeDescription } from "./catalog/sanitize-description.ts";
import { tendSearch } from "./catalog/tend-search.ts";
import type { ProductEnv } from "./env.ts";
import { readImport, startForgottenImports, startImport } from "./imports/start-import.ts";
import { adminSearchRoutes } from "./routes/admin-search.ts";
import { categoryRoutes } from "./routes/categories.ts";
import { feedRoutes } from "./routes/feed.ts";
import { mediaRoutes } from "./routes/media.ts";
import { productRoutes } from "./routes/products.ts";
import { suggestionRoutes } from "./routes/suggestions.ts";
import { catalogFigures } from "./store/catalog-figures.ts";
import { listImports } from "./store/import-store.ts";
import { quoteVariants, releaseExpired } from "./store/inventory-store.ts";
import { applyProductRated, applyVendorChanged, showVendor } from "./store/vendor-store.ts";

export { ImportWorkflow } from "./import-workflow.ts";

const app = createApp<ProductEnv>("product");
productRoutes(app);
categoryRoutes(app);
feedRoutes(app);
mediaRoutes(app);
adminSearchRoutes(app);
suggestionRoutes(app);

const queuesOf = (env: ProductEnv) => ({ review: env.TO_REVIEW, web: env.TO_WEB });

export default createService<ProductEnv>({
	app,
	queues: queuesOf,
	effects: (_env, db) => async (event) => {
		if (event.type === "vendor.changed") return applyVendorChanged(db, event);
		if (event.type === "review.product_rated") return applyProductRated(db, event);
		return [];
	},
	sweep: async (env, db, now) => {
		await releaseExpired(db, now.toISOString());
		await startForgottenImports(env, now);
		await tendSearch(db);
		await db.batch([forgetConsumedEvents(db, now), forgetOldKeys(db, now), forgetSentEvents(db, now)]);
	},
});

/** What the order service may do: ask what variants are, and hold and take their stock. */
export class Inventory extends WorkerEntrypoint<ProductEnv> implements InventoryApi {
	quote(variantIds: readonly string[]) {
		return quoteVariants(drizzle(this.env.DB), variantIds, new Date().toISOString());
	}

	async reserve(orderId: string, lines: readonly LineRequest[], expiresAt: string) {
		const reserved = await reserveStock(drizzle(this.env.DB), orderId, lines, expiresAt, new Date());
		sendOutboxSoon(this.ctx, this.env.DB, queuesOf(this.env));
		return reserved;
	}

	commit(orderId: string) {
		return commitStock(drizzle(this.env.DB), orderId, new Date());
	}

	async release(orderId: string) {
		const released = await releaseStock(drizzle(this.env.DB), orderId, new Date());
		sendOutboxSoon(this.ctx, this.env.DB, queuesOf(this.env));
		return released;
	}

	async restock(reference: string, orderId: string, lines: readonly LineRequest[]) {
		const restocked = await restock(drizzle(this.env.DB), reference, orderId, lines, new Date());
		sendOutboxSoon(this.ctx, this.env.DB, queuesOf(this.env));
		return restocked;
	}
}

/** What the vendor service may do, and only with the products of the shop that it names. */
export class VendorCatalog extends WorkerEntrypoint<ProductEnv> implements VendorCatalogApi {
	listProducts(vendorId: string, filter: OwnProductFilter) {
		return listOwnProducts(drizzle(this.env.DB), vendorId, filter);
	}

	findProduct(vendorId: string, productId: string) {
		return findOwnProduct(drizzle(this.env.DB), vendorId, productId);
	}

	async createProduct(vendorId: string, input: ProductInput, scope: IdempotencyScope | null) {
		const created = await createProduct(drizzle(this.env.DB), vendorId, input, scope, new Date());
		sendOutboxSoon(this.ctx, this.env.DB, queuesOf(this.env));
		return created;
	}

	async updateProduct(vendorId: string, productId: string, patch: ProductPatch) {
		const updated = await updateProduct(drizzle(this.env.DB), vendorId, productId, patch, new Date());
		sendOutboxSoon(this.ctx, this.env.DB, queuesOf(this.env));
		return updated;
	}

	async changeStatuses(vendorId: string, changes: ProductStatusesInput) {
		const changed = await changeStatuses(drizzle(this.env.DB), vendorId, changes, new Date());
		sendOutboxSoon(this.ctx, this.env.DB, queuesOf(this.env));
		return changed;
	}

	async previewDescription({ descriptionHtml }: Description) {
		return ok({ descriptionHtml: sanitizeDescription(descriptionHtml) });
	}

	async archiveProduct(vendorId: string, productId: string) {
		const archived = await archiveProduct(drizzle(this.env.DB), vendorId, productId, new Date());
		sendOutboxSoon(this.ctx, this.env.DB, queuesOf(this.env));
		return archived;
	}

	listVariants(vendorId: string, filter: OwnVariantFilter) {
		return listOwnVariants(drizzle(this.env.DB), vendorId, filter);
	}

	async changeVariants(vendorId: string, changes: VariantChangesInput) {
		const changed = await changeVariants(drizzle(this.env.DB), vendorId, changes, new Date());
		sendOutboxSoon(this.ctx, this.env.DB, queuesOf(this.env));
		return changed;
	}

	figures(vendorId: string) {
		return catalogFigures(drizzle(this.env.DB), vendorId);
	}

	addPicture(vendorId: string, body: ReadableStream<Uint8Array>) {
		return addPicture(this.env.MEDIA, vendorId, body);
	}

	async setStock(vendorId: string, variantId: string, input: StockInput) {
		const set = await setStock(drizzle(this.env.DB), vendorId, variantId, input, new Date());
		sendOutboxSoon(this.ctx, this.env.DB, queuesOf(this.env));
		return set;
	}

	startImport(vendorId: string, fileName: string, body: ReadableStream<Uint8Array>, scope: IdempotencyScope | null) {
		return startImport(this.env, vendorId, { name: fileName, body }, scope, new Date());
	}

	findImport(vendorId: string, importId: string) {
		return readImport(drizzle(this.env.DB), vendorId, importId);
	}

	listImports(vendorId: string, page: PageRequest) {
		return listImports(drizzle(this.env.DB), vendorId, page);
	}

	showVendor(vendor: EventOf<"vendor.changed">["vendor"], version: number) {
		return showVendor(drizzle(this.env.DB), vendor, version);
	}
}
