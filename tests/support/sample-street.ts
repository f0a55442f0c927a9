import { renameSync } from "node:fs";
import { join } from "node:path";
import type { Order } from "../../contracts/order.ts";
import type { OwnProduct } from "../../contracts/own-product.ts";
import { connectPayee, giveMoney, payShop } from "./money.ts";
import { onceARun } from "./once-a-run.ts";
import { ADDRESS, application, type Basket, fillCart, openShop, type Shop, signUp, signUpAdmin } from "./people.ts";
import { wrongData } from "./sound-data.ts";
import { eventually, openStreet, type Street } from "./street.ts";

/** A name as somebody gives who wants to break the pages: it is to stay text wherever it stands. */
export const HOSTILE = `<img src=x onerror=alert(1)> "quotes" & 日本語`;

export const SHOPPER = { name: "Ada Lovelace", email: "ada@example.com" };
export const BAKER = { email: "baker@example.com" };

/** A GIF of one pixel; `color` makes another picture of it. */
const picture = (color: number): string =>
	`GIF89a\u0001\u0000\u0001\u0000\u0000\u0000\u0000,\u0000\u0000\u0000\u0000\u0001\u0000\u0001\u0000\u0000\u0002\u0002L\u0001\u0000;${"\u0000".repeat(color)}`;

const euros = (amount: number) => ({ amount, currency: "EUR" });
export const variantOf = (product: OwnProduct, index = 0): string => product.variants[index]?.id ?? "";

/** Pickup at the shop, and two ways of shipping. */
const DELIVERY = [
	{
		id: "collect",
		kind: "pickup",
		title: "Collect at the counter",
		priceMinor: 0,
		freeOverMinor: null,
		postalPrefixes: [],
		countries: [],
		estimate: "Today",
	},
	{
		id: "post",
		kind: "shipping",
		title: "By post",
		priceMinor: 490,
		freeOverMinor: 6000,
		postalPrefixes: [],
		countries: ["IE"],
		estimate: "2 days",
	},
	{ id: "abroad", kind: "shipping", title: "By post abroad", priceMinor: 1290, freeOverMinor: null, postalPrefixes: [], countries: ["EU"] },
];
const HOURS = ["mon", "tue", "wed", "thu", "fri", "sat"].map((day) => ({ day, opens: "08:00", closes: "17:30" }));

/** A small street as its users make it: shops, products of every kind, orders in several states, reviews. */
export interface SampleStreet {
	street: Street;
	/** As browsers have it, without a slash at its end. */
	origin: string;
	admin: string;
	/** With a saved address, a delivered order, an open one, and a review. */
	shopper: string;
	bakery: Shop;
	pottery: Shop;
	/** Its name and its only product's are {@link HOSTILE}. */
	hostileShop: Shop;
	/** Waits for its approval. */
	applicant: { id: string };
	/** With a price that was higher, two pictures, reviews and an answer. */
	loaf: OwnProduct;
	/** Two options; one of the four variants is sold out. */
	cake: OwnProduct;
	soldOut: OwnProduct;
	mug: OwnProduct;
	hostile: OwnProduct;
	/** Not published. */
	draft: OwnProduct;
	category: { id: string; slug: string };
	/** The marketplace's, with the mug and the loaf in it. */
	collection: { id: string; slug: string };
	/** The bakery's, with the loaf and the cake in it. */
	shopCollection: { id: string; slug: string };
	/** The shopper's, delivered. */
	delivered: Order;
	/** The shopper's, waiting for its shops. */
	placed: Order;
	/** Of `placed`. */
	invoice: { id: string };
	/** A guest's, and the token of its cart. */
	guests: { order: Order; cartToken: string };
	/** The bakery's: a loaf of the delivered order that the shopper wants to return. */
	asked: { id: string; vendorOrderId: string };
	/** The marketplace's promotion, and one of the bakery. */
	promotionId: string;
	shopPromotionId: string;
	giftCardId: string;
	commissionRuleId: string;
	reviewId: string;
	/** Of the shopper. */
	shopperId: string;
	/** The shopper's saved address, and one of the shopper's sessions. */
	addressId: string;
	sessionId: string;
	/** The bakery's, with a line that could not be read. */
	importId: string;
	/** The bakery's second place for stock, at which nothing is yet. */
	locationId: string;
	/** The bakery's. The pottery has money to be paid; the hostile shop has some too, and has not said where it goes. */
	payoutId: string;
}

