import type { Schemas } from "../../../../../api/client.ts";
import type { FormErrors, FormValues } from "../../../core/forms.ts";
import { piecesField, piecesFields, piecesQuery, readPieces } from "../../../core/pieces.ts";
import type { RequestContext } from "../../../core/request-context.ts";
import type { Order, OrderPart } from "./order-status.tsx";

type Pieces = { lineId: string; quantity: number }[];

/** What is to be canceled: all that is left of an order, one shop's part of it, or these pieces. */
export type CancelTarget = { kind: "order" } | { kind: "part"; part: OrderPart } | { kind: "pieces"; lines: Pieces };

/** How many pieces of a line can still be canceled. */
export const leftOf = ({ quantity, canceledQuantity, fulfilledQuantity }: OrderPart["lines"][number]): number =>
	Math.max(0, quantity - canceledQuantity - fulfilledQuantity);

/** The parts of which something can be canceled. */
export const cancelableParts = ({ vendorOrders }: Order): OrderPart[] =>
	vendorOrders.filter(({ allowedActions }) => allowedActions.includes("cancel"));

/** Whether neither a part nor pieces are named. */
export const isAboutAll = (values: FormValues): boolean =>
	values["part"] === undefined && !Object.keys(values).some((name) => name.startsWith(piecesField("")));

/** What is asked for, as far as the order allows it now; or what is wrong with it, by field. */
export function readTarget(page: RequestContext, order: Order, values: FormValues): CancelTarget | { errors: FormErrors } {
	const { cancel } = page.t.admin.orders;
	if (isAboutAll(values)) return order.allowedActions.includes("cancel") ? { kind: "order" } : { errors: { "": cancel.impossible } };
	if (values["part"] === undefined) return readChosen(page, order, values);
	const part = cancelableParts(order).find(({ id }) => id === values["part"]);
	return part ? { kind: "part", part } : { errors: { "": cancel.movedOn } };
}

function readChosen(page: RequestContext, order: Order, values: FormValues): CancelTarget | { errors: FormErrors } {
	const { cancel } = page.t.admin.orders;
	const { lines, errors } = readPieces(values, cancel);
	if (Object.keys(errors).length > 0) return { errors };
	const left = new Map(cancelableParts(order).flatMap((part) => part.lines.map((line) => [line.id, leftOf(line)] as const)));
	const faults = lines.flatMap(({ lineId, quantity }) => {
		const most = left.get(lineId) ?? 0;
		return quantity > most ? [[most > 0 ? piecesField(lineId) : "", most > 0 ? cancel.atMost(most) : cancel.movedOn] as const] : [];
	});
	return faults.length > 0 ? { errors: Object.fromEntries(faults) } : { kind: "pieces", lines };
}

/** The same for the API. */
export function cancelInput(target: CancelTarget): Pick<Schemas["CancelInput"], "lines" | "vendorOrderId"> {
	if (target.kind === "part") return { vendorOrderId: target.part.id };
	return target.kind === "pieces" ? { lines: target.lines } : {};
}

/** What is asked for, as a query of the API, which knows whether the order allows it; null where the pieces make no sense. */
export function cancelQuery(page: RequestContext, values: FormValues): { vendorOrderId?: string; lines?: string } | null {
	if (isAboutAll(values)) return {};
	if (values["part"] !== undefined) return { vendorOrderId: values["part"] };
	const { lines, errors } = readPieces(values, page.t.admin.orders.cancel);
	if (Object.keys(errors).length > 0) return null;
	return { lines: piecesQuery(lines) };
}

/** The same for a form. */
export function targetFields(target: CancelTarget): Record<string, string> {
	if (target.kind === "part") return { part: target.part.id };
	return target.kind === "pieces" ? piecesFields(target.lines) : {};
}
