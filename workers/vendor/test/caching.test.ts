import { createExecutionContext, createMessageBatch } from "cloudflare:test";
import { expect, it, vi } from "vitest";
import { BOOKMARK_HEADER } from "#kit/bookmark";
import type { Event } from "#contracts/events";
import { newId } from "#contracts/ids";
import { call } from "../../../tests/support/service-under-test.ts";
import worker from "../src/index.ts";
import { ADMIN, applied, callWith, env, JSON_TYPE, opened } from "./shops.ts";

// each looks at every kind of read three times
vi.setConfig({ testTimeout: 30_000 });

const look = async (path: string, headers: Record<string, string> = {}) => {
	const response = await call("GET", path, { headers });
	return { status: response.status, body: await response.text(), cache: response.headers.get("Cf-Cache-Status") };
};

/** Which reads of shops show something else right after a change; all of them show what is there. */
async function changedBy({ id, slug }: { id: string; slug: string }, change: () => Promise<unknown>): Promise<string[]> {
	const reads = Object.entries({
		byId: `/vendors/${id}`,
		bySlug: `/vendors/${slug}`,
		list: "/vendors?limit=100",
		near: "/vendors?near=53.27,-9.05&limit=100",
	});
	const before = new Map<string, string>();
	for (const [name, path] of reads) {
		const { body, status } = await look(path);
		before.set(name, body);
		if (status === 200) expect(await look(path)).toMatchObject({ cache: "HIT", body });
	}
	await change();
	const changed: string[] = [];
	for (const [name, path] of reads) {
		const [next, now] = [await look(path), await look(path, { [BOOKMARK_HEADER]: "first-primary" })];
		expect([name, next.status, next.status === 200 && next.body]).toEqual([name, now.status, now.status === 200 && now.body]);
		if (next.body !== before.get(name)) changed.push(name);
	}
	return changed;
}

const ALL = ["byId", "bySlug", "list", "near"];
const ports = { catalog: { showVendor: async () => {} }, orders: { showVendor: async () => {} } };

it("a shop shows at the next read when it opens, changes, is suspended and comes back", async () => {
	const { shop, owner } = await applied({ name: "Cache Street Books" });
	const act = (action: string) => () =>
		callWith(ports, "POST", `/admin/vendors/${shop.id}/${action}`, { as: ADMIN, body: "{}", headers: JSON_TYPE });
	expect(await changedBy(shop, act("approve"))).toEqual(ALL);
	const settings = { as: owner, body: JSON.stringify({ tagline: "Books, and tea." }), headers: JSON_TYPE };
	expect(await changedBy(shop, () => callWith(ports, "PATCH", `/vendor/${shop.id}`, settings))).toEqual(ALL);
	expect(await changedBy(shop, act("suspend"))).toEqual(ALL);
	expect((await look(`/vendors/${shop.id}`)).status).toBe(404);
	expect(await changedBy(shop, act("reinstate"))).toEqual(ALL);
});

it("a shop's rating shows as soon as its event is consumed", async () => {
	const { shop } = await opened({ name: "Rated Shop" });
	const rating = { vendorId: shop.id, average: 4, count: 1, histogram: { 1: 0, 2: 0, 3: 0, 4: 1, 5: 0 } };
	const event: Event = { type: "review.vendor_rated", id: newId("event"), version: 1, at: new Date().toISOString(), rating };
	const message = { id: crypto.randomUUID(), timestamp: new Date(), attempts: 1, body: event };
	const batch = createMessageBatch("highstreet-to-vendor", [message]);
	expect(await changedBy(shop, async () => worker.queue?.(batch, env, createExecutionContext()))).toEqual(ALL);
});

it("an application shows nothing, so it purges nothing of the shops there are", async () => {
	const { shop } = await opened({ name: "Quiet Shop" });
	await look(`/vendors/${shop.id}`);
	await applied({ name: "Just Applied" });
	expect((await look(`/vendors/${shop.id}`)).cache).toBe("HIT");
});
