import * as z from "zod";
import { addressSchema } from "./cart.ts";
import { idSchema } from "./ids.ts";
import { moneySchema } from "./money.ts";
import { nullable, timeSchema } from "./page.ts";

export const INVOICE_KINDS = ["invoice", "credit_note"] as const;
export type InvoiceKind = (typeof INVOICE_KINDS)[number];

/** What a line is about: goods, their delivery, or an amount by itself. */
export const INVOICE_LINE_KINDS = ["item", "delivery", "amount"] as const;

const lineSchema = z
	.strictObject({
		kind: z.enum(INVOICE_LINE_KINDS),
		title: z.string(),
		variantTitle: z.string(),
		sku: z.string().nullable(),
		quantity: z.int(),
		unitPrice: moneySchema.meta({ description: "As it was shown, before discounts." }),
		discount: moneySchema,
		net: moneySchema,
		taxRateBps: z.int(),
		tax: moneySchema,
		gross: moneySchema,
	})
	.meta({ id: "InvoiceLine" });
export type InvoiceLine = z.infer<typeof lineSchema>;

const sumsSchema = z.strictObject({ net: moneySchema, tax: moneySchema, gross: moneySchema });

const placeSchema = addressSchema.omit({ name: true, latitude: true, longitude: true });

/** An invoice or a credit note, copied whole when it was issued. */
export const invoiceSchema = z
	.strictObject({
		id: idSchema,
		kind: z.enum(INVOICE_KINDS),
		number: z.string().meta({ description: "Of the shop's own sequence, which has no gaps." }),
		issuedAt: timeSchema,
		locale: z.string(),
		order: z.strictObject({ id: idSchema, number: z.string(), placedAt: timeSchema }),
		vendorOrderId: idSchema,
		refundId: z.string().nullable(),
		corrects: z.string().nullable().meta({ description: "Of a credit note: the number of the invoice that it corrects." }),
		seller: z.strictObject({
			vendorId: idSchema,
			name: z.string(),
			traderName: z.string().nullable(),
			registrationNumber: z.string().nullable(),
			vatNumber: z.string().nullable(),
			email: z.string().nullable(),
			address: nullable(placeSchema),
		}),
		buyer: z.strictObject({
			name: z.string().nullable(),
			email: z.string().meta({ description: "Empty where the shop reads it." }),
			address: nullable(placeSchema),
		}),
		lines: z.array(lineSchema),
		taxes: z.array(sumsSchema.extend({ rateBps: z.int() })).meta({ description: "Sums by rate of tax." }),
		totals: sumsSchema,
		isTaxExempt: z.boolean(),
	})
	.meta({ id: "Invoice", description: "Amounts of a credit note are what goes back, and not negative." });
export type Invoice = z.infer<typeof invoiceSchema>;

/** An invoice as a list has it. */
export const invoiceRefSchema = z
	.strictObject({
		id: idSchema,
		kind: z.enum(INVOICE_KINDS),
		number: z.string(),
		vendorOrderId: idSchema,
		refundId: z.string().nullable(),
		seller: z.string(),
		gross: moneySchema,
		issuedAt: timeSchema,
	})
	.meta({ id: "InvoiceRef" });
export type InvoiceRef = z.infer<typeof invoiceRefSchema>;

export const invoiceListSchema = z
	.strictObject({ items: z.array(invoiceRefSchema) })
	.meta({ id: "InvoiceList", description: "All of the order, the oldest first." });
export type InvoiceList = z.infer<typeof invoiceListSchema>;

/** What a shop has issued for its part of an order, whole: there are few. */
export const shopInvoicesSchema = z
	.strictObject({ items: z.array(invoiceSchema) })
	.meta({ id: "VendorInvoices", description: "The part's invoice, then its credit notes, the oldest first." });
export type ShopInvoices = z.infer<typeof shopInvoicesSchema>;
