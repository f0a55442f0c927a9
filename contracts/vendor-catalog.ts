import type { CollectionInput, CollectionPatch, OwnCollection, OwnCollectionDetail } from "./collection.ts";
import type { EventOf } from "./events.ts";
import type { IdempotencyScope } from "./idempotency.ts";
import type { Page, PageRequest } from "./page.ts";
import type { Description, OwnProduct, OwnProductSort, ProductInput, ProductPatch } from "./own-product.ts";
import type { Import, ImportStart, ImportSummary } from "./product-import.ts";
import type {
	OwnVariantItem,
	OwnVariantSort,
	ProductStatuses,
	ProductStatusesInput,
	StockInput,
	VariantChanges,
	VariantChangesInput,
} from "./own-variants.ts";
import type { Picture } from "./picture.ts";
import type { ProductStatus } from "./product.ts";
import type { Result } from "./result.ts";
import type { StockByLocation, StockByLocationInput, StockLocation, StockLocationsInput } from "./stock-location.ts";

/** The answer to a creating call: `replayed` when the scope had been seen before. */
export interface Created<T> {
	value: T;
	replayed: boolean;
}

/** What a shop asks of the list of its products. */
export interface OwnProductFilter extends PageRequest {
	status?: ProductStatus | undefined;
	/** Words of the title, tags or categories, or a part of a SKU. */
	q?: string | undefined;
	inStock?: boolean | undefined;
	sort?: OwnProductSort | undefined;
}

/** What a shop asks of the list of its variants. */
export interface OwnVariantFilter extends Omit<OwnProductFilter, "sort"> {
	sort?: OwnVariantSort | undefined;
}

/** What a shop's catalog comes to, each counted up to 100. */
export interface CatalogFigures {
	productsOnSale: number;
	/** Of what is on sale and counted: variants with at most five pieces left to sell. */
	runningLow: number;
}

/** Granted to the vendor service, which has authorized the caller for `vendorId`: the products of that one shop. */
export interface VendorCatalogApi {
	listProducts(vendorId: string, filter: OwnProductFilter): Promise<Result<Page<OwnProduct>>>;
	findProduct(vendorId: string, productId: string): Promise<Result<OwnProduct>>;
	createProduct(vendorId: string, input: ProductInput, scope: IdempotencyScope | null): Promise<Result<Created<OwnProduct>>>;
	/** `precondition_failed` where the product is not any more as the patch expects it. */
	updateProduct(vendorId: string, productId: string, patch: ProductPatch): Promise<Result<OwnProduct>>;
	/** Changes the status of some of the shop's products: of all of them, or of none. */
	changeStatuses(vendorId: string, changes: ProductStatusesInput): Promise<Result<ProductStatuses>>;
	/** What would be kept of a description. */
	previewDescription(description: Description): Promise<Result<Description>>;
	/** Takes a product off the street for good; orders keep their copy. */
	archiveProduct(vendorId: string, productId: string): Promise<Result<void>>;
	setStock(vendorId: string, variantId: string, input: StockInput): Promise<Result<OwnProduct>>;
	/** Where the shop keeps its stock, in the order in which pieces are taken from there. */
	listStockLocations(vendorId: string): Promise<Result<{ items: StockLocation[] }>>;
	/** The whole list; `conflict` where one that is left out has pieces. */
	setStockLocations(vendorId: string, locations: StockLocationsInput): Promise<Result<{ items: StockLocation[] }>>;
	findStockByLocation(vendorId: string, variantId: string): Promise<Result<StockByLocation>>;
	/** `conflict` where fewer pieces are counted than are reserved. */
	setStockByLocation(vendorId: string, variantId: string, stock: StockByLocationInput): Promise<Result<StockByLocation>>;
	listVariants(vendorId: string, filter: OwnVariantFilter): Promise<Result<Page<OwnVariantItem>>>;
	/** Changes prices and stock of some of the shop's variants: all of them, or none. */
	changeVariants(vendorId: string, changes: VariantChangesInput): Promise<Result<VariantChanges>>;
	figures(vendorId: string): Promise<CatalogFigures>;
	/** The shop's collections, in their order. */
	listCollections(vendorId: string, page: PageRequest): Promise<Result<Page<OwnCollection>>>;
	findCollection(vendorId: string, id: string): Promise<Result<OwnCollectionDetail>>;
	createCollection(vendorId: string, input: CollectionInput, scope: IdempotencyScope | null): Promise<Result<Created<OwnCollection>>>;
	changeCollection(vendorId: string, id: string, patch: CollectionPatch): Promise<Result<OwnCollection>>;
	/** Its products stay. */
	deleteCollection(vendorId: string, id: string): Promise<Result<void>>;
	/** Keeps a picture for good, whatever it is said to be; the same bytes again are the same picture. */
	addPicture(vendorId: string, body: ReadableStream<Uint8Array>): Promise<Result<Picture>>;
	/** Stores the file and starts the import. The body is read as a stream and never held whole. */
	startImport(
		vendorId: string,
		fileName: string,
		body: ReadableStream<Uint8Array>,
		scope: IdempotencyScope | null,
		/** Whether it waits for {@link startWaitingImport} before it is read. */
		options?: { waits: boolean },
	): Promise<Result<Created<Import>>>;
	/** Has an import read that has waited; `conflict` for one that does not. */
	startWaitingImport(vendorId: string, importId: string, start: ImportStart): Promise<Result<Import>>;
	/** The rows that an import skipped, as a CSV file to be mended and imported. */
	readFailedRows(vendorId: string, importId: string): Promise<Result<ReadableStream<Uint8Array>>>;
	/** All products of a shop as a CSV file, in Shopify's columns. */
	exportProducts(vendorId: string): Promise<Result<ReadableStream<Uint8Array>>>;
	findImport(vendorId: string, importId: string): Promise<Result<Import>>;
	/** The newest first. */
	listImports(vendorId: string, page: PageRequest): Promise<Result<Page<ImportSummary>>>;
	/** What cannot wait for the event of the same version: a suspended shop leaves the street at once, an approved one opens at once. */
	showVendor(vendor: EventOf<"vendor.changed">["vendor"], version: number): Promise<void>;
}
