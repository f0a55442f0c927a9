import { isWithdrawalExcepted } from "#contracts/product";
import type { Schemas } from "../../../../../api/client.ts";

export type Part = Schemas["VendorOrderPart"];

/** What a shopper may want for what goes back. */
export const WANTS = ["withdrawal", "refund", "exchange"] as const;
export type Want = (typeof WANTS)[number];

export const isWant = (value: string | undefined): value is Want => WANTS.some((want) => want === value);

/** What may be wanted of a part now: to withdraw only in time, and where not everything is excepted. */
export function wantsOf(part: Part, now: Date): Want[] {
	const { withdrawalEndsAt } = part;
	const isInTime = withdrawalEndsAt === null || new Date(withdrawalEndsAt) >= now;
	const mayWithdraw = isInTime && returnableLines(part).some(({ product }) => !isWithdrawalExcepted(product.withdrawal));
	return WANTS.filter((want) => want !== "withdrawal" || mayWithdraw);
}

/** What the API is asked for. */
export const wishOf = (want: Want): Pick<Schemas["ReturnInput"], "wish" | "withdrawal"> =>
	want === "withdrawal" ? { wish: "refund", withdrawal: true } : { wish: want };

/** The lines that pieces of may go back, and what they are called. */
export const returnableLines = (part: Part) => part.lines.filter((line) => line.returnableQuantity > 0);
