import { expect, it } from "vitest";
import type { IdempotencyScope } from "#contracts/idempotency";
import type { FulfillmentInput, ShopOrder } from "#contracts/order";
import type { Import } from "#contracts/product-import";
import type { OwnProduct } from "#contracts/own-product";
import { fail, notFound, ok } from "#contracts/result";
import type { OwnReview } from "#contracts/review";
import type { VendorStats } from "#contracts/vendor";
import { ADMIN, applied, callWith, JSON_TYPE } from "./shops.ts";

const { owner, shop } = await applied({ name: "Portal Shop" });
const base = `/vendor/${shop.id}`;
const order = { id: "vord_1" } as ShopOrder;
const product = { id: "prod_1" } as OwnProduct;
const input = { title: "Mug", variants: [{ price: { amount: 1200, currency: "EUR" } }] };

it("hands the shop's id, the parsed input and the idempotency scope to the catalog", async () => {
	const seen: unknown[] = [];
	const catalog = {
		async createProduct(...args: [string, unknown, IdempotencyScope | null]) {
			seen.push(...args);
			return ok({ value: product, replayed: true });
		},
	};
	const answer = await callWith({ catalog }, "POST", `${base}/products`, {
		as: owner,
		body: JSON.stringify(input),
		headers: { ...JSON_TYPE, "Idempotency-Key": "k1" },
	});
	expect([answer.status, answer.headers.get("Idempotent-Replayed")]).toEqual([201, "true"]);
	expect(seen[0]).toBe(shop.id);
	expect(seen[1]).toMatchObject({ title: "Mug", status: "draft", variants: [{ price: { amount: 1200, currency: "EUR" } }] });
	expect(seen[2]).toMatchObject({ caller: owner.userId, path: `POST ${base}/products`, key: "k1" });
});

it("shows, changes, archives and restocks products through the catalog, and passes its refusals on", async () => {
	const calls: unknown[][] = [];
	const remember =
		<T>(name: string, value: T) =>
		async (...args: unknown[]) => {
			calls.push([name, ...args]);
			return ok(value);
		};
	const catalog = {
		listProducts: remember("list", { items: [], nextCursor: null }),
		findProduct: async () => notFound("product"),
		updateProduct: async () => fail("conflict", "The slug is taken."),
		archiveProduct: remember("archive", undefined),
		setStock: remember("stock", product),
	};
	const send = (method: string, path: string, body?: string) =>
		callWith({ catalog }, method, `${base}${path}`, { as: owner, ...(body !== undefined && { body, headers: JSON_TYPE }) });
	expect((await send("GET", "/products?status=draft&q=mug&limit=5&sort=-stock&inStock=false")).status).toBe(200);
	expect((await send("GET", "/products/prod_x")).status).toBe(404);
	expect((await send("PATCH", "/products/prod_1", `{"title":"x"}`)).status).toBe(409);
	expect((await send("DELETE", "/products/prod_1")).status).toBe(204);
	expect((await send("PUT", "/variants/var_1/stock", `{"stockQuantity":3}`)).status).toBe(200);
	expect(calls).toEqual([
		["list", shop.id, { limit: 5, status: "draft", q: "mug", sort: "-stock", inStock: false }],
		["archive", shop.id, "prod_1"],
		["stock", shop.id, "var_1", { stockQuantity: 3 }],
	]);
});

it("hands locations, and where stock is, to the catalog, and passes its refusals on", async () => {
	const calls: unknown[][] = [];
	const remember =
		<T>(name: string, value: T) =>
		async (...args: unknown[]) => {
			calls.push([name, ...args]);
			return ok(value);
		};
	const stock = { stockQuantity: 3, items: [{ location: { id: "loc_1", name: "Cellar" }, stockQuantity: 3 }], locations: [] };
	const catalog = {
		listStockLocations: remember("list", { items: [{ id: "loc_1", name: "Cellar" }] }),
		setStockLocations: async () => fail("conflict", "There are pieces there."),
		findStockByLocation: remember("find", stock),
		setStockByLocation: remember("set", stock),
	};
	const send = (method: string, path: string, body?: string) =>
		callWith({ catalog }, method, `${base}${path}`, { as: owner, ...(body !== undefined && { body, headers: JSON_TYPE }) });
	expect(await (await send("GET", "/locations")).json()).toEqual({ items: [{ id: "loc_1", name: "Cellar" }] });
	expect((await send("PUT", "/locations", `{"items":[]}`)).status).toBe(409);
	expect(await (await send("GET", "/variants/var_1/stock-by-location")).json()).toEqual(stock);
	expect((await send("PUT", "/variants/var_1/stock-by-location", `{"items":[{"locationId":"loc_1","stockQuantity":3}]}`)).status).toBe(200);
	expect(calls).toEqual([
		["list", shop.id],
		["find", shop.id, "var_1"],
		["set", shop.id, "var_1", { items: [{ locationId: "loc_1", stockQuantity: 3 }] }],
	]);
});

