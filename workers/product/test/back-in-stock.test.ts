import { eventSchema } from "#contracts/events";
import { newId } from "#contracts/ids";
import type { OwnProduct, ProductPatch, VariantPatch } from "#contracts/own-product";
import { drizzle } from "drizzle-orm/d1";
import { describe, expect, it } from "vitest";
import { call } from "../../../tests/support/service-under-test.ts";
import { sendStockAlerts } from "../src/store/stock-alerts.ts";
import { addProduct, catalog, deliver, env, inMinutes, inventory, openShop, sound, variantInput, vendorChanged } from "./street.ts";

interface Mug {
	shop: string;
	product: OwnProduct;
	variant: string;
}

/** A product with none of its one variant left. */
async function mug(change: VariantPatch = { stockQuantity: 0 }): Promise<Mug> {
	const shop = await openShop();
	const product = await addProduct(shop, { variants: [variantInput(change)] });
	return { shop, product, variant: product.variants[0]?.id ?? "" };
}

const email = () => `${crypto.randomUUID()}@example.com`;
const post = (path: string, body: unknown) => call("POST", path, { body });
const ask = ({ product, variant }: Mug, who: string) => post(`/products/${product.id}/back-in-stock`, { variantId: variant, email: who });
const send = (now = new Date()) => sendStockAlerts(drizzle(env.DB), now);
const fill = ({ shop, variant }: Mug, stockQuantity: number) => catalog.setStock(shop, variant, { stockQuantity });

/** Who is told, in order. */
async function told({ product }: Mug): Promise<string[]> {
	const { results } = await env.DB.prepare(
		"SELECT body FROM outbox WHERE destination = 'user' AND body ->> '$.alert.productId' = ? ORDER BY rowid",
	)
		.bind(product.id)
		.all<{ body: string }>();
	return results.map((row) => {
		const event = eventSchema.parse(JSON.parse(row.body));
		return event.type === "product.back_in_stock" ? event.alert.email : "";
	});
}

const waiting = async ({ variant }: Mug) =>
	(
		await env.DB.prepare("SELECT email FROM stock_alerts WHERE variant_id = ? ORDER BY email").bind(variant).all<{ email: string }>()
	).results.map((row) => row.email);

