import type { Address, Contact, DELIVERY_KINDS } from "#contracts/cart";
import type { Actor } from "#contracts/identity";
import { ORDER_STATUSES, VENDOR_ORDER_STATUSES } from "#contracts/order";
import type { TaxCategory, Withdrawal } from "#contracts/product";
import type { Failure } from "#contracts/result";
import type { Funder } from "../funders.ts";
import type { Return } from "../return/return.ts";
import type { Amounts } from "../pricing/amounts.ts";
import type { CommissionReason } from "../pricing/commission.ts";

/** A checkout under way or failed is an order that nobody sees: it was recorded, its stock is reserved, or it failed. */
export const STORED_ORDER_STATUSES = ["recorded", "reserved", "failed", ...ORDER_STATUSES] as const;
export type StoredOrderStatus = (typeof STORED_ORDER_STATUSES)[number];

/** A part is pending until its order is placed. */
export const STORED_VENDOR_ORDER_STATUSES = ["pending", ...VENDOR_ORDER_STATUSES] as const;
export type StoredVendorOrderStatus = (typeof STORED_VENDOR_ORDER_STATUSES)[number];

/**
 * `new` until the provider has answered, `processing` while it has not decided, `authorized` when the money is set aside and `paid`
 * when it was taken, `voided` when nobody waits for it any more.
 */
export const STORED_PAYMENT_STATUSES = ["new", "requires_action", "processing", "authorized", "paid", "declined", "voided"] as const;
export type StoredPaymentStatus = (typeof STORED_PAYMENT_STATUSES)[number];

/** Why something is paid back. */
export const REFUND_REASONS = ["reject", "cancel", "return", "goodwill"] as const;
export type RefundReason = (typeof REFUND_REASONS)[number];

/** What may remain to be done elsewhere: pay back, put stock back, take the stock of an exchange, or undo a checkout's hold on stock and on money. */
export const EFFECT_KINDS = ["refund", "restock", "take_stock", "undo_stock", "undo_payment"] as const;
export type EffectKind = (typeof EFFECT_KINDS)[number];

export interface Effect {
	/** Also the reference by which the other side knows a repeat. */
	id: string;
	kind: EffectKind;
	vendorOrderId: string | null;
	/** The refund that is to be paid back, or whose pieces are to be put back. */
	refundId: string | null;
	/** The return whose pieces are to be put back, or sent anew. */
	returnId?: string | null;
}

export interface LineProduct {
	slug: string;
	title: string;
	variantTitle: string;
	options: Record<string, string>;
	imageUrl: string | null;
	/** Whether the shopper may withdraw from buying it, as it was said then. Nothing was said of what was sold before that was known: one may. */
	withdrawal?: Withdrawal;
}

export interface OrderLine {
	id: string;
	vendorOrderId: string;
	variantId: string;
	productId: string;
	product: LineProduct;
	sku: string | null;
	quantity: number;
	unitPriceMinor: number;
	totalMinor: number;
	/** What is taken off the line, and how much of that the marketplace pays. */
	discountMinor: number;
	marketplaceDiscountMinor: number;
	/** The tax of what is paid for the line, and as much of it as came on top. */
	taxMinor: number;
	taxAddedMinor: number;
	taxCategory: TaxCategory;
	taxRateBps: number;
	/** What the marketplace takes of the line. */
	commissionBps: number;
	/** Which kind of rule said so. */
	commissionReason: CommissionReason;
	commissionMinor: number;
	/** Pieces that will not be sent; follows from the refunds of what was canceled. */
	canceledQuantity: number;
}

/** A discount of a line, or of the part's delivery where there is no line. */
export interface OrderDiscount {
	id: string;
	vendorOrderId: string;
	lineId: string | null;
	promotionId: string;
	title: string;
	code: string | null;
	fundedBy: Funder;
	amountMinor: number;
}

export interface Tracking {
	carrier: string;
	number: string;
	url?: string | undefined;
}

export interface Fulfillment {
	id: string;
	vendorOrderId: string;
	lines: { lineId: string; quantity: number }[];
	tracking: Tracking | null;
	shippedAt: string;
	deliveredAt: string | null;
	/** Of the pieces of an exchange: the return that they replace. */
	returnId: string | null;
}

