import type { EventOf } from "./events.ts";
import type { IdempotencyScope } from "./idempotency.ts";
import type { Page, PageRequest } from "./page.ts";
import type { Import, OwnProduct, ProductInput, ProductPatch, ProductStatus, StockInput } from "./product.ts";
import type { Result } from "./result.ts";

/** The answer to a creating call: `replayed` when the scope had been seen before. */
export interface Created<T> {
	value: T;
	replayed: boolean;
}

/** Granted to the vendor service, which has authorized the caller for `vendorId`: the products of that one shop. */
export interface VendorCatalogApi {
	listProducts(
		vendorId: string,
		filter: PageRequest & { status?: ProductStatus | undefined; q?: string | undefined },
	): Promise<Result<Page<OwnProduct>>>;
	findProduct(vendorId: string, productId: string): Promise<Result<OwnProduct>>;
	createProduct(vendorId: string, input: ProductInput, scope: IdempotencyScope | null): Promise<Result<Created<OwnProduct>>>;
	updateProduct(vendorId: string, productId: string, patch: ProductPatch): Promise<Result<OwnProduct>>;
	/** Takes a product off the street for good; orders keep their copy. */
	archiveProduct(vendorId: string, productId: string): Promise<Result<void>>;
	setStock(vendorId: string, variantId: string, input: StockInput): Promise<Result<OwnProduct>>;
	/** Stores the file and starts the import. The body is read as a stream and never held whole. */
	startImport(
		vendorId: string,
		fileName: string,
		body: ReadableStream<Uint8Array>,
		scope: IdempotencyScope | null,
	): Promise<Result<Created<Import>>>;
	findImport(vendorId: string, importId: string): Promise<Result<Import>>;
	/** What cannot wait for the event of the same version: a suspended shop leaves the street at once, an approved one opens at once. */
	showVendor(vendor: EventOf<"vendor.changed">["vendor"], version: number): Promise<void>;
}
