import type { Address, CartDetails, Contact } from "#contracts/cart";
import type { IdempotencyScope } from "#contracts/idempotency";
import { MAX_AMOUNT_MINOR } from "#contracts/money";
import { fail, notFound, ok, type Result } from "#contracts/result";
import type { Created } from "#contracts/vendor-catalog";
import { type Caller, isOwner } from "../access.ts";
import type { OrderPorts } from "../ports.ts";
import { assessCart, type AssessedCart, withFittingChoices, withoutSeenDelivery } from "./assess-cart.ts";
import { cardHashes, promotionCodes } from "./given-codes.ts";
import { type Cart, type DeliveryChoice, emptyCart, vendorIdsOf } from "./cart.ts";
import { addItem, type Quotes, refreshLines, removeItem, setQuantity } from "./change-cart.ts";

const ATTEMPTS = 50;

/** How a call changes a cart. */
export interface CartEdit {
	/** A variant that is not in the cart yet. */
	newVariantId?: string;
	apply(cart: Cart, quotes: Quotes): Result<Cart>;
	/** Looks at the result before it is stored. */
	accept?(assessed: AssessedCart): Result<unknown>;
}

/** The cart, or `not_found` for what is missing and for what is somebody else's. */
export async function findCart(caller: Caller, cartId: string, ports: OrderPorts): Promise<Result<Cart>> {
	const cart = await ports.carts.find(cartId);
	return cart && isOwner(caller, cart) ? ok(cart) : notFound("cart");
}

/** Starts an empty cart, for the signed-in shopper or for whoever gets its token. `answer` is what a repeat gets. */
export function openCart(
	caller: Caller,
	answer: string,
	cartId: string,
	tokenHash: string,
	scope: IdempotencyScope | null,
	ports: OrderPorts,
): Promise<Result<Created<string>>> {
	return ports.carts.once(scope, answer, async (carts) => {
		await carts.insert(emptyCart({ id: cartId, tokenHash, userId: caller.userId }, ports.now().toISOString()));
		return ok(undefined);
	});
}

/** The shopper's own cart that is to be ordered next; a new one with this id where there is none. */
export const openOwnCart = (userId: string, cartId: string, tokenHash: string, ports: OrderPorts): Promise<Cart> =>
	ports.carts.openOwn({ ...emptyCart({ id: cartId, tokenHash, userId }, ports.now().toISOString()), userId });

/** A cart with fresh quotes, as its user or another buyer would order it. One that was ordered shows what it was ordered with. */
export async function readCart(cart: Cart, ports: OrderPorts, buyerId = cart.userId): Promise<AssessedCart> {
	const [quotes, facts] = await Promise.all([cart.order?.visible ? new Map() : quotesFor(cart, [], ports), factsOf(cart, ports, buyerId)]);
	return assessCart(cart, quotes, facts, momentOf(ports));
}

async function quotesFor(cart: Cart, others: readonly string[], ports: OrderPorts): Promise<Quotes> {
	const variantIds = [...new Set([...cart.lines.map((line) => line.variantId), ...others])];
	if (variantIds.length === 0) return new Map();
	const quotes = await ports.inventory.quote(variantIds);
	return new Map(quotes.map((quote) => [quote.variantId, quote]));
}

const momentOf = (ports: OrderPorts) => ({ at: ports.now().toISOString(), paymentProviders: ports.offers });

const factsOf = (cart: Cart, ports: OrderPorts, buyerId = cart.userId) =>
	ports.carts.factsFor({
		vendorIds: vendorIdsOf(cart),
		country: cart.deliveryAddress?.country ?? null,
		codes: promotionCodes(cart),
		cardHashes: cardHashes(cart),
		userId: cart.userId,
		buyerId,
		email: cart.contact?.email ?? null,
		orderId: cart.order?.id ?? null,
		at: ports.now().toISOString(),
	});

/** What a cart that was ordered, or is being ordered, answers to whoever wants to change it. */
export const orderedAlready = ({ order }: Cart) =>
	fail("conflict", order?.visible ? `This cart has become order ${order.number}.` : "A checkout of this cart is under way.");

/** Changes a cart and answers it as it is then. Tried again when somebody else was faster. */
export async function editCart(caller: Caller, cartId: string, edit: CartEdit, ports: OrderPorts): Promise<Result<AssessedCart>> {
	for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
		const found = await findCart(caller, cartId, ports);
		if (!found.ok) return found;
		if (found.value.order) return orderedAlready(found.value);
		const assessed = await editedCart(found.value, edit, ports);
		if (!assessed.ok) return assessed;
		const now = ports.now().toISOString();
		const cart = withFittingChoices(assessed.value);
		if (await ports.carts.save(cart, now)) return ok({ ...assessed.value, cart: { ...cart, updatedAt: now } });
	}
	return fail("conflict", "Too many are changing this cart at once. Please try again.");
}

