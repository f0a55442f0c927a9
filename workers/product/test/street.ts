import type { Event } from "#contracts/events";
import { newId } from "#contracts/ids";
import { money } from "#contracts/money";
import type { OwnProduct, ProductInput, VariantPatch } from "#contracts/own-product";
import type { Result } from "#contracts/result";
import type { VendorCatalogApi } from "#contracts/vendor-catalog";
import type { InventoryApi } from "#contracts/inventory";
import { createExecutionContext, createMessageBatch, getQueueResult } from "cloudflare:test";
import { bindings, call, entrypoint } from "../../../tests/support/service-under-test.ts";
import type { ProductEnv } from "../src/env.ts";
import worker from "../src/index.ts";

export const env = bindings<ProductEnv>();
export const catalog = entrypoint<VendorCatalogApi>("VendorCatalog");
export const inventory = entrypoint<InventoryApi>("Inventory");

/** The value of a result that a test expects to be fine. */
export function sound<T>(result: Result<T>): T {
	if (!result.ok) throw new Error(`${result.error.code}: ${result.error.detail} ${JSON.stringify(result.error.errors ?? [])}`);
	return result.value;
}

/** Delivers events as the queue does. */
export async function deliver(...events: Event[]): Promise<{ acknowledged: number; retried: number }> {
	const messages = events.map((event) => ({ id: crypto.randomUUID(), timestamp: new Date(), attempts: 1, body: event }));
	const batch = createMessageBatch("highstreet-to-product", messages);
	const context = createExecutionContext();
	await worker.queue?.(batch, env, context);
	const result = await getQueueResult(batch, context);
	return { acknowledged: result.explicitAcks.length, retried: result.retryMessages.length };
}

type VendorChanged = Extract<Event, { type: "vendor.changed" }>;

/** A shop's event; change only what the test is about. */
export function vendorChanged(vendorId: string, change: Partial<VendorChanged["vendor"]> & { version?: number } = {}): VendorChanged {
	const { version = 1, ...vendor } = change;
	const place = { line1: "1 Shop Street", city: "Galway", postalCode: "H91 AB12", country: "IE", latitude: 53.2743, longitude: -9.0514 };
	return {
		id: newId("event"),
		type: "vendor.changed",
		version,
		at: new Date().toISOString(),
		vendor: {
			id: vendorId,
			slug: vendorId.replaceAll("_", "-"),
			name: "Corner Shop",
			status: "approved",
			place,
			openingHours: [],
			deliveryOptions: [],
			commissionBps: 1_000,
			...vendor,
		},
	};
}

/** An approved shop; its id. */
export async function openShop(change: Partial<VendorChanged["vendor"]> = {}): Promise<string> {
	const id = newId("vendor");
	await deliver(vendorChanged(id, change));
	return id;
}

export const variantInput = ({ price = money(1_000), ...change }: VariantPatch = {}): ProductInput["variants"][number] => ({
	price,
	stockQuantity: 10,
	tracked: true,
	allowBackorder: false,
	weightGrams: 0,
	requiresShipping: true,
	taxCategory: "standard",
	...change,
});

export const productInput = (change: Partial<ProductInput> = {}): ProductInput => ({
	title: "Blue mug",
	descriptionHtml: "",
	categoryIds: [],
	tags: [],
	options: [],
	variants: [variantInput()],
	media: [],
	status: "published",
	...change,
});

/** A published product of a shop. */
export const addProduct = async (vendorId: string, change: Partial<ProductInput> = {}): Promise<OwnProduct> =>
	sound(await catalog.createProduct(vendorId, productInput(change), null)).value;

/** A variant with some pieces on the shelf; its id. */
export async function stocked(stockQuantity: number, change: Partial<ProductInput["variants"][number]> = {}): Promise<string> {
	const product = await addProduct(await openShop(), { variants: [variantInput({ stockQuantity, ...change })] });
	return product.variants[0]?.id ?? "";
}

/** What is on a variant's shelf. */
export async function shelf(variantId: string): Promise<{ stock: number; reserved: number }> {
	const row = await env.DB.prepare("SELECT stock_quantity AS stock, reserved_quantity AS reserved FROM variants WHERE id = ?")
		.bind(variantId)
		.first<{ stock: number; reserved: number }>();
	if (!row) throw new Error("no such variant");
	return row;
}

/** The body of a GET that is answered with 200. */
export async function read<T>(path: string): Promise<T> {
	const response = await call("GET", path);
	if (response.status !== 200) throw new Error(`${response.status} ${await response.text()}`);
	return response.json();
}

export const inMinutes = (minutes: number): string => new Date(Date.now() + minutes * 60_000).toISOString();
