import type { Cart } from "../../contracts/cart.ts";
import type { Order } from "../../contracts/order.ts";
import { fillCart } from "./people.ts";
import { type SampleStreet, variantOf } from "./sample-street.ts";

/** How the codes below take something off. */
export const OFF = { byMarketplace: "Ten off, on us", byShop: "Two euros off" };

/** An order of the shopper at two shops, with a discount that the marketplace pays for, one of the bakery, and a gift card. */
export async function discountedOrder({ street, admin, bakery, shopper, loaf, mug }: SampleStreet): Promise<Order> {
	const tail = crypto.randomUUID().slice(0, 8);
	const euros = (amount: number) => ({ amount, currency: "EUR" });
	const ten = { kind: "percentage", percentBps: 1_000, title: OFF.byMarketplace, code: `TEN-${tail}`, fundedBy: "marketplace" };
	const two = { kind: "fixed", amount: euros(200), title: OFF.byShop, code: `TWO-${tail}` };
	await street.must("POST", "/admin/promotions", { as: admin, body: ten });
	await street.must("POST", `/vendor/${bakery.id}/promotions`, { as: bakery.owner, body: two });
	const card = await street.must<{ code: string }>("POST", "/admin/gift-cards", { as: admin, body: { amount: euros(500), note: "" } });
	const loaves = variantOf(loaf);
	const { id, cartToken } = await fillCart(street, [loaves, loaves, variantOf(mug)], shopper);
	let cart: Cart | undefined;
	for (const code of [ten.code, two.code, card.code])
		cart = await street.must<Cart>("POST", `/carts/${id}/discount-codes`, { as: shopper, cartToken, body: { code } });
	const body = { expectedTotal: cart?.totals.total, payment: { provider: "test", token: "tok_approved" } };
	return street.must<Order>("POST", `/carts/${id}/checkout`, { as: shopper, cartToken, key: crypto.randomUUID(), body });
}
