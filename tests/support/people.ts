import type { Cart } from "../../contracts/cart.ts";
import type { OwnProduct } from "../../contracts/own-product.ts";
import type { OwnVendor } from "../../contracts/vendor.ts";
import { type Calls, eventually } from "./street.ts";

export const ADMIN = { email: "admin@highstreet.example", password: "demo-highstreet-admin" };
/** Everybody's, unless another is given. */
export const PASSWORD = "a long enough password";
let number = 0;

/** Signs somebody up, follows the link in the mail and signs in; the session token. */
export async function signUp(
	street: Calls,
	{
		name = "Ada Lovelace",
		email,
		password = PASSWORD,
		verify = true,
	}: { name?: string; email?: string; password?: string; verify?: boolean } = {},
): Promise<string> {
	number += 1;
	const address = email ?? `person${number}.${Date.now()}@example.com`;
	await street.must("POST", "/auth/sign-up/email", { body: { name, email: address, password } });
	if (verify) await street.must("GET", await verificationPath(street, address));
	const { token } = await street.must<{ token: string }>("POST", "/auth/sign-in/email", { body: { email: address, password } });
	return token;
}

/** The path that verifies an address, with the token of the link in the latest mail to it. */
export async function verificationPath(street: Calls, email: string): Promise<string> {
	const { items } = await street.must<{ items: { text: string }[] }>("GET", `/dev/mails?to=${encodeURIComponent(email)}`);
	const link = /\/verify-email(\?token=[^\s"<]+)/.exec(items[0]?.text ?? "")?.[1];
	if (!link) throw new Error(`no verification link in the mail to ${email}`);
	return `/auth/verify-email${link}`;
}

export const signUpAdmin = (street: Calls) => signUp(street, { ...ADMIN, name: "Maeve Duggan" });

export const application = (name: string) => ({
	name,
	tagline: "Good things",
	email: "shop@example.com",
	phone: "+353 91 555 010",
	trader: { traderName: `${name} Ltd`, registrationNumber: "IE555010" },
	place: { line1: "1 Quay Street", city: "Galway", postalCode: "H91 X0X0", country: "IE", latitude: 53.27, longitude: -9.05 },
});

export interface Shop {
	id: string;
	slug: string;
	/** The owner's session token. */
	owner: string;
}

/** A shop that has applied and been approved, known to every service. */
export async function openShop(street: Calls, admin: string, name = `Shop ${++number}`, ownerEmail?: string): Promise<Shop> {
	const owner = await signUp(street, { name: `${name} Owner`, ...(ownerEmail && { email: ownerEmail }) });
	const applied = await street.must<OwnVendor>("POST", "/vendors", { as: owner, body: application(name) });
	await street.must("POST", `/admin/vendors/${applied.id}/approve`, { as: admin });
	return { id: applied.id, slug: applied.slug, owner };
}

/** A published product with one variant, visible on the street. */
export async function stockProduct(
	street: Calls,
	shop: Shop,
	{ title = `Mug ${++number}`, price = 1800, stock = 50 } = {},
): Promise<OwnProduct> {
	const product = await street.must<OwnProduct>("POST", `/vendor/${shop.id}/products`, {
		as: shop.owner,
		body: { title, status: "published", variants: [{ price: { amount: price, currency: "EUR" }, stockQuantity: stock }] },
	});
	await eventually(`${title} on the street`, async () => (await street.ask("GET", `/products/${product.id}`)).status === 200);
	return product;
}

export const ADDRESS = { name: "Ada Lovelace", line1: "2 Shop Street", city: "Galway", postalCode: "H91 AA00", country: "IE" };

export interface Basket {
	id: string;
	cartToken: string;
	cart: Cart;
}

/** A cart that is ready for checkout: items, contact, address, and the first way of delivery at each shop. */
export async function fillCart(street: Calls, variants: readonly string[], as?: string): Promise<Basket> {
	const { id, cartToken } = await street.must<{ id: string; cartToken: string }>("POST", "/carts", { as });
	for (const variantId of variants) await street.must("POST", `/carts/${id}/items`, { cartToken, as, body: { variantId, quantity: 1 } });
	await street.must("PUT", `/carts/${id}/contact`, { cartToken, as, body: { email: "ada@example.com" } });
	await street.must("PUT", `/carts/${id}/delivery-address`, { cartToken, as, body: ADDRESS });
	const options = await street.must<{ items: { vendorId: string; options: { id: string; kind: string }[] }[] }>(
		"GET",
		`/carts/${id}/delivery-options`,
		{ cartToken, as },
	);
	const choices = options.items.map(({ vendorId, options: offers }) => ({
		vendorId,
		optionId: (offers.find(({ kind }) => kind === "shipping") ?? offers[0])?.id,
	}));
	const cart = await street.must<Cart>("PUT", `/carts/${id}/delivery`, { cartToken, as, body: { choices } });
	return { id, cartToken, cart };
}
