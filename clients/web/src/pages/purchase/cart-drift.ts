import * as z from "zod";
import { WITHDRAWALS } from "#contracts/product";
import type { Schemas } from "../../../../api/client.ts";
import type { RequestContext } from "../../core/request-context.ts";
import { exceptionOf } from "../../core/withdrawal.ts";
import { nameOf } from "./cart-line.tsx";
import { problemsOf } from "./cart-problems.ts";
import type { Cart } from "./own-cart.ts";

type Change = Schemas["CartChange"];

const amount = z.int().min(0).max(1e14);
/** What a shopper saw: per line its id, name, pieces, price and exception from the right to withdraw; and what delivery and everything cost. */
const seenSchema = z.object({
	lines: z.array(z.tuple([z.string(), z.string().max(500), amount, amount], z.enum(WITHDRAWALS))).max(200),
	delivery: amount,
	discount: amount.optional(),
	/** On top of prices; nothing where they include it. */
	tax: amount.optional(),
	total: amount,
	/** After credit. */
	due: amount.optional(),
});
export type Seen = z.infer<typeof seenSchema>;

/** What a page shows of a cart, to go along in its form. It only serves to say what has changed; nothing is computed from it. */
export const seenOf = (cart: Cart): Seen => ({
	lines: cart.lines.map((line) => [line.id, nameOf(line), line.quantity, line.unitPrice.amount, line.product.withdrawal ?? "allowed"]),
	delivery: cart.totals.delivery.amount,
	discount: cart.totals.discount.amount,
	tax: taxOnTop(cart.totals),
	total: cart.totals.total.amount,
	due: cart.credit.due.amount,
});

const taxOnTop = ({ items, discount, delivery, total }: Cart["totals"]): number =>
	total.amount - (items.amount - discount.amount + delivery.amount);

/** What a form brought back; null where it is not ours. */
export function readSeen(json: string | undefined): Seen | null {
	try {
		return seenSchema.parse(JSON.parse(json ?? ""));
	} catch {
		return null;
	}
}

/** How a cart differs from what the shopper saw, in words, together with what stands in its way. */
export function driftOf(seen: Seen | null, cart: Cart, found: readonly Change[], page: RequestContext): string[] {
	const problems = [...cart.problems, ...found.filter((change) => !cart.problems.some((known) => isSame(known, change)))];
	const { changes } = page.t.purchase.checkout;
	const blocking = cart.lines.flatMap((line) =>
		problemsOf(line, problems, page)
			.filter(({ blocks }) => blocks)
			.map(({ text }) => changes.ofLine(nameOf(line), text)),
	);
	return [...blocking, ...(seen ? [...linesSince(seen, cart, page), ...amountsSince(seen, cart, page)] : [])];
}

const isSame = (one: Change, other: Change): boolean => one.lineId === other.lineId && one.kind === other.kind;

function linesSince({ lines }: Seen, cart: Cart, { t, format }: RequestContext): string[] {
	const { changes } = t.purchase.checkout;
	const money = (minor: number) => format.money({ amount: minor, currency: cart.currency });
	const now = new Map(cart.lines.map((line) => [line.id, line]));
	const known = new Set(lines.map(([id]) => id));
	const changed = lines.flatMap(([id, name, quantity, price, withdrawal = "allowed"]) => {
		const line = now.get(id);
		if (!line) return [changes.gone(name)];
		const exception = exceptionOf({ t }, line.product);
		return [
			...(exception === undefined || line.product.withdrawal === withdrawal ? [] : [changes.withdrawal(name, exception)]),
			...(line.quantity === quantity ? [] : [changes.quantity(name, format.number(quantity), format.number(line.quantity))]),
			...(line.unitPrice.amount === price ? [] : [changes.price(name, money(price), format.money(line.unitPrice))]),
		];
	});
	return [...changed, ...cart.lines.filter(({ id }) => !known.has(id)).map((line) => changes.added(nameOf(line)))];
}

function amountsSince(
	{ delivery, discount, tax, total, due = total }: Seen,
	{ totals, credit, codes, currency }: Cart,
	{ t, format }: RequestContext,
): string[] {
	const { changes } = t.purchase.checkout;
	const money = (minor: number) => format.money({ amount: minor, currency });
	const onTop = taxOnTop(totals);
	return [
		...(totals.discount.amount === (discount ?? totals.discount.amount)
			? []
			: [changes.discount(money(discount ?? 0), format.money(totals.discount))]),
		...(onTop === (tax ?? onTop) ? [] : [changes.tax(money(tax ?? 0), money(onTop))]),
		...(totals.delivery.amount === delivery ? [] : [changes.delivery(money(delivery), format.money(totals.delivery))]),
		...(totals.total.amount === total ? [] : [changes.total(money(total), format.money(totals.total))]),
		...(credit.due.amount === due ? [] : [changes.due(money(due), format.money(credit.due))]),
		...(isCheaper(totals, credit, total, due) ? [] : codes.flatMap((code) => (code.problem === null ? [] : [changes.code(code.code)]))),
	];
}

/** Then no code needs to be blamed. */
const isCheaper = (totals: Cart["totals"], credit: Cart["credit"], total: number, due: number): boolean =>
	totals.total.amount <= total && credit.due.amount <= due;
