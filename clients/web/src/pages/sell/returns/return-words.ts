import type { Schemas } from "../../../../../api/client.ts";
import type { Tone } from "../../../components/badge.tsx";
import type { RequestContext } from "../../../core/request-context.ts";

/** A return, as the order or the list of returns has it. */
export type Return = Schemas["Return"];

/** The color of each status. */
export const RETURN_TONES: Record<Return["status"], Tone> = {
	requested: "accent",
	approved: "info",
	rejected: "danger",
	canceled: "neutral",
	received: "warning",
	refunded: "success",
	exchanged: "success",
};

/** How far a return is: a withdrawal waits for no answer. */
export function returnStatusOf({ t }: RequestContext, { status, isWithdrawal, closedAt }: Return): string {
	if (closedAt) return t.sell.returns.closed;
	return isWithdrawal && status === "requested" ? t.sell.returns.withdrawalOpen : t.sell.returns.status[status];
}

/** What the shopper wants for it. */
export const wishOf = ({ t }: RequestContext, { wish, isWithdrawal }: Return): string =>
	t.sell.returns.wish[isWithdrawal ? "withdrawal" : wish];

/** What comes back, with its variant where it has one. */
export const returnLineTitle = ({ title, variantTitle }: Return["lines"][number]): string =>
	variantTitle === "" ? title : `${title}, ${variantTitle}`;
