import { type CodeProblem, MOST_CODES } from "#contracts/cart";
import { fail, notFound, ok, type Result } from "#contracts/result";
import type { Caller } from "../access.ts";
import type { OrderPorts } from "../ports.ts";
import type { Cart } from "./cart.ts";
import { showCodes } from "./cart-codes.ts";
import { type CartEdit, readCart } from "./use-cart.ts";

/** A code as somebody typed it: as promotions are compared by, and the hash that a gift card would have. */
export interface GivenCode {
	code: string;
	cardHash: string;
}

/** A promotion's code as it is compared. */
export const promotionKey = (typed: string): string => typed.trim().toUpperCase();

/** What a code that nobody can use now is refused with. Others stay in the cart, for it may come to fit them. */
const REFUSED: Partial<Record<CodeProblem, string>> = {
	unknown: "there is no such code",
	not_yet_valid: "this code is not valid yet",
	no_longer_valid: "this code is not valid any more",
	used_up: "this code is used up",
	used_by_customer: "you have used this code already",
};

const refused = (message: string) => fail("invalid_input", "This code cannot be used.", { errors: [{ path: "code", message }] });

/** Puts a code into a cart. The same again changes nothing; `invalid_input` for what is no code, or for nobody any more. */
export async function addCode(given: GivenCode, ports: OrderPorts): Promise<Result<CartEdit>> {
	const kind = await ports.carts.findCode(given.code, given.cardHash);
	if (kind === null) return refused("there is no such code");
	const code = kind === "promotion" ? given.code : given.cardHash;
	return ok({
		apply: (cart) => {
			if (cart.codes.includes(code)) return ok(cart);
			return cart.codes.length < MOST_CODES
				? ok({ ...cart, codes: [...cart.codes, code] })
				: refused(`a cart has at most ${MOST_CODES} codes`);
		},
		accept: (assessed) => {
			const problem = showCodes(assessed)[assessed.cart.codes.indexOf(code)]?.problem;
			const message = problem && REFUSED[problem];
			return message ? refused(message) : ok(undefined);
		},
	});
}

/** Takes a code out of a cart: a promotion's, or a gift card's by the whole code or as it is shown. */
export async function removeCode({ code, cardHash }: GivenCode, cart: Cart, ports: OrderPorts): Promise<Result<CartEdit>> {
	const shown = showCodes(await readCart(cart, ports));
	const index = cart.codes.findIndex((given, place) => given === code || given === cardHash || shown[place]?.code === code);
	const gone = cart.codes[index];
	if (gone === undefined) return notFound("code");
	return ok({ apply: (now) => ok({ ...now, codes: now.codes.filter((given) => given !== gone) }) });
}

/** Says whether the shopper's store credit pays. Nobody but they themselves may: the token of the cart is not enough. */
export const useStoreCredit = (caller: Caller, use: boolean): CartEdit => ({
	apply: (cart) =>
		use && (cart.userId === null || cart.userId !== caller.userId)
			? fail("unauthenticated", "Sign in to use your store credit.")
			: ok({ ...cart, usesCredit: use }),
});