/** Opens the street with its people and their things. A run peoples it once; every test file has a copy of its own. */
export async function openSampleStreet(): Promise<SampleStreet> {
	const { state, people } = await onceARun("sample-street", async (folder) => {
		const street = await openStreet();
		const people = await peopleStreet(street);
		const wrong = await wrongData(street); // what is on its way between services would be lost when the street ends
		if (wrong.length > 0) throw new Error(wrong.join("\n"));
		const state = join(folder, "state");
		renameSync(await street.stop(), state);
		return { state, people };
	});
	const street = await openStreet({ from: state });
	return { ...people, street, origin: new URL(street.url).origin };
}

type People = Omit<SampleStreet, "street" | "origin">;

async function peopleStreet(street: Street): Promise<People> {
	const admin = await signUpAdmin(street);
	const [shops, shopper, category] = await Promise.all([openShops(street, admin), signUpShopper(street), makeCategories(street, admin)]);
	const products = await stockShelves(street, shops, category.id);
	await whenDelivering(street, [products.loaf, products.mug, products.hostile]);
	const sum = await makeSumRules(street, admin, shops.bakery);
	const [trade, belongings, importId, locationId, collection, shopCollection, payoutId] = await Promise.all([
		doTrade(street, shops, products, shopper),
		belongingsOf(street, shopper),
		importFile(street, shops.bakery),
		nameLocations(street, shops.bakery),
		makeCollection(street, admin, [products.mug.id, products.loaf.id]),
		makeShopCollection(street, shops.bakery, [products.loaf.id, products.cake.id]),
		moveMoney(street, admin, shops),
	]);
	return {
		admin,
		shopper,
		category,
		collection,
		shopCollection,
		...shops,
		...products,
		...trade,
		...belongings,
		...sum,
		importId,
		locationId,
		payoutId,
	};
}

/** A promotion of the marketplace and one of a shop that few orders reach, a gift card, and a rule for a category without products. */
async function makeSumRules(street: Street, admin: string, { id, owner }: Shop) {
	const as = admin;
	const made = async (path: string, body: object, by = as) => (await street.must<{ id: string }>("POST", path, { as: by, body })).id;
	const promotion = { kind: "percentage", title: "For regulars", percentBps: 500 };
	return {
		promotionId: await made("/admin/promotions", { ...promotion, code: "REGULARS" }),
		shopPromotionId: await made(`/vendor/${id}/promotions`, { ...promotion, code: "BAKERS-DOZEN" }, owner),
		giftCardId: await made("/admin/gift-cards", { amount: { amount: 2_500, currency: "EUR" }, note: "For Ada" }),
		commissionRuleId: await made("/admin/commission-rules", { categoryId: "cat_nothing", rateBps: 500 }),
	};
}

async function moveMoney(street: Street, admin: string, { bakery, pottery, hostileShop }: Shops): Promise<string> {
	await Promise.all([bakery, pottery, hostileShop].map((shop) => giveMoney(street, admin, shop, 2_500)));
	await Promise.all([bakery, pottery].map((shop) => connectPayee(street, shop)));
	return payShop(street, admin, bakery);
}

async function openShops(street: Street, admin: string) {
	const [bakery, pottery, hostileShop, applicant] = await Promise.all([
		openShopOf(street, admin, "Quay Bakery", BAKER.email),
		openShopOf(street, admin, "Salthill Pottery"),
		openShopOf(street, admin, HOSTILE),
		apply(street, "Waiting Wools"),
	]);
	return { bakery, pottery, hostileShop, applicant };
}

async function openShopOf(street: Street, admin: string, name: string, ownerEmail?: string): Promise<Shop> {
	const shop = await openShop(street, admin, name, ownerEmail);
	const body = {
		tagline: `Good things from ${name}`,
		story: `${name} opened in 1987.\n\nIt never closed.`,
		openingHours: HOURS,
		deliveryOptions: DELIVERY,
	};
	await street.must("PATCH", `/vendor/${shop.id}`, { as: shop.owner, body });
	return shop;
}

const apply = async (street: Street, name: string): Promise<{ id: string }> =>
	street.must("POST", "/vendors", { as: await signUp(street, { name: "Wanda Woolf" }), body: application(name) });

async function signUpShopper(street: Street): Promise<string> {
	const shopper = await signUp(street, SHOPPER);
	for (const line1 of ["7 Saved Street", "8 Second Street"])
		await street.must("POST", "/me/addresses", { as: shopper, body: { ...ADDRESS, line1 } });
	return shopper;
}

async function belongingsOf(street: Street, shopper: string): Promise<Pick<SampleStreet, "shopperId" | "addressId" | "sessionId">> {
	const me = await street.must<{ id: string; addresses: { id: string }[] }>("GET", "/me", { as: shopper });
	const { items } = await street.must<{ items: { id: string }[] }>("GET", "/me/sessions", { as: shopper });
	return { shopperId: me.id, addressId: me.addresses.at(-1)?.id ?? "", sessionId: items[0]?.id ?? "" };
}

