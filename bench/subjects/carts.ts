import { DEMO } from "../../scripts/street/people.ts";
import type { PreparedPost } from "../load/jobs.ts";
import { call } from "./api.ts";

/** What the carts of a run have in them: one thing of each of two shops, never sold out. */
export interface Shelf {
	variantIds: readonly string[];
}

const PLENTY = 1_000_000;
const AT_ONCE = 8;

/** Fills one shelf of each of the two demo shops, as their owners. */
export async function fillShelves(street: URL): Promise<Shelf> {
	const variantIds: string[] = [];
	for (const { email, password, shop } of DEMO.vendors) {
		const { token } = await call<{ token: string }>(street, "POST", "/auth/sign-in/email", { body: { email, password } });
		const { id: vendorId } = await call<{ id: string }>(street, "GET", `/vendors/${shop}`);
		const { items } = await call<{ items: { slug: string }[] }>(street, "GET", `/products?vendor=${vendorId}&inStock=true`);
		const product = await call<{ variants: { id: string; available: boolean }[] }>(street, "GET", `/products/${items[0]?.slug}`);
		const variantId = product.variants.find(({ available }) => available)?.id;
		if (!variantId) throw new Error(`${shop} has nothing to sell`);
		await call(street, "PUT", `/vendor/${vendorId}/variants/${variantId}/stock`, { token, body: { stockQuantity: PLENTY, tracked: true } });
		variantIds.push(variantId);
	}
	return { variantIds };
}

/** Makes guest carts that need nothing more, each with its checkout ready to send. */
export async function fillCarts(street: URL, shelf: Shelf, count: number, progress: (detail: string) => void): Promise<PreparedPost[]> {
	const checkouts: PreparedPost[] = [];
	let begun = 0;
	const worker = async () => {
		while (begun < count) {
			begun += 1;
			checkouts.push(await fillCart(street, shelf));
			if (checkouts.length % 20 === 0 || checkouts.length === count) progress(`${checkouts.length} of ${count}`);
		}
	};
	await Promise.all(Array.from({ length: AT_ONCE }, worker));
	return checkouts;
}

interface Cart {
	id: string;
	totals: { total: { amount: number; currency: string } };
	requirements: string[];
}

async function fillCart(street: URL, { variantIds }: Shelf): Promise<PreparedPost> {
	const { id, cartToken: cart } = await call<{ id: string; cartToken: string }>(street, "POST", "/carts");
	for (const variantId of variantIds) await call(street, "POST", `/carts/${id}/items`, { cart, body: { variantId, quantity: 1 } });
	await call(street, "PUT", `/carts/${id}/contact`, { cart, body: { email: "bench@highstreet.example" } });
	const address = { name: "Bench", line1: "1 Quay Street", city: "Galway", postalCode: "H91 X2YZ", country: "IE" };
	await call(street, "PUT", `/carts/${id}/delivery-address`, { cart, body: address });
	const offers = await call<{ items: { vendorId: string; options: { id: string }[] }[] }>(street, "GET", `/carts/${id}/delivery-options`, {
		cart,
	});
	const choices = offers.items.map(({ vendorId, options }) => ({ vendorId, optionId: options[0]?.id }));
	const ready = await call<Cart>(street, "PUT", `/carts/${id}/delivery`, { cart, body: { choices } });
	if (ready.requirements.length > 0) throw new Error(`a cart still needs ${ready.requirements.join(", ")}`);
	return {
		path: `/api/v1/carts/${id}/checkout`,
		headers: { "content-type": "application/json", "x-cart-token": cart, "idempotency-key": crypto.randomUUID() },
		body: JSON.stringify({ expectedTotal: ready.totals.total, payment: { provider: "test" } }),
	};
}