export interface VendorOrder extends Amounts {
	id: string;
	vendorId: string;
	vendorSlug: string;
	vendorName: string;
	status: StoredVendorOrderStatus;
	version: number;
	deliveryOptionId: string;
	deliveryKind: (typeof DELIVERY_KINDS)[number];
	deliveryTitle: string;
	taxCountry: string;
	/** Empty where no region of it is known. */
	taxRegion: string;
	commissionBps: number;
	/** As much of the discount as is off the delivery, and as the marketplace pays. */
	deliveryDiscountMinor: number;
	marketplaceDiscountMinor: number;
	deliveryTaxMinor: number;
	deliveryTaxRateBps: number;
	/** What the marketplace takes, and the tax on that. */
	commissionMinor: number;
	commissionTaxMinor: number;
	commissionTaxRateBps: number;
	placedAt: string | null;
	completedAt: string | null;
	updatedAt: string;
	lines: OrderLine[];
	discounts: OrderDiscount[];
	fulfillments: Fulfillment[];
	returns: Return[];
}

export interface Payment {
	id: string;
	attempt: number;
	provider: string;
	token: string;
	status: StoredPaymentStatus;
	amountMinor: number;
	/** What was taken of it so far. */
	capturedMinor: number;
	/** The provider's own name for it. */
	reference: string | null;
	/** Where the shopper completes it, at the provider. */
	actionUrl: string | null;
	actionToken: string;
}

/** What a step learned of the payment. */
export type PaymentChange = Partial<Pick<Payment, "status" | "reference" | "actionUrl" | "capturedMinor">>;

/** Pieces that a refund is for. */
export interface RefundLine {
	lineId: string;
	quantity: number;
	amountMinor: number;
	/** How many of them go back on the shelf. */
	restocked: number;
}

export interface Refund {
	id: string;
	paymentId: string;
	vendorOrderId: string;
	reason: RefundReason;
	/** What goes back to the shopper, and as much of it as goes back as credit. */
	amountMinor: number;
	creditMinor: number;
	note: string | null;
	/** Empty where it is an amount by itself. */
	lines: RefundLine[];
	/** When its shop and its credit were settled; a provider may have refused the rest then. */
	doneAt: string | null;
	/** Where a provider has refused it for good. */
	refusal?: Refusal | null;
	createdAt: string;
}

/** That the money of a refund could not be sent back, and what became of it. */
export interface Refusal {
	/** How often it was tried so far: each turn has its own key. */
	attempt: number;
	refusedAt: string;
	/** Why, while it waits for an operator; null while it is tried again, and when the money is back. */
	reason: string | null;
	backAt: string | null;
	/** How it was paid instead, in an operator's words. */
	paidOtherwise: string | null;
}

/** An order with everything that belongs to it. */
export interface Order extends Amounts {
	id: string;
	number: string;
	cartId: string;
	tokenHash: string;
	userId: string | null;
	status: StoredOrderStatus;
	version: number;
	currency: string;
	/** As much of the total as gift cards and store credit pay. */
	creditMinor: number;
	isTaxExempt: boolean;
	/** The language that the shopper is written to in. */
	locale: string;
	contact: Contact;
	deliveryAddress: Address | null;
	failure: Failure | null;
	expiresAt: string;
	createdAt: string;
	updatedAt: string;
	vendorOrders: VendorOrder[];
	payment: Payment;
	/** As they were decided on, one after the other. */
	refunds: Refund[];
}

export interface NewEvent {
	type: string;
	actor: Actor;
	vendorOrderId?: string;
	/** Shown to the shopper; no personal data. */
	data?: Record<string, unknown>;
}

/** What one step changes of an order. It is written as a whole, and only if the order still is as it was read. */
export interface OrderChange {
	at: string;
	status?: StoredOrderStatus;
	failure?: Failure;
	expiresAt?: string;
	/** When the order has to be looked after, should nobody have moved it; null: never, and nothing: as before. */
	resumeAt?: string | null;
	payment?: PaymentChange;
	/** The parts that changed, as they are afterwards. */
	vendorOrders?: VendorOrder[];
	fulfillment?: Fulfillment;
	/** The fulfillment that arrived. */
	deliveredId?: string;
	refunds?: Refund[];
	/** Refunds that were written before the payment, and that it settles by taking less. */
	settled?: Refund[];
	/** A refused refund that an operator has decided on, as it is afterwards. */
	movedRefund?: Refund & { refusal: Refusal };
	/** A return that is asked for, and one that has moved, as it is afterwards. */
	newReturn?: Return;
	movedReturn?: Return;
	effects?: Effect[];
	events: NewEvent[];
}