async function importFile(street: Street, shop: Shop): Promise<string> {
	const { id } = await street.must<{ id: string }>("POST", `/vendor/${shop.id}/imports?fileName=jams.csv`, {
		as: shop.owner,
		headers: { "Content-Type": "text/csv" },
		body: "Handle,Title,Status,Variant Price\nimported-jam,Imported jam,draft,4.50\nodd-jam,Odd jam,draft,dear\n",
	});
	await eventually("the import's end", async () => {
		const { status } = await street.must<{ status: string }>("GET", `/vendor/${shop.id}/imports/${id}`, { as: shop.owner });
		return status === "completed" || status === "failed";
	});
	return id;
}

/** Two places for a shop's stock; the id of the second. */
async function nameLocations(street: Street, shop: Shop): Promise<string> {
	const body = { items: [{ name: "Counter" }, { name: "Cellar" }] };
	const { items } = await street.must<{ items: { id: string }[] }>("PUT", `/vendor/${shop.id}/locations`, { as: shop.owner, body });
	return items[1]?.id ?? "";
}

async function makeCategories(street: Street, admin: string): Promise<{ id: string; slug: string }> {
	const food = await street.must<{ id: string }>("POST", "/admin/categories", { as: admin, body: { name: "Food" } });
	return street.must("POST", "/admin/categories", { as: admin, body: { name: "Bread and cakes", parentId: food.id } });
}

const makeCollection = (street: Street, admin: string, productIds: readonly string[]): Promise<{ id: string; slug: string }> =>
	street.must("POST", "/admin/collections", {
		as: admin,
		body: { title: "For the breakfast table", descriptionHtml: "<p>Warm and blue.</p>", status: "published", productIds },
	});

const makeShopCollection = (street: Street, { id, owner }: Shop, productIds: readonly string[]): Promise<{ id: string; slug: string }> =>
	street.must("POST", `/vendor/${id}/collections`, {
		as: owner,
		body: { title: "Fresh from the oven", status: "published", productIds },
	});

type Shops = Awaited<ReturnType<typeof openShops>>;

async function stockShelves(street: Street, { bakery, pottery, hostileShop }: Shops, categoryId: string) {
	const media = await Promise.all(
		[0, 1].map(async (color) => {
			const headers = { "Content-Type": "image/gif" };
			const { url } = await street.must<{ url: string }>("POST", `/vendor/${bakery.id}/media`, {
				as: bakery.owner,
				headers,
				body: picture(color),
			});
			return { url, alt: "A loaf" };
		}),
	);
	const [loaf, cake, soldOut, mug, hostile, draft] = await Promise.all([
		putOnShelf(street, bakery, {
			title: "Sourdough loaf",
			descriptionHtml: "<p>Baked every morning.</p><ul><li>Rye and wheat</li></ul>",
			categoryIds: [categoryId],
			media,
			variants: [{ price: euros(650), compareAtPrice: euros(700), stockQuantity: 40 }],
		}),
		putOnShelf(street, bakery, {
			title: "Seed cake",
			categoryIds: [categoryId],
			options: ["Size", "Icing"],
			variants: [
				{ options: { Size: "Small", Icing: "Plain" }, price: euros(1200), stockQuantity: 9 },
				{ options: { Size: "Small", Icing: "Lemon" }, price: euros(1350), stockQuantity: 9 },
				{ options: { Size: "Large", Icing: "Plain" }, price: euros(2400), stockQuantity: 40 },
				{ options: { Size: "Large", Icing: "Lemon" }, price: euros(2600), stockQuantity: 0 },
			],
		}),
		putOnShelf(street, bakery, { title: "Sold-out scone", variants: [{ price: euros(320), stockQuantity: 0 }] }),
		putOnShelf(street, pottery, { title: "Blue mug", variants: [{ price: euros(2400), stockQuantity: 30 }] }),
		putOnShelf(street, hostileShop, {
			title: HOSTILE,
			brand: HOSTILE,
			tags: [HOSTILE.slice(0, 40)],
			variants: [{ price: euros(1000), stockQuantity: 30 }],
		}),
		street.must<OwnProduct>("POST", `/vendor/${bakery.id}/products`, {
			as: bakery.owner,
			body: { title: "Unfinished bun", status: "draft", variants: [{ price: euros(250) }] },
		}),
	]);
	return { loaf, cake, soldOut, mug, hostile, draft };
}

type Shelf = Awaited<ReturnType<typeof stockShelves>>;

