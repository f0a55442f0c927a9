import { WorkerEntrypoint } from "cloudflare:workers";
import type { EventOf } from "#contracts/events";
import type { IdempotencyScope } from "#contracts/idempotency";
import type { InventoryApi, LineRequest } from "#contracts/inventory";
import type { PageRequest } from "#contracts/page";
import type { ProductInput, ProductPatch, ProductStatus, StockInput } from "#contracts/product";
import type { VendorCatalogApi } from "#contracts/vendor-catalog";
import { createApp } from "#kit/app";
import { forgetConsumedEvents } from "#kit/consumer";
import { forgetOldKeys } from "#kit/idempotency";
import { forgetSentEvents } from "#kit/outbox";
import { createService, sendOutboxSoon } from "#kit/service";
import { drizzle } from "drizzle-orm/d1";
import { archiveProduct, createProduct, findOwnProduct, listOwnProducts, setStock, updateProduct } from "./catalog/manage-products.ts";
import { commitStock, releaseStock, reserveStock, restock } from "./catalog/reserve-stock.ts";
import type { ProductEnv } from "./env.ts";
import { readImport, startForgottenImports, startImport } from "./imports/start-import.ts";
import { categoryRoutes } from "./routes/categories.ts";
import { mediaRoutes } from "./routes/media.ts";
import { productRoutes } from "./routes/products.ts";
import { quoteVariants, releaseExpired } from "./store/inventory-store.ts";
import { applyProductRated, applyVendorChanged, showVendor } from "./store/vendor-store.ts";

export { ImportWorkflow } from "./import-workflow.ts";

const app = createApp<ProductEnv>("product");
productRoutes(app);
categoryRoutes(app);
mediaRoutes(app);

const queuesOf = (env: ProductEnv) => ({ review: env.TO_REVIEW });

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
		await db.batch([forgetConsumedEvents(db, now), forgetOldKeys(db, now), forgetSentEvents(db, now)]);
	},
});

/** What the order service may do: ask what variants are, and hold and take their stock. */
export class Inventory extends WorkerEntrypoint<ProductEnv> implements InventoryApi {
	quote(variantIds: readonly string[]) {
		return quoteVariants(drizzle(this.env.DB), variantIds, new Date().toISOString());
	}

	reserve(orderId: string, lines: readonly LineRequest[], expiresAt: string) {
		return reserveStock(drizzle(this.env.DB), orderId, lines, expiresAt, new Date());
	}

	commit(orderId: string) {
		return commitStock(drizzle(this.env.DB), orderId, new Date());
	}

	release(orderId: string) {
		return releaseStock(drizzle(this.env.DB), orderId, new Date());
	}

	restock(reference: string, orderId: string, lines: readonly LineRequest[]) {
		return restock(drizzle(this.env.DB), reference, orderId, lines, new Date());
	}
}

/** What the vendor service may do, and only with the products of the shop that it names. */
export class VendorCatalog extends WorkerEntrypoint<ProductEnv> implements VendorCatalogApi {
	listProducts(vendorId: string, filter: PageRequest & { status?: ProductStatus | undefined; q?: string | undefined }) {
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

	async archiveProduct(vendorId: string, productId: string) {
		const archived = await archiveProduct(drizzle(this.env.DB), vendorId, productId, new Date());
		sendOutboxSoon(this.ctx, this.env.DB, queuesOf(this.env));
		return archived;
	}

	setStock(vendorId: string, variantId: string, input: StockInput) {
		return setStock(drizzle(this.env.DB), vendorId, variantId, input, new Date());
	}

	startImport(vendorId: string, fileName: string, body: ReadableStream<Uint8Array>, scope: IdempotencyScope | null) {
		return startImport(this.env, vendorId, { name: fileName, body }, scope, new Date());
	}

	findImport(vendorId: string, importId: string) {
		return readImport(drizzle(this.env.DB), vendorId, importId);
	}

	showVendor(vendor: EventOf<"vendor.changed">["vendor"], version: number) {
		return showVendor(drizzle(this.env.DB), vendor, version);
	}
}