async function editedCart(cart: Cart, edit: CartEdit, ports: OrderPorts): Promise<Result<AssessedCart>> {
	const quotes = await quotesFor(cart, edit.newVariantId ? [edit.newVariantId] : [], ports);
	const edited = edit.apply(refreshLines(cart, quotes), quotes);
	if (!edited.ok) return edited;
	const seen = withoutSeenDelivery(refreshLines(edited.value, quotes)); // again: what a piece costs may depend on how many there are now
	const assessed = assessCart(seen, quotes, await factsOf(seen, ports), momentOf(ports));
	if (assessed.pricing.totalMinor > MAX_AMOUNT_MINOR) {
		return fail("invalid_input", "That is more than can be paid at once.", {
			errors: [{ path: "quantity", message: "the total is too large" }],
		});
	}
	const accepted = edit.accept?.(assessed) ?? ok(undefined);
	return accepted.ok ? ok(assessed) : accepted;
}

/** Adds pieces of a variant, once per scope. */
export async function addToCart(
	caller: Caller,
	cartId: string,
	item: { variantId: string; quantity: number },
	scope: IdempotencyScope | null,
	ports: OrderPorts,
): Promise<Result<Created<AssessedCart>>> {
	const edit: CartEdit = { newVariantId: item.variantId, apply: (cart, quotes) => addItem(cart, item.variantId, item.quantity, quotes) };
	const authorized = await findCart(caller, cartId, ports);
	if (!authorized.ok) return authorized;
	const done: AssessedCart[] = [];
	const added = await ports.carts.once(scope, cartId, async (carts) => {
		const edited = await editCart(caller, cartId, edit, { ...ports, carts });
		if (!edited.ok) return edited;
		done.push(edited.value);
		return ok(undefined);
	});
	if (!added.ok) return added;
	const value = done[0] ?? (await readCart((await ports.carts.find(cartId)) ?? authorized.value, ports));
	return ok({ value, replayed: added.value.replayed });
}

/** Changes nothing but what the cart keeps of prices: those of now are seen. */
export const AS_IT_IS: CartEdit = { apply: ok };

export const changeQuantity = (lineId: string, quantity: number): CartEdit => ({ apply: (cart) => setQuantity(cart, lineId, quantity) });

export const removeLine = (lineId: string): CartEdit => ({ apply: (cart) => removeItem(cart, lineId) });

export const setContact = (contact: Contact): CartEdit => setDetails({ contact });

export const setDeliveryAddress = (deliveryAddress: Address): CartEdit => setDetails({ deliveryAddress });

/** Chooses a delivery option per shop, in place of all choices before. `invalid_input` for what the shop does not offer there. */
export const chooseDelivery = (choices: readonly DeliveryChoice[]): CartEdit => setDetails({ choices: [...choices] });

/** Sets contact, address and choices at once, those that are given; all or nothing. `invalid_input` like `chooseDelivery`. */
export const setDetails = ({ contact, deliveryAddress, choices }: CartDetails): CartEdit => ({
	apply: (cart) =>
		ok({
			...cart,
			contact: contact ?? cart.contact,
			deliveryAddress: deliveryAddress === undefined ? cart.deliveryAddress : deliveryAddress,
			choices: choices ?? cart.choices,
		}),
	accept: ({ parts }) => {
		const errors = (choices ?? []).flatMap(({ vendorId, optionId }, index) => {
			const isTheChoice = parts.find((part) => part.vendorId === vendorId)?.choice?.id === optionId;
			return isTheChoice ? [] : [{ path: `choices.${index}.optionId`, message: "not a delivery option for this cart" }];
		});
		return errors.length === 0 ? ok(undefined) : fail("invalid_input", "Some of the input is not valid.", { errors });
	},
});

/** Throws the cart away. */
export async function deleteCart(caller: Caller, cartId: string, ports: OrderPorts): Promise<Result<void>> {
	for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
		const found = await findCart(caller, cartId, ports);
		if (!found.ok) return found;
		if (found.value.order) return orderedAlready(found.value);
		if (await ports.carts.delete(found.value)) return ok(undefined);
	}
	return fail("conflict", "Too many are changing this cart at once. Please try again.");
}