/** A published product, as its shop describes it. */
async function putOnShelf(street: Street, shop: Shop, input: { title: string; [field: string]: unknown }): Promise<OwnProduct> {
	const product = await street.must<OwnProduct>("POST", `/vendor/${shop.id}/products`, {
		as: shop.owner,
		body: { ...input, status: "published" },
	});
	await eventually(`${input.title} on the street`, async () => (await street.ask("GET", `/products/${product.id}`)).status === 200);
	return product;
}

/** The order service hears of a new shop by event: until then it delivers nothing of it. */
async function whenDelivering(street: Street, products: readonly OwnProduct[]): Promise<void> {
	const { id, cartToken } = await street.must<Basket>("POST", "/carts");
	for (const product of products)
		await street.must("POST", `/carts/${id}/items`, { cartToken, body: { variantId: variantOf(product), quantity: 1 } });
	await street.must("PUT", `/carts/${id}/delivery-address`, { cartToken, body: ADDRESS });
	await eventually("the shops deliver", async () => {
		const { items } = await street.must<{ items: { options: { id: string }[] }[] }>("GET", `/carts/${id}/delivery-options`, { cartToken });
		return items.length > 0 && items.every(({ options }) => options.some((option) => option.id === "post"));
	});
}

/** Orders some variants, one piece of each, and pays. */
export async function order(
	street: Street,
	variants: readonly string[],
	as?: string,
	token = "tok_approved",
): Promise<{ order: Order; cartToken: string }> {
	const { id, cartToken, cart } = await fillCart(street, variants, as);
	const body = { expectedTotal: cart.totals.total, payment: { provider: "test", token } };
	return { order: await street.must<Order>("POST", `/carts/${id}/checkout`, { as, cartToken, key: crypto.randomUUID(), body }), cartToken };
}

/** A shop's part of an order, accepted, sent with tracking and delivered. */
export async function deliver(street: Street, shop: Shop, { vendorOrders }: Order): Promise<void> {
	const path = `/vendor/${shop.id}/orders/${vendorOrders.find(({ vendor }) => vendor.id === shop.id)?.id}`;
	await street.must("POST", `${path}/accept`, { as: shop.owner });
	const sent = await street.must<{ fulfillments: { id: string }[] }>("POST", `${path}/fulfillments`, {
		as: shop.owner,
		body: { tracking: { carrier: "An Post", number: "LX123456789IE" } },
	});
	await street.must("POST", `${path}/fulfillments/${sent.fulfillments[0]?.id}/delivered`, { as: shop.owner });
}

function askForReturn(street: Street, { id, vendorOrders }: Order, { id: shopId }: Shop, shopper: string) {
	const lineId = vendorOrders.find(({ vendor }) => vendor.id === shopId)?.lines[0]?.id;
	const body = { lines: [{ lineId, quantity: 1 }], reason: "Too crusty" };
	return street.must<{ id: string; vendorOrderId: string }>("POST", `/orders/${id}/returns`, { as: shopper, body });
}

async function doTrade(street: Street, { bakery, pottery, hostileShop }: Shops, { loaf, cake, mug, hostile }: Shelf, shopper: string) {
	const { order: delivered } = await order(
		street,
		[loaf, mug, hostile].map((product) => variantOf(product)),
		shopper,
	);
	const [{ order: placed }, guests] = await Promise.all([
		order(street, [variantOf(cake), variantOf(mug)], shopper),
		order(street, [variantOf(loaf)]),
		...[bakery, pottery, hostileShop].map((shop) => deliver(street, shop, delivered)),
	] as const);
	const review = (of: OwnProduct, body: object) => street.must<{ id: string }>("POST", `/products/${of.id}/reviews`, { as: shopper, body });
	const [{ id: reviewId }] = await Promise.all([
		review(loaf, { rating: 5, title: "A good loaf", text: "Gone by noon." }),
		review(hostile, { rating: 2, title: HOSTILE, text: HOSTILE }),
	]);
	await street.must("POST", `/vendor/${bakery.id}/reviews/${reviewId}/reply`, { as: bakery.owner, body: { text: "Thank you, Ada." } });
	for (const path of [`/products/${loaf.id}`, `/products/${hostile.id}`, `/vendors/${bakery.slug}`, `/vendors/${hostileShop.slug}`])
		await eventually(`the rating of ${path}`, async () => (await street.must<{ rating: { count: number } }>("GET", path)).rating.count > 0);
	const asked = await askForReturn(street, delivered, bakery, shopper);
	const { items } = await street.must<{ items: { id: string }[] }>("GET", `/orders/${placed.id}/invoices`, { as: shopper });
	const [invoice] = items;
	if (!invoice) throw new Error("a placed order without an invoice");
	return { delivered, placed, invoice, guests, reviewId, asked };
}