it("hands lists, bulk changes and previews to the catalog", async () => {
	const calls: unknown[][] = [];
	const remember =
		<T>(name: string, value: T) =>
		async (...args: unknown[]) => {
			calls.push([name, ...args]);
			return ok(value);
		};
	const catalog = {
		listVariants: remember("variants", { items: [], nextCursor: null }),
		listImports: remember("imports", { items: [], nextCursor: null }),
		changeStatuses: remember("statuses", { items: [] }),
		previewDescription: remember("preview", { descriptionHtml: "<p>x</p>" }),
		updateProduct: async () => fail("precondition_failed", "It has changed."),
	};
	const send = (method: string, path: string, body?: string) =>
		callWith({ catalog }, method, `${base}${path}`, { as: owner, ...(body !== undefined && { body, headers: JSON_TYPE }) });
	expect((await send("GET", "/variants?status=draft&q=mug&limit=5&sort=-stock&inStock=true")).status).toBe(200);
	expect((await send("GET", "/imports?limit=3")).status).toBe(200);
	expect((await send("PATCH", "/products", `{"items":[{"id":"prod_1","status":"archived"}]}`)).status).toBe(200);
	expect(await (await send("POST", "/description-preview", `{"descriptionHtml":"<p>x"}`)).json()).toEqual({ descriptionHtml: "<p>x</p>" });
	expect((await send("PATCH", "/products/prod_1", `{"title":"x","expectedUpdatedAt":"2026-01-01T00:00:00.000Z"}`)).status).toBe(412);
	expect(calls).toEqual([
		["variants", shop.id, { limit: 5, status: "draft", q: "mug", sort: "-stock", inStock: true }],
		["imports", shop.id, { limit: 3 }],
		["statuses", shop.id, { items: [{ id: "prod_1", status: "archived" }] }],
		["preview", { descriptionHtml: "<p>x" }],
	]);
});

it.each([
	["PATCH", "/products", `{"items":[]}`],
	["PATCH", "/products", `{"items":[{"id":"prod_1","status":"sold"}]}`],
	["PATCH", "/products/prod_1", `{"title":"x","expectedUpdatedAt":"yesterday"}`],
	["POST", "/description-preview", `{"descriptionHtml":1}`],
	["POST", "/products", `{"title":"x"}`],
	["POST", "/products", JSON.stringify({ ...input, vendorId: "vend_other" })],
	["POST", "/products", "{"],
	["PATCH", "/products/prod_1", `{"variants":[]}`],
	["PUT", "/variants/var_1/stock", `{"stockQuantity":-1}`],
	["PUT", "/variants/var_1/stock", `{"stockQuantity":1e300}`],
	["PUT", "/variants/var_1/stock-by-location", `{"items":[{"locationId":"loc_1","stockQuantity":-1}]}`],
	["PUT", "/variants/var_1/stock-by-location", `{"items":[{"locationId":"loc_1"}]}`],
	["PUT", "/locations", `{"items":[{"name":" "}]}`],
	[
		"PATCH",
		"/products/prod_1",
		`{"variants":[{"id":"var_1","sale":{"price":{"amount":1,"currency":"EUR"},"startsAt":"now","endsAt":"2027-01-01T00:00:00Z"}}]}`,
	],
	["PATCH", "/products/prod_1", `{"variants":[{"id":"var_1","sale":{"price":{"amount":1,"currency":"EUR"}}}]}`],
	["PATCH", "/products/prod_1", `{"variants":[{"id":"var_1","volumePrices":[{"minQuantity":1,"price":{"amount":1,"currency":"EUR"}}]}]}`],
	["PATCH", "/products/prod_1", `{"variants":[{"id":"var_1","prices":[{"amount":1,"currency":"EUR"}]}]}`],
	["PATCH", "/products/prod_1", `{"variants":[{"id":"var_1","backorderLimit":-1}]}`],
	["PATCH", "/variants", `{"items":[]}`],
	["PATCH", "/variants", `{"items":[{"price":{"amount":1,"currency":"EUR"}}]}`],
	["PATCH", "/variants", `{"items":[{"id":"var_1","price":{"amount":-1,"currency":"EUR"}}]}`],
	["PATCH", "/variants", `{"items":[{"id":"var_1","price":{"amount":1,"currency":"USD"}}]}`],
	["PATCH", "/variants", `{"items":[{"id":"var_1","stockQuantity":1e7}]}`],
	["PATCH", "/variants", `{"items":[{"id":"var_1","sku":"new"}]}`],
	["PATCH", "/variants", JSON.stringify({ items: Array.from({ length: 101 }, (_, n) => ({ id: `var_${n}` })) })],
	["PATCH", "/variants", ""],
	["POST", "/orders/vord_1/accept", `{"status":"completed"}`],
	["POST", "/orders/accept", `{"orderIds":[]}`],
	["POST", "/orders/accept", JSON.stringify({ orderIds: Array.from({ length: 51 }, (_, n) => `vord_${n}`) })],
	["POST", "/orders/vord_1/reject", `{"why":1}`],
	["POST", "/orders/vord_1/fulfillments", `{"lines":[]}`],
	["POST", "/orders/vord_1/fulfillments", `{"tracking":{"carrier":"x","number":"1","url":"javascript:alert(1)"}}`],
	["POST", "/reviews/rev_1/reply", `{"text":""}`],
])("refuses %s %s with %s before anybody is called", async (method, path, body) => {
	expect((await callWith({}, method, `${base}${path}`, { as: owner, body, headers: JSON_TYPE })).status).toBe(400);
});

