import type { Checkout } from "#contracts/cart";
import type { IdempotencyScope } from "#contracts/idempotency";
import { newId } from "#contracts/ids";
import { fail, ok, type Result } from "#contracts/result";
import { actorOn, type Caller } from "../access.ts";
import type { Cart } from "../cart/cart.ts";
import { AS_IT_IS, editCart, findCart, orderedAlready, readCart } from "../cart/use-cart.ts";
import type { Order } from "../order/order.ts";
import type { OrderPorts } from "../ports.ts";
import { checkOrderable, type Expectation, expectationOf, isBalanced } from "./check-orderable.ts";
import { draftOrder } from "./draft-order.ts";
import { laterThan } from "./later.ts";
import { resumeOrder } from "./resume-order.ts";

/** What a checkout came to, and whether it had been asked for before. Repeats get the same, failures too. */
export interface CheckoutAnswer {
	outcome: Result<Order>;
	replayed: boolean;
}

const ATTEMPTS = 5;

const NOT_OFFERED = fail("invalid_input", "Orders cannot be paid by that provider here.", {
	errors: [{ path: "payment.provider", message: "not offered here" }],
});

/**
 * Turns a cart into an order: records it, then resumes it as every repeat, every concurrent caller and the sweep do.
 * The order row is the only log; each step is keyed by the order's id and safe to repeat.
 */
export async function checkOut(
	caller: Caller,
	cartId: string,
	input: Checkout,
	scope: IdempotencyScope,
	ports: OrderPorts,
): Promise<Result<CheckoutAnswer>> {
	const found = await findCart(caller, cartId, ports);
	if (!found.ok) return found;
	if (!ports.offers.includes(input.payment.provider)) return NOT_OFFERED;
	const ofCart = { ...scope, caller: cartId }; // whoever may use the cart, from whatever network
	const orderId = newId("order");
	const recorded = await ports.orders.once(ofCart, orderId, (orders) => record(caller, found.value, orderId, input, { ...ports, orders }));
	if (!recorded.ok) return recorded;
	const order = await resumeOrder(recorded.value.value, ports);
	return ok({ outcome: order.failure ? { ok: false, error: order.failure } : ok(order), replayed: recorded.value.replayed });
}

/** Step one: the order with its parts and lines is stored, if the shopper expects what it costs. Nothing else has happened yet. */
async function record(caller: Caller, asFound: Cart, orderId: string, input: Checkout, ports: OrderPorts): Promise<Result<void>> {
	let expected: Expectation | null = null;
	for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
		const found = attempt === 0 ? ok(asFound) : await findCart(caller, asFound.id, ports);
		if (!found.ok) return found;
		const cart = found.value;
		if (cart.order) return orderedAlready(cart);
		const buyerId = cart.userId ?? caller.userId;
		const assessed = await readCart(cart, ports, buyerId);
		expected ??= expectationOf(input, assessed);
		const orderable = checkOrderable(assessed, expected);
		if (!orderable.ok) {
			const isNews = assessed.pricing.totalMinor === expected.totalMinor && isBalanced(assessed);
			if (isNews) await editCart(caller, cart.id, AS_IT_IS, ports); // no total can say that it was seen: who orders now has been told
			return orderable;
		}
		const order = draftOrder({ orderId, userId: buyerId, payment: input.payment, locale: input.locale }, assessed, ports);
		const event = { type: "created", actor: actorOn(caller, cart) };
		const { credits } = assessed.pricing;
		const resumeAt = laterThan(ports.now());
		if ((await ports.orders.insert(order, resumeAt, cart.version, event, credits)) !== "inserted") continue;
		ports.remind(orderId, resumeAt);
		return ok(undefined);
	}
	return fail("conflict", "Too many are changing this cart at once. Please try again.");
}
