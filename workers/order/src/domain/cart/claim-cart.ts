import { fail, notFound, ok, type Result } from "#contracts/result";
import { type Caller, isOwner } from "../access.ts";
import type { OrderPorts } from "../ports.ts";
import type { Cart } from "./cart.ts";
import { mergeCarts } from "./change-cart.ts";
import { findCart, orderedAlready } from "./use-cart.ts";

const ATTEMPTS = 20;

/**
 * Makes a guest's cart the signed-in shopper's: it becomes theirs, or goes into the open cart they have,
 * which then is the answer. Claiming one's own cart changes nothing, nor does claiming the same again.
 * The guest's token opens it no longer: whoever else knows that must not see or spend what is the shopper's.
 */
export async function claimCart(caller: Caller & { userId: string }, cartId: string, ports: OrderPorts): Promise<Result<Cart>> {
	for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
		const found = await findCart(caller, cartId, ports);
		if (!found.ok) return claimedBefore(caller, cartId, ports);
		const guest = found.value;
		if (guest.userId === caller.userId) return ok(guest);
		if (guest.userId !== null || !isOwner(caller, guest)) return notFound("cart");
		if (guest.order) return orderedAlready(guest);
		const claimed = await claimOnce(caller.userId, guest, ports);
		if (!claimed.ok) return claimed;
		const cart = claimed.value && (await ports.carts.find(claimed.value));
		if (cart) return ok(cart);
	}
	return fail("conflict", "Too many are changing this cart at once. Please try again.");
}

/** The shopper's cart that took this one up, or the one they have now where that is ordered or gone. */
async function claimedBefore({ userId, tokenHash }: Caller & { userId: string }, cartId: string, ports: OrderPorts): Promise<Result<Cart>> {
	const intoId = tokenHash && (await ports.carts.findClaimed(cartId, userId, tokenHash));
	if (!intoId) return notFound("cart");
	const into = await ports.carts.find(intoId);
	if (into?.userId === userId && !into.order) return ok(into);
	const cart = (await ports.carts.findLatestOf(userId)) ?? into;
	return cart?.userId === userId ? ok(cart) : notFound("cart");
}

/** The id of the cart that now is the shopper's, or null when somebody changed one of them meanwhile. */
async function claimOnce(userId: string, guest: Cart, ports: OrderPorts): Promise<Result<string | null>> {
	const now = ports.now().toISOString();
	const mine = await ports.carts.findLatestOf(userId);
	if (!mine) return ok((await ports.carts.save({ ...guest, userId, tokenHash: ports.newSecret() }, now)) ? guest.id : null);
	const merged = mergeCarts(mine, guest);
	if (!merged.ok) return merged;
	return ok((await ports.carts.merge(guest, { ...merged.value, userId }, now)) ? mine.id : null);
}
