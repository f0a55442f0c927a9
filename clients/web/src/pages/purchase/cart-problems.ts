import type { Schemas } from "../../../../api/client.ts";
import type { RequestContext } from "../../core/request-context.ts";

type Change = Schemas["CartChange"];
type Line = Schemas["CartLine"];

/** What is the matter with a line, in words; `left` is how many one could still have, where that helps. */
export interface LineProblem {
	kind: Change["kind"];
	text: string;
	/** Nothing can be ordered as long as this is so. */
	blocks: boolean;
	left?: number | undefined;
}

/** The problems of a line as a shopper reads them. */
export const problemsOf = (line: Line, changes: readonly Change[], page: RequestContext): LineProblem[] =>
	changes.filter(({ lineId }) => lineId === line.id).flatMap((change) => inWords(change, line, page) ?? []);

function inWords({ kind, was, now }: Change, line: Line, page: RequestContext): LineProblem | null {
	const { problems: text, unknownShop } = page.t.purchase.cart;
	if (kind === "price_changed") return priceChanged(was, now, page);
	if (kind === "out_of_stock") return shortage(typeof now === "number" ? now : 0, typeof was === "number" ? was : line.quantity, page);
	if (kind === "unavailable") return { kind, blocks: true, text: text.gone };
	if (kind === "vendor_closed") return { kind, blocks: true, text: text.closed(line.vendor.name || unknownShop) };
	return null; // a total belongs to no line
}

function priceChanged(was: unknown, now: unknown, { t, format }: RequestContext): LineProblem | null {
	if (!isMoney(was) || !isMoney(now)) return null;
	const { priceUp, priceDown } = t.purchase.cart.problems;
	const text = (now.amount > was.amount ? priceUp : priceDown)(format.money(was), format.money(now));
	return { kind: "price_changed", blocks: false, text };
}

function shortage(left: number, wanted: number, { t, format }: RequestContext): LineProblem {
	const text = t.purchase.cart.problems;
	if (left <= 0) return { kind: "out_of_stock", blocks: true, text: text.soldOut };
	return { kind: "out_of_stock", blocks: true, left, text: text.fewLeft(format.number(wanted), format.number(left)) };
}

/** An amount of money, in what the API leaves open. */
const isMoney = (value: unknown): value is Schemas["Price"] =>
	typeof value === "object" && value !== null && "amount" in value && "currency" in value && typeof value.amount === "number";

/** What has to be put right first. All else is said at checkout: how delivery has changed, and what an API says that is newer than this. */
const BLOCKING: ReadonlySet<Change["kind"]> = new Set(["out_of_stock", "unavailable", "vendor_closed"]);

/** Whether something has to be put right before the cart can be ordered. */
export const isBlocked = (changes: readonly Change[]): boolean => changes.some(({ kind }) => BLOCKING.has(kind));
