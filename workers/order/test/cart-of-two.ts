import type { Order } from "#contracts/order";
import { Street } from "./street.ts";

/** The order that a checkout answered. */
export const orderOf = (reply: { body: unknown }): Order => reply.body as Order;

/** A street with one mug, ten on the shelf, and a cart with two of them. */
export async function aCartOfTwo(street = new Street(), quantity = 2) {
	const variant = street.variant(await street.vendor());
	return { street, variant, ready: await street.cart({ [variant]: quantity }) };
}