it("streams a file of imports on without holding it", async () => {
	let started = false;
	let pulled = 0;
	const file = new ReadableStream<Uint8Array>({
		pull(controller) {
			pulled += 1;
			controller.enqueue(new Uint8Array(64 * 1024).fill(97));
			if (pulled === 64) controller.close();
		},
	});
	const catalog = {
		async startImport(vendorId: string, fileName: string, body: ReadableStream<Uint8Array>) {
			started = pulled < 10; // nothing has been read to the end by then
			let bytes = 0;
			for await (const chunk of body) bytes += chunk.byteLength;
			return ok({ value: { id: "imp_1", fileName, bytesTotal: bytes } as Import, replayed: false });
		},
	};
	const answer = await callWith({ catalog }, "POST", `${base}/imports?fileName=big.csv`, {
		as: owner,
		body: file,
		headers: { "content-type": "text/csv; charset=utf-8" },
	});
	expect(answer.status).toBe(202);
	expect(await answer.json()).toEqual({ id: "imp_1", fileName: "big.csv", bytesTotal: 64 * 64 * 1024 });
	expect(started).toBe(true);
});

it("refuses an import without a file, and files of another type", async () => {
	const send = (init: { body?: BodyInit; headers?: Record<string, string> }) =>
		callWith({}, "POST", `${base}/imports`, { as: owner, ...init });
	expect((await send({})).status).toBe(400);
	expect((await send({ headers: { "content-type": "text/csv" } })).status).toBe(400);
	expect((await send({ body: "{}", headers: JSON_TYPE })).status).toBe(415);
	expect((await send({ body: "x", headers: { "content-type": "application/octet-stream" } })).status).toBe(415);
});

it("shows how far an import is", async () => {
	const catalog = {
		findImport: async (vendorId: string, id: string) =>
			vendorId === shop.id && id === "imp_1" ? ok({ id } as Import) : notFound("import"),
	};
	expect((await callWith({ catalog }, "GET", `${base}/imports/imp_1`, { as: owner })).status).toBe(200);
	expect((await callWith({ catalog }, "GET", `${base}/imports/imp_2`, { as: owner })).status).toBe(404);
});

it("acts on orders as who asks: the shop's staff or an admin", async () => {
	const actors: unknown[] = [];
	const orders = {
		async accept(actor: unknown) {
			actors.push(actor);
			return ok(order);
		},
	};
	for (const as of [owner, ADMIN]) await callWith({ orders }, "POST", `${base}/orders/vord_1/accept`, { as });
	expect(actors).toEqual([
		{ kind: "vendor", id: owner.userId },
		{ kind: "admin", id: ADMIN.userId },
	]);
});

it("accepts many orders at once", async () => {
	const seen: unknown[] = [];
	const items = [{ id: "vord_1", accepted: true, order }];
	const orders = { acceptMany: async (...args: unknown[]) => (seen.push(args), ok({ items })) };
	const answer = await callWith({ orders }, "POST", `${base}/orders/accept`, {
		as: owner,
		body: `{"orderIds":["vord_1","vord_2"]}`,
		headers: JSON_TYPE,
	});
	expect([answer.status, await answer.json()]).toEqual([200, { items }]);
	expect(seen).toEqual([[{ kind: "vendor", id: owner.userId }, shop.id, ["vord_1", "vord_2"]]]);
});

it("fulfills everything that is left where there is no body, and passes lines and tracking on", async () => {
	const inputs: FulfillmentInput[] = [];
	const orders = {
		async fulfill(_actor: unknown, _vendorId: string, _id: string, input: FulfillmentInput) {
			inputs.push(input);
			return ok({ value: order, replayed: false });
		},
	};
	const parcel = { lines: [{ lineId: "oline_1", quantity: 2 }], tracking: { carrier: "An Post", number: "AB1" } };
	const path = `${base}/orders/vord_1/fulfillments`;
	expect((await callWith({ orders }, "POST", path, { as: owner })).status).toBe(201);
	expect((await callWith({ orders }, "POST", path, { as: owner, body: JSON.stringify(parcel), headers: JSON_TYPE })).status).toBe(201);
	expect(inputs).toEqual([{}, parcel]);
});