describe("who wants to hear when something is back in stock", () => {
	it("is told when it is, once, with what it is, and is forgotten", async () => {
		const it = await mug();
		const [ada, eve] = [email(), email()];
		expect((await ask(it, ada)).status).toBe(204);
		expect((await ask(it, eve)).status).toBe(204);
		await send();
		expect(await told(it)).toEqual([]);
		sound(await fill(it, 3));
		await Promise.all([send(), send()]);
		await send();
		expect((await told(it)).toSorted()).toEqual([ada, eve].toSorted());
		expect(await waiting(it)).toEqual([]);
		const row = await env.DB.prepare("SELECT body FROM outbox WHERE destination = 'user' AND body ->> '$.alert.email' = ?")
			.bind(ada)
			.first<{ body: string }>();
		expect(JSON.parse(row?.body ?? "")).toMatchObject({
			version: 1,
			alert: { email: ada, productId: it.product.id, slug: it.product.slug, title: "Blue mug", variantTitle: "Default" },
		});
	});

	it("is written to in the language that the request prefers, else in English", async () => {
		const it = await mug();
		const asked = { "de-AT, en;q=0.5": "de-AT", de: "de", "": "en", "*": "en", "'; DROP": "en" };
		for (const [header, locale] of Object.entries(asked)) {
			const who = email();
			const body = { variantId: it.variant, email: who };
			const headers = { "accept-language": header };
			expect((await call("POST", `/products/${it.product.id}/back-in-stock`, { body, headers })).status).toBe(204);
			expect(await env.DB.prepare("SELECT locale FROM stock_alerts WHERE email = ?").bind(who).first("locale")).toBe(locale);
		}
		sound(await fill(it, 3));
		await send();
		const { results } = await env.DB.prepare(
			"SELECT body ->> '$.alert.locale' AS locale FROM outbox WHERE destination = 'user' AND body ->> '$.alert.productId' = ?",
		)
			.bind(it.product.id)
			.all<{ locale: string }>();
		expect(results.map((row) => row.locale).toSorted()).toEqual(Object.values(asked).toSorted());
	});

	it("asks again with the same answer, and is one, whatever the case of the address", async () => {
		const it = await mug();
		const ada = email();
		const answers = await Promise.all([ask(it, ada), ask(it, ada.toUpperCase()), ask(it, ada)]);
		expect(answers.map(({ status }) => status)).toEqual([204, 204, 204]);
		expect(await waiting(it)).toEqual([ada]);
	});

	it.each<[string, (it: Mug) => Promise<unknown>]>([
		[
			"a hold is let go",
			async ({ variant }) =>
				env.DB.prepare("SELECT order_id AS id FROM reservation_lines WHERE variant_id = ?")
					.bind(variant)
					.first<{ id: string }>()
					.then((row) => inventory.release(row?.id ?? "")),
		],
		["its shop stops counting", async ({ shop, variant }) => catalog.setStock(shop, variant, { stockQuantity: 1, tracked: false })],
		[
			"it can be ordered beyond the stock",
			async ({ shop, product, variant }) => catalog.updateProduct(shop, product.id, { variants: [{ id: variant, allowBackorder: true }] }),
		],
		["many are changed at once", async ({ shop, variant }) => catalog.changeVariants(shop, { items: [{ id: variant, stockQuantity: 9 }] })],
	])("is told when %s", async (_what, happens) => {
		const it = await mug({ stockQuantity: 1 });
		sound(await inventory.reserve(newId("order"), [{ variantId: it.variant, quantity: 1 }], inMinutes(10)));
		const ada = email();
		expect((await ask(it, ada)).status).toBe(204);
		await happens(it);
		await send();
		expect(await told(it)).toEqual([ada]);
	});

	it("is not told of what was sold again meanwhile, but the next time", async () => {
		const it = await mug();
		const ada = email();
		await ask(it, ada);
		sound(await fill(it, 1));
		const order = newId("order");
		sound(await inventory.reserve(order, [{ variantId: it.variant, quantity: 1 }], inMinutes(10)));
		await send();
		expect(await told(it)).toEqual([]);
		sound(await inventory.release(order));
		await send();
		expect(await told(it)).toEqual([ada]);
	});

	it.each<[string, (it: Mug) => Promise<unknown>, (it: Mug) => Promise<unknown>]>([
		["off the street", (it) => change(it, { status: "draft" }), (it) => change(it, { status: "published" })],
		[
			"of a closed shop",
			({ shop }) => deliver(vendorChanged(shop, { status: "suspended", version: 2 })),
			({ shop }) => deliver(vendorChanged(shop, { status: "approved", version: 3 })),
		],
	])("waits while the product is %s", async (_what, leave, comeBack) => {
		const it = await mug();
		const ada = email();
		await ask(it, ada);
		await leave(it);
		expect((await ask(it, ada)).status).toBe(404);
		sound(await fill(it, 1));
		await send();
		expect(await told(it)).toEqual([]);
		await comeBack(it);
		await send();
		expect(await told(it)).toEqual([ada]);
	});

	it("is forgotten when asked, with the same answer for nobody", async () => {
		const it = await mug();
		const ada = email();
		await ask(it, ada);
		const withdraw = (who: string) => post(`/products/${it.product.slug}/back-in-stock/withdraw`, { variantId: it.variant, email: who });
		expect([(await withdraw(ada.toUpperCase())).status, (await withdraw(email())).status]).toEqual([204, 204]);
		expect(await waiting(it)).toEqual([]);
	});

	it("is forgotten after a year", async () => {
		const it = await mug();
		const ada = email();
		await ask(it, ada);
		await send(new Date(Date.now() + 364 * 24 * 60 * 60 * 1_000));
		expect(await waiting(it)).toEqual([ada]);
		await send(new Date(Date.now() + 366 * 24 * 60 * 60 * 1_000));
		expect(await waiting(it)).toEqual([]);
	});

	it.each<[string, number, (it: Mug) => Promise<[string, unknown]>]>([
		["what can be bought", 409, async () => over(await mug({ stockQuantity: 1 }))],
		[
			"a variant that is not there",
			404,
			async ({ product }) => [`/products/${product.id}/back-in-stock`, { variantId: newId("variant"), email: email() }],
		],
		[
			"a variant of another product",
			404,
			async ({ product }) => [`/products/${product.id}/back-in-stock`, { variantId: (await mug()).variant, email: email() }],
		],
		["no address", 400, async (it) => [over(it)[0], { variantId: it.variant, email: "nobody" }]],
		["more than it knows", 400, async (it) => [over(it)[0], { variantId: it.variant, email: email(), name: "Ada" }]],
	])("cannot ask for %s: %i", async (_what, status, requestOf) => {
		const [path, body] = await requestOf(await mug());
		expect((await post(path, body)).status).toBe(status);
	});
});

const change = ({ shop, product }: Mug, patch: ProductPatch) => catalog.updateProduct(shop, product.id, patch);
const over = ({ product, variant }: Mug): [string, unknown] => [
	`/products/${product.id}/back-in-stock`,
	{ variantId: variant, email: email() },
];
