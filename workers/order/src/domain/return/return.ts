import type { ReturnStatus, ReturnWish } from "#contracts/returns";

/** Pieces of a line that come back. */
export interface ReturnLine {
	lineId: string;
	quantity: number;
	/** How many of them arrived, and how many of those can be sold again; null until they are counted. */
	receivedQuantity: number | null;
	restockedQuantity: number | null;
}

/** Goods that come back to the shop of a part. */
export interface Return {
	id: string;
	vendorOrderId: string;
	vendorId: string;
	status: ReturnStatus;
	wish: ReturnWish;
	/** Whether the shopper withdraws from the contract (Directive 2011/83/EU, article 9). */
	isWithdrawal: boolean;
	reason: string | null;
	/** What the shop says to it. */
	answer: string | null;
	/** What was paid back for it. */
	refundId: string | null;
	/** When the shopper was reminded that it is waited for. */
	remindedAt: string | null;
	/** When the shop closed it, because it never came. */
	closedAt: string | null;
	lines: ReturnLine[];
	createdAt: string;
	updatedAt: string;
}
