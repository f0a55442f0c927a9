import type { Event } from "#contracts/events";
import type { CacheContext } from "#kit/edge-cache";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { purgeFor, tagsOf } from "./purge.ts";

const envelope = { id: "evt_1", version: 1, at: "2026-11-22T12:00:00.000Z" };
const rating = { average: 4, count: 1, histogram: { "1": 0, "2": 0, "3": 0, "4": 1, "5": 0 } };

const EVENTS = {
	product: {
		...envelope,
		type: "product.changed",
		product: { id: "prod_1", vendorId: "vend_1", slug: "mug", title: "Mug", status: "published" },
	},
	vendor: {
		...envelope,
		type: "vendor.changed",
		vendor: {
			id: "vend_1",
			slug: "salt",
			name: "Salt",
			status: "approved",
			place: { line1: "1 Shop Street", city: "Galway", postalCode: "H91", country: "IE", latitude: 53, longitude: -9 },
			openingHours: [],
			deliveryOptions: [],
			commissionBps: 1_000,
		},
	},
	productRated: { ...envelope, type: "review.product_rated", rating: { productId: "prod_1", ...rating } },
	vendorRated: { ...envelope, type: "review.vendor_rated", rating: { vendorId: "vend_1", ...rating } },
	categories: { ...envelope, type: "catalog.categories_changed" },
	collections: { ...envelope, type: "catalog.collections_changed" },
} satisfies Record<string, Event>;

/** A batch as the queue delivers it, and what became of its messages. */
function batchOf(bodies: readonly unknown[], attempts = 1) {
	const outcomes: string[] = bodies.map(() => "nothing");
	const messages = bodies.map((body, index) => ({
		id: String(index),
		timestamp: new Date(),
		attempts,
		body,
		ack: () => (outcomes[index] = "done"),
		retry: ({ delaySeconds = 0 } = {}) => (outcomes[index] = `again in ${delaySeconds}`),
	}));
	const retryAll = ({ delaySeconds = 0 } = {}) => outcomes.fill(`again in ${delaySeconds}`);
	return { outcomes, batch: { queue: "highstreet-to-web", messages, retryAll } as unknown as MessageBatch };
}

function platform(success = true) {
	const purge = vi.fn<NonNullable<CacheContext["cache"]>["purge"]>(async () => ({ success, errors: [] }));
	return { purge, ctx: { waitUntil: () => undefined, cache: { purge } } };
}

describe("what shows", () => {
	it.each([
		["product", ["product:prod_1", "vendor:vend_1", "products"]],
		["vendor", ["vendor:vend_1", "vendors", "products"]],
		["productRated", ["product:prod_1", "products"]],
		["vendorRated", ["vendor:vend_1", "vendors"]],
		["categories", ["categories"]],
		["collections", ["collections"]],
	] as const)("an event of kind %s has these tags", (kind, tags) => {
		expect(tagsOf(EVENTS[kind])).toEqual(tags);
	});
});

describe("a batch of events", () => {
	beforeEach(() => {
		vi.spyOn(console, "log").mockImplementation(() => undefined);
		vi.spyOn(console, "error").mockImplementation(() => undefined);
	});

	it("is one purge, of each tag once", async () => {
		const { purge, ctx } = platform();
		const { batch, outcomes } = batchOf([EVENTS.product, EVENTS.product, EVENTS.categories]);
		await purgeFor(batch, {}, ctx);
		expect(purge.mock.calls).toEqual([[{ tags: ["product:prod_1", "vendor:vend_1", "products", "categories"] }]]);
		expect(outcomes).toEqual(["done", "done", "done"]);
	});

	it("is purged once more where pages show it by way of another service", async () => {
		const { purge, ctx } = platform();
		const all = [EVENTS.vendor, EVENTS.productRated, EVENTS.vendorRated, EVENTS.product];
		const first = batchOf(all);
		await purgeFor(first.batch, {}, ctx);
		expect(first.outcomes).toEqual(["again in 3", "again in 3", "again in 3", "done"]);
		const second = batchOf(all, 2);
		await purgeFor(second.batch, {}, ctx);
		expect(second.outcomes).toEqual(["done", "done", "done", "done"]);
		expect(purge).toHaveBeenCalledTimes(2);
	});

	it("comes again, later, when the purge is refused", async () => {
		const { ctx } = platform(false);
		const { batch, outcomes } = batchOf([EVENTS.product, EVENTS.vendor]);
		await purgeFor(batch, {}, ctx);
		expect(outcomes).toEqual(["again in 15", "again in 15"]);
		expect(console.error).toHaveBeenCalledTimes(1);
	});

	it("is not held up by what is no event", async () => {
		const { purge, ctx } = platform();
		const { batch, outcomes } = batchOf([{ type: "nonsense" }, "?", EVENTS.categories]);
		await purgeFor(batch, {}, ctx);
		expect(outcomes).toEqual(["done", "done", "done"]);
		expect(purge.mock.calls).toEqual([[{ tags: ["categories"] }]]);
	});
});
