import type { PaymentProviderName } from "#contracts/cart";
import type { IdempotencyScope } from "#contracts/idempotency";
import type { InventoryApi } from "#contracts/inventory";
import type { Result } from "#contracts/result";
import type { Created } from "#contracts/vendor-catalog";
import type { OrderGrant } from "./access.ts";
import type { CartFacts } from "./cart/assess-cart.ts";
import type { Cart } from "./cart/cart.ts";
import type { Effect, NewEvent, Order, OrderChange, Payment } from "./order/order.ts";
import type { ChargeRef, FailedRefund, PaymentProvider } from "./payment/provider.ts";
import type { TestCharges } from "./payment/test-charges.ts";
import type { UsedCredit } from "./pricing/credit.ts";

/** A cart as it is stored; `order` is derived. */
export type CartToStore = Omit<Cart, "order">;

/** What the facts about a cart depend on. */
export interface FactsQuery {
	vendorIds: readonly string[];
	/** Where it goes; null where that is not known. */
	country: string | null;
	codes: readonly string[];
	cardHashes: readonly string[];
	/** Whose store credit and exemption from tax hold: the cart's. */
	userId: string | null;
	/** Whose order it would be. Together with the email it says which customer's uses of promotions count. */
	buyerId: string | null;
	email: string | null;
	/** The order that the cart has become: what it has used itself does not count against it. */
	orderId: string | null;
	at: string;
}

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
	/** Whether a promotion has this code, or a gift card the one with this hash. */
	findCode(code: string, cardHash: string): Promise<"promotion" | "gift_card" | null>;
	factsFor(query: FactsQuery): Promise<CartFacts>;
	/** Runs an effect once per scope; the key is written with the effect's own write, and the answer to all is the first one's. */
	once(scope: IdempotencyScope | null, answer: string, effect: (carts: Carts) => Promise<Result<void>>): Promise<Result<Created<string>>>;
	/** Forgets carts that nobody has touched since, some at a time. */
	forgetOlderThan(time: string): Promise<void>;
}

export type Inserted = "inserted" | "cart_changed" | "cart_has_order" | "limit_reached";

/** A link by mail that lets its bearer change an order. */
export interface ChangeLink {
	token: string;
	tokenHash: string;
	at: string;
	expiresAt: string;
	unlessBeyond: string;
}

export interface Orders {
	find(id: string): Promise<Order | null>;
	/** The order with this number and email, as soon as there is something to show. What does not fit takes the same one look, whatever it is. */
	findByNumber(number: string, email: string): Promise<Order | null>;
	/** Lets whoever has the token see the order until then, and not change it. */
	grantAccess(orderId: string, tokenHash: string, expiresAt: string): Promise<void>;
	/**
	 * Lets whoever has the token change the order until `expiresAt`, and mails it to the order's address, in one write. Where there is one
	 * for the order that ends later than `unlessBeyond`, nothing happens.
	 */
	mailChangeLink(order: Order, link: ChangeLink): Promise<void>;
	/** What the token is for now. */
	findGranted(tokenHash: string, now: string): Promise<OrderGrant | null>;
	forgetGrants(now: string): Promise<void>;
	findByActionToken(token: string): Promise<Order | null>;
	/** The id of the order that a provider's charge is for. */
	findByCharge(charge: ChargeRef): Promise<string | null>;
	/** The order with this part of this shop, once it is placed. */
	findByVendorOrder(vendorId: string, vendorOrderId: string): Promise<Order | null>;
	/**
	 * Stores a new order with its uses of promotions and credit, if the cart still is what it was made of and has no other.
	 * `limit_reached` where a promotion has been used up meanwhile, or credit.
	 */
	insert(order: Order, resumeAt: string, cartVersion: number, event: NewEvent, credits: readonly UsedCredit[]): Promise<Inserted>;
	/** Writes a change, its events and what it tells others, all or nothing. False when the order has changed since it was read. */
	apply(order: Order, change: OrderChange): Promise<boolean>;
	once(scope: IdempotencyScope | null, answer: string, effect: (orders: Orders) => Promise<Result<void>>): Promise<Result<Created<string>>>;
	/** Orders that have to be looked after by now, some at a time. They come again at `nextAt` unless they move; of any number that take, one gets each. */
	takeDue(now: string, nextAt: string): Promise<string[]>;
	/** Approved returns that did not come, which were approved before and of which the shopper was not reminded yet, some at a time. */
	returnsToRemind(approvedBefore: string): Promise<{ orderId: string; returnId: string }[]>;
	effectsOf(orderId: string): Promise<Effect[]>;
	/** Orders with effects that should be done by now, some at a time. They come again at `nextAt` unless they are. */
	takeOrdersWithDueEffects(now: string, nextAt: string): Promise<string[]>;
	/** The same two for one order: whether its checkout was due, and whether effects of it were. */
	takeDueOf(orderId: string, now: string, nextAt: string): Promise<{ checkout: boolean; effects: boolean }>;
	/** Whether this is the moment at which the order has to be looked after, or effects of it. */
	isDueAt(orderId: string, moment: string): Promise<boolean>;
	/** Forgets a done effect; a refund is marked as done, or as refused where there is a reason. Answers the event that was written, if any. Once. */
	finishEffect(orderId: string, effect: Effect, now: string, refusal?: string | null): Promise<WrittenEvent | null>;
	/** Marks a refund as refused that its provider had made and that has failed since. Answers the event that was written, if any. */
	failRefund(failed: FailedRefund, now: string): Promise<WrittenEvent | null>;
}

/** An event in the log of an order. */
export interface WrittenEvent {
	orderId: string;
	event: NewEvent;
}

/** What the rules of this service need of the world. */
export interface OrderPorts {
	carts: Carts;
	orders: Orders;
	inventory: InventoryApi;
	providers: Record<string, PaymentProvider>;
	/** Those of them that a new order can be paid with; the others are there for what was paid with them. */
	offers: readonly PaymentProviderName[];
	/** Where a provider sends the shopper back to. The same for every attempt at a payment. */
	returnUrl(payment: Pick<Payment, "provider" | "actionToken">): string;
	/** The least that a provider takes, by its name, where there is a least. */
	leastMinor: Readonly<Record<string, number>>;
	/** What the test provider remembers: its own pages and messages are made of that. */
	testCharges: TestCharges;
	now(): Date;
	/** Random, and nobody guesses it. */
	newSecret(): string;
	newOrderNumber(): string;
	/** How long stock is held and a payment awaited. */
	reservationInMs: number;
	/** Has `resumeDue` called for the order at that moment. At most once, roughly then, and perhaps never: the sweep does without. */
	remind(orderId: string, dueAt: string): void;
	/** Notes an outage that the sweep will mend. */
	report(what: string, error: unknown): void;
}