it("lists, rejects and delivers orders, and passes the reason on", async () => {
	const calls: unknown[][] = [];
	const orders = {
		list: async (...args: unknown[]) => (calls.push(args), ok({ items: [], nextCursor: null })),
		find: async () => notFound("order"),
		reject: async (_actor: unknown, ...args: unknown[]) => (calls.push(args), ok(order)),
		deliver: async (_actor: unknown, ...args: unknown[]) => (
			calls.push(args),
			fail("conflict", "Delivered already.", { allowedActions: [] })
		),
	};
	const send = (method: string, path: string, body?: string) =>
		callWith({ orders }, method, `${base}${path}`, { as: owner, ...(body !== undefined && { body, headers: JSON_TYPE }) });
	expect((await send("GET", "/orders?status=placed")).status).toBe(200);
	expect((await send("GET", "/orders/vord_other")).status).toBe(404);
	expect((await send("POST", "/orders/vord_1/reject")).status).toBe(200);
	expect((await send("POST", "/orders/vord_1/reject", `{"reason":"Sold out."}`)).status).toBe(200);
	expect((await send("POST", "/orders/vord_1/fulfillments/ful_1/delivered")).status).toBe(409);
	expect(calls).toEqual([
		[shop.id, { limit: 20, status: "placed" }],
		[shop.id, "vord_1", null],
		[shop.id, "vord_1", "Sold out."],
		[shop.id, "vord_1", "ful_1"],
	]);
});

it("shows and answers reviews", async () => {
	const seen: unknown[] = [];
	const reviews = {
		list: async (...args: unknown[]) => (seen.push(args), ok({ items: [], nextCursor: null })),
		reply: async (_vendorId: string, id: string, text: string) => ok({ value: { id, reply: { text } } as OwnReview, replayed: false }),
	};
	for (const query of ["", "?rating=5&replied=false"])
		expect((await callWith({ reviews }, "GET", `${base}/reviews${query}`, { as: owner })).status).toBe(200);
	expect(seen).toEqual([
		[shop.id, { limit: 20 }],
		[shop.id, { limit: 20, rating: 5, replied: false }],
	]);
	for (const wrong of ["rating=6", "rating=", "replied=yes"])
		expect((await callWith({ reviews }, "GET", `${base}/reviews?${wrong}`, { as: owner })).status).toBe(400);
	const answer = await callWith({ reviews }, "POST", `${base}/reviews/rev_1/reply`, {
		as: owner,
		body: `{"text":" Thank you! "}`,
		headers: JSON_TYPE,
	});
	expect([answer.status, await answer.json()]).toEqual([201, { id: "rev_1", reply: { text: "Thank you!" } }]);
});

it("changes many variants through the catalog, and passes its refusals on", async () => {
	const items = [{ id: "var_1", price: { amount: 700, currency: "EUR" }, compareAtPrice: null, stockQuantity: 3, tracked: true }];
	const changed = { items: [{ id: "var_1", before: { stockQuantity: 4 }, after: { stockQuantity: 3 } }] };
	const seen: unknown[] = [];
	const catalog = { changeVariants: async (...args: unknown[]) => (seen.push(args), ok(changed)) };
	const send = (through: object) =>
		callWith({ catalog: through }, "PATCH", `${base}/variants`, { as: owner, body: JSON.stringify({ items }), headers: JSON_TYPE });
	const answer = await send(catalog);
	expect([answer.status, await answer.json()]).toEqual([200, changed]);
	expect(seen).toEqual([[shop.id, { items }]]);
	expect((await send({ changeVariants: async () => notFound("variant") })).status).toBe(404);
	expect((await send({ changeVariants: async () => fail("conflict", "More pieces are reserved.") })).status).toBe(409);
});

it("counts what waits, and does without what another service does not say", async () => {
	const catalog = { figures: async () => ({ productsOnSale: 12, runningLow: 2 }) };
	const reviews = { countToAnswer: async () => 3 };
	const waiting = async (ports: object) =>
		(await (await callWith(ports, "GET", `${base}/stats`, { as: owner })).json<VendorStats>()).waiting;
	expect(await waiting({ catalog, reviews })).toEqual({ ordersToAccept: 0, reviewsToAnswer: 3, productsOnSale: 12, runningLow: 2 });
	expect(await waiting({ reviews })).toEqual({ ordersToAccept: 0, reviewsToAnswer: 3, productsOnSale: null, runningLow: null });
});
