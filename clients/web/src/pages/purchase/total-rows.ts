import type { Schemas } from "../../../../api/client.ts";
import type { RequestContext } from "../../core/request-context.ts";

type Totaled = Pick<Schemas["Order"], "discounts" | "totals">;

interface Row {
	label: string;
	amount: string;
}

/** A row for every discount; with its shop where it is off several. Where nothing is said of them, one for all. */
export function discountRows({ discounts, totals }: Totaled, shops: ReadonlyMap<string, string>, { t, format }: RequestContext): Row[] {
	const { cart, codes } = t.purchase;
	if (discounts.length === 0)
		return totals.discount.amount === 0 ? [] : [{ label: cart.discount, amount: `−${format.money(totals.discount)}` }];
	return discounts.map(({ promotionId, title, vendorId, amount }) => {
		const isShared = discounts.some((other) => other.promotionId === promotionId && other.vendorId !== vendorId);
		const shop = shops.get(vendorId);
		return { label: isShared && shop ? codes.discountBy(title, shop) : title, amount: `−${format.money(amount)}` };
	});
}

/** The tax, where it is not in the prices but comes on top of them. */
export function addedTax({ items, discount, delivery, total, tax }: Totaled["totals"], { t, format }: RequestContext) {
	const added = total.amount - (items.amount - discount.amount + delivery.amount);
	const rows: Row[] = added > 0 ? [{ label: t.purchase.codes.taxAdded, amount: format.money({ ...total, amount: added }) }] : [];
	return { rows, hint: added > 0 || tax.amount === 0 ? undefined : t.purchase.cart.taxIncluded(format.money(tax)) };
}

/** What credit pays of a total, and what is left; nothing where there is none. */
export function creditRows(used: Schemas["Price"], due: Schemas["Price"], { t, format }: RequestContext): Row[] {
	if (used.amount === 0) return [];
	return [
		{ label: t.purchase.codes.paidWithCredit, amount: `−${format.money(used)}` },
		{ label: t.purchase.codes.due, amount: format.money(due) },
	];
}

/** The same of an order, with what of it was canceled before it was paid. */
export function paymentRows(credit: Schemas["Price"], { amount, due }: Schemas["Payment"], page: RequestContext): Row[] {
	const canceled = amount.amount - due.amount;
	if (canceled === 0) return creditRows(credit, due, page);
	const { canceledBefore, due: toPay } = page.t.purchase.codes;
	return [
		...creditRows(credit, due, page).slice(0, -1),
		{ label: canceledBefore, amount: `−${page.format.money({ ...amount, amount: canceled })}` },
		{ label: toPay, amount: page.format.money(due) },
	];
}
