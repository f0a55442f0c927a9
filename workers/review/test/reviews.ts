import { createExecutionContext, createMessageBatch, getQueueResult } from "cloudflare:test";
import { expect } from "vitest";
import { type Event, type EventOf, eventSchema } from "#contracts/events";
import type { Identity } from "#contracts/identity";
import { newId } from "#contracts/ids";
import type { PurchasesApi } from "#contracts/purchases";
import type { OwnReview, RatingSummary, Review, ReviewInput } from "#contracts/review";
import { CALLER_HEADER, encodeIdentity, IDENTITY_HEADER } from "#kit/internal-headers";
import { showChanges } from "#kit/service";
import { bindings, call, somebody } from "../../../tests/support/service-under-test.ts";
import { createReviewApp } from "../src/app.ts";
import type { ReviewEnv } from "../src/env.ts";
import worker from "../src/index.ts";

export const env = bindings<ReviewEnv>();
export const ADMIN = somebody({ role: "admin" });
export const JSON_TYPE = { "content-type": "application/json" };

/** Has the service consume events, as from its queue. */
export async function deliver(...events: Event[]): Promise<void> {
	const messages = events.map((body) => ({ id: crypto.randomUUID(), timestamp: new Date(), attempts: 1, body }));
	const batch = createMessageBatch("highstreet-to-review", messages);
	const ctx = createExecutionContext();
	await worker.queue?.(batch, env, ctx);
	expect((await getQueueResult(batch, ctx)).explicitAcks).toHaveLength(events.length);
}

type Product = EventOf<"product.changed">["product"];
type Vendor = EventOf<"vendor.changed">["vendor"];

const envelope = (version: number) => ({ id: newId("event"), version, at: new Date().toISOString() });

export const productChanged = (product: Partial<Product> & { id: string }, version = 1): Event => ({
	...envelope(version),
	type: "product.changed",
	product: { vendorId: "vend_none", slug: product.id.replace("prod_", "mug-"), title: "Mug", status: "published", ...product },
});

export const vendorChanged = (vendor: Partial<Vendor> & { id: string }, version = 1): Event => ({
	...envelope(version),
	type: "vendor.changed",
	vendor: {
		slug: vendor.id.replace("vend_", "shop-"),
		name: "Shop",
		status: "approved",
		place: { line1: "1 Quay Street", city: "Galway", postalCode: "H91", country: "IE", latitude: 53, longitude: -9 },
		openingHours: [],
		deliveryOptions: [],
		commissionBps: 1000,
		...vendor,
	},
});

/** A product on the street of a shop of its own. */
export async function product(): Promise<{ id: string; slug: string; vendorId: string; vendorSlug: string }> {
	const [id, vendorId] = [newId("product"), newId("vendor")];
	await deliver(vendorChanged({ id: vendorId }), productChanged({ id, vendorId }));
	return { id, slug: id.replace("prod_", "mug-"), vendorId, vendorSlug: vendorId.replace("vend_", "shop-") };
}

/** Everybody has received everything, of this shop. */
export const received = (vendorId: string): Pick<PurchasesApi, "receivedLine"> => ({
	receivedLine: async (_userId, productId) => ({ orderLineId: newId("orderLine"), productId, vendorId, productTitle: "Mug, blue" }),
});

export const input = (change: Partial<ReviewInput> = {}): ReviewInput => ({
	rating: 5,
	title: "Lovely",
	text: "Keeps tea warm.",
	...change,
});

/** Calls the service with purchases of the test's own; what is not given throws when it is used. */
export async function callWith(
	purchases: Partial<PurchasesApi>,
	method: string,
	path: string,
	options: { as: Identity; body?: unknown; headers?: Record<string, string> },
): Promise<Response> {
	const app = createReviewApp(() => ({ purchases: purchases as PurchasesApi }));
	const headers = { [IDENTITY_HEADER]: encodeIdentity(options.as), [CALLER_HEADER]: options.as.userId, ...JSON_TYPE, ...options.headers };
	const response = await app.fetch(
		new Request(`http://service${path}`, { method, headers, body: JSON.stringify(options.body) }),
		env,
		createExecutionContext(),
	);
	await showChanges(env.DB); // as the Worker around the app does
	return response;
}

/** A published review of a product by somebody who received it. */
export async function written(
	of: { id: string; vendorId: string },
	change: Partial<ReviewInput> = {},
	author: Identity = somebody(),
): Promise<{ author: Identity; review: OwnReview }> {
	const response = await callWith(received(of.vendorId), "POST", `/products/${of.id}/reviews`, { as: author, body: input(change) });
	if (response.status !== 201) throw new Error(await response.text());
	return { author, review: await response.json() };
}

export type ReviewPage = { items: Review[]; nextCursor: string | null; summary: RatingSummary };

export const pageOf = async (idOrSlug: string, query = "", kind = "products"): Promise<ReviewPage> =>
	(await call("GET", `/${kind}/${idOrSlug}/reviews${query}`)).json();

export const reject = (id: string) =>
	call("POST", `/admin/reviews/${id}/reject`, { as: ADMIN, body: { reason: "Not about the product." } });
export const publish = (id: string) => call("POST", `/admin/reviews/${id}/publish`, { as: ADMIN });

type Rated = EventOf<"review.product_rated" | "review.vendor_rated">;

/** The ratings that were told of a product or a shop, in the order of their versions; once, though the web client hears them too. */
export async function toldOf(id: string): Promise<Rated[]> {
	const { results } = await env.DB.prepare("SELECT body FROM outbox WHERE destination <> 'web' AND body LIKE ? ORDER BY rowid")
		.bind(`%${id}%`)
		.all<{ body: string }>();
	return results.map((row) => eventSchema.parse(JSON.parse(row.body)) as Rated);
}

/** Everything the database says of a review, to see that nothing changed. */
export async function everythingOf(reviewId: string): Promise<unknown> {
	const results = await env.DB.batch(
		[
			"reviews WHERE id = ?",
			"review_events WHERE review_id = ? ORDER BY id",
			"review_votes WHERE review_id = ?",
			"review_reports WHERE review_id = ?",
		].map((what) => env.DB.prepare(`SELECT * FROM ${what}`).bind(reviewId)),
	);
	return results.map((result) => result.results);
}

export async function logOf(reviewId: string): Promise<string[]> {
	const { results } = await env.DB.prepare("SELECT action FROM review_events WHERE review_id = ? ORDER BY rowid")
		.bind(reviewId)
		.all<{ action: string }>();
	return results.map((row) => row.action);
}
