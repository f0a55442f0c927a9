import type { IdempotencyScope } from "#contracts/idempotency";
import type { InventoryApi } from "#contracts/inventory";
import type { Result } from "#contracts/result";
import type { Created } from "#contracts/vendor-catalog";
import type { CartFacts } from "./cart/assess-cart.ts";
import type { Cart } from "./cart/cart.ts";
import type { Effect, NewEvent, Order, OrderChange } from "./order/order.ts";
import type { PaymentProvider } from "./payment/provider.ts";

/** A cart as it is stored; `order` is derived. */
export type CartToStore = Omit<Cart, "order">;

export interface Carts {
	find(id: string): Promise<Cart | null>;
	/** The open cart that a shopper changed last. */
	findLatestOf(userId: string): Promise<Cart | null>;
	/** The id of the cart that a guest's went into when this shopper claimed it, by the guest's token. */
	findClaimed(cartId: string, userId: string, tokenHash: string): Promise<string | null>;
	insert(cart: CartToStore): Promise<void>;
	/**
	 * The shopper's cart that is to be ordered next: the open one, or one whose checkout is under way, which it may yet survive.
	 * Where there is neither it is this one, which is stored; of any number that ask at once, all get the same.
	 */
	openOwn(cart: CartToStore & { userId: string }): Promise<Cart>;
	/** Writes the cart over the version it was read as. False when it has changed since, or a checkout of it has begun. */
	save(cart: CartToStore, now: string): Promise<boolean>;
	/** The same for two at once: `into` is written for its user, `from` is gone and remembered as claimed. */
	merge(from: CartToStore, into: CartToStore & { userId: string }, now: string): Promise<boolean>;
	/** False like `save`. */
	delete(cart: CartToStore): Promise<boolean>;
	/** Shops as far as they are known, and the tax rates of their countries and of `country`. */
	factsFor(vendorIds: readonly string[], country: string | null): Promise<CartFacts>;
	/** Runs an effect once per scope; the key is written with the effect's own write, and the answer to all is the first one's. */
	once(scope: IdempotencyScope | null, answer: string, effect: (carts: Carts) => Promise<Result<void>>): Promise<Result<Created<string>>>;
	/** Forgets carts that nobody has touched since, some at a time. */
	forgetOlderThan(time: string): Promise<void>;
}

export interface Orders {
	find(id: string): Promise<Order | null>;
	/** The order with this number and email. What does not fit takes the same one look, whichever of the two it is. */
	findByNumber(number: string, email: string): Promise<Order | null>;
	/** Lets whoever has the token see the order until then. */
	grantAccess(orderId: string, tokenHash: string, expiresAt: string): Promise<void>;
	/** The order that the token lets its bearer see now. */
	findGranted(tokenHash: string, now: string): Promise<string | null>;
	forgetGrants(now: string): Promise<void>;
	findByActionToken(token: string): Promise<Order | null>;
	/** The order with this part of this shop, once it is placed. */
	findByVendorOrder(vendorId: string, vendorOrderId: string): Promise<Order | null>;
	/** Stores a new order, if the cart still is what it was made of and has no other. */
	insert(order: Order, resumeAt: string, cartVersion: number, event: NewEvent): Promise<"inserted" | "cart_changed" | "cart_has_order">;
	/** Writes a change, its events and what it tells others, all or nothing. False when the order has changed since it was read. */
	apply(order: Order, change: OrderChange): Promise<boolean>;
	once(scope: IdempotencyScope | null, answer: string, effect: (orders: Orders) => Promise<Result<void>>): Promise<Result<Created<string>>>;
	/** Orders that have to be looked after by now, some at a time. They come again at `nextAt` unless they move. */
	takeDue(now: string, nextAt: string): Promise<string[]>;
	effectsOf(orderId: string): Promise<Effect[]>;
	/** Orders with effects that should be done by now, some at a time. They come again at `nextAt` unless they are. */
	takeOrdersWithDueEffects(now: string, nextAt: string): Promise<string[]>;
	/** Forgets a done effect; a refund is marked as done, with an event. Once. */
	finishEffect(orderId: string, effect: Effect, now: string): Promise<void>;
}

/** What the rules of this service need of the world. */
export interface OrderPorts {
	carts: Carts;
	orders: Orders;
	inventory: InventoryApi;
	providers: Record<string, PaymentProvider>;
	now(): Date;
	/** Random, and nobody guesses it. */
	newSecret(): string;
	newOrderNumber(): string;
	/** How long stock is held and a payment awaited. */
	reservationInMs: number;
	/** Notes an outage that the sweep will mend. */
	report(what: string, error: unknown): void;
}
