import { MAX_QUANTITY, MOST_CODES } from "#contracts/cart";
import { newId } from "#contracts/ids";
import type { Quote } from "#contracts/inventory";
import { fail, notFound, ok, type Result } from "#contracts/result";
import { type Cart, type CartLine, seenOf } from "./cart.ts";

const MAX_LINES = 100;

export type Quotes = ReadonlyMap<string, Quote>;

const invalid = (path: string, message: string) =>
	fail("invalid_input", "Some of the input is not valid.", { errors: [{ path, message }] });

/** The cart as the shopper sees it now: prices and titles are those of today. */
export const refreshLines = (cart: Cart, quotes: Quotes): Cart => ({
	...cart,
	lines: cart.lines.map((line) => {
		const quote = quotes.get(line.variantId);
		return quote ? { ...line, ...seenOf(quote, line.quantity) } : line;
	}),
});

/** Adds pieces of a variant; a line that is there already grows. `not_found` for what cannot be bought. */
export function addItem(cart: Cart, variantId: string, quantity: number, quotes: Quotes): Result<Cart> {
	const quote = quotes.get(variantId);
	if (!quote) return notFound("variant");
	const line = cart.lines.find((candidate) => candidate.variantId === variantId);
	if (line) return setQuantity(cart, line.id, line.quantity + quantity);
	if (cart.lines.length >= MAX_LINES) return invalid("variantId", `a cart has at most ${MAX_LINES} lines`);
	return ok({ ...cart, lines: [...cart.lines, { id: newId("cartLine"), quantity, ...seenOf(quote, quantity) }] });
}

export function setQuantity(cart: Cart, lineId: string, quantity: number): Result<Cart> {
	if (!cart.lines.some((line) => line.id === lineId)) return notFound("item");
	if (quantity > MAX_QUANTITY) return invalid("quantity", `at most ${MAX_QUANTITY} pieces of one variant`);
	return ok({ ...cart, lines: cart.lines.map((line) => (line.id === lineId ? { ...line, quantity } : line)) });
}

export function removeItem(cart: Cart, lineId: string): Result<Cart> {
	if (!cart.lines.some((line) => line.id === lineId)) return notFound("item");
	return ok({ ...cart, lines: cart.lines.filter((line) => line.id !== lineId) });
}

/** Puts a guest's cart into the shopper's: pieces add up, and what the shopper has filled in stays. */
export function mergeCarts(cart: Cart, guest: Cart): Result<Cart> {
	const lines = new Map<string, CartLine>(cart.lines.map((line) => [line.variantId, line]));
	for (const line of guest.lines) {
		const mine = lines.get(line.variantId);
		lines.set(line.variantId, mine ? { ...mine, quantity: Math.min(MAX_QUANTITY, mine.quantity + line.quantity) } : line);
	}
	if (lines.size > MAX_LINES) return fail("conflict", `Both carts together have more than ${MAX_LINES} lines; remove some first.`);
	const mine = new Set(cart.choices.map((choice) => choice.vendorId));
	return ok({
		...cart,
		lines: [...lines.values()],
		contact: cart.contact ?? guest.contact,
		deliveryAddress: cart.deliveryAddress ?? guest.deliveryAddress,
		codes: [...new Set([...cart.codes, ...guest.codes])].slice(0, MOST_CODES),
		choices: [...cart.choices, ...guest.choices.filter((choice) => !mine.has(choice.vendorId))],
	});
}
