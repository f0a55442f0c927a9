import * as z from "zod";
import { vendorRefSchema } from "./cart.ts";
import { idSchema } from "./ids.ts";
import { moneySchema, priceSchema } from "./money.ts";
import { nullable } from "./page.ts";
import { TAX_CATEGORIES } from "./product.ts";

const percent = z.int().meta({ description: "Basis points: 2300 is 23 %." });

/** What took something off, and who pays for it. */
export const explainedDiscountSchema = z
	.strictObject({
		promotionId: idSchema,
		title: z.string(),
		code: z.string().nullable(),
		fundedBy: z.enum(["vendor", "marketplace"]),
		amount: priceSchema,
	})
	.meta({ id: "ExplainedDiscount" });

export const explainedTaxSchema = z
	.strictObject({
		amount: priceSchema,
		rateBps: percent,
		category: z.enum(TAX_CATEGORIES),
		country: z.string(),
		region: z.string().meta({ description: "Empty where the rate is the country's or no region is known." }),
		added: priceSchema.meta({ description: "As much of it as was not in the price but came on top." }),
	})
	.meta({ id: "ExplainedTax", description: "Rounded half up, once, of what is paid after discounts." });

export const explainedCommissionSchema = z
	.strictObject({
		base: priceSchema.meta({ description: "What the shop earns of it: the price less the discounts that the shop pays for." }),
		rateBps: percent,
		reason: z
			.enum(["vendor_and_category", "vendor", "category", "general", "vendor_rate"])
			.meta({ description: "Which kind of rule set the rate; vendor_rate: none, so the shop's own." }),
		amount: priceSchema,
	})
	.meta({ id: "ExplainedCommission" });

const settled = {
	marketplaceDiscount: priceSchema.meta({ description: "What the marketplace pays of the discounts, to the shop." }),
	commission: priceSchema,
	net: moneySchema.meta({ description: "The shop's: paid + marketplaceDiscount − commission − commissionTax." }),
};

/** The columns add up: those of a part's lines and its delivery come to the part's. */
export const lineSettlementSchema = z
	.strictObject({
		...settled,
		commissionTax: priceSchema.meta({ description: "Its share of the tax on the part's commission, which is rounded once." }),
	})
	.meta({ id: "LineSettlement" });
export type LineSettlement = z.infer<typeof lineSettlementSchema>;

const amounts = {
	discounts: z.array(explainedDiscountSchema),
	discount: priceSchema,
	tax: explainedTaxSchema,
	paid: priceSchema.meta({ description: "The price less its discounts, with tax." }),
	settlement: nullable(lineSettlementSchema),
};

export const explainedPartSchema = z
	.strictObject({
		vendorOrderId: idSchema,
		vendor: vendorRefSchema,
		lines: z.array(
			z.strictObject({
				id: idSchema,
				title: z.string(),
				unitPrice: priceSchema,
				quantity: z.int(),
				price: priceSchema.meta({ description: "The unit price times the quantity." }),
				...amounts,
				commission: nullable(explainedCommissionSchema),
			}),
		),
		delivery: z.strictObject({ title: z.string(), price: priceSchema, ...amounts }),
		paid: priceSchema.meta({ description: "What the shopper pays for the part." }),
		settlement: nullable(
			z.strictObject({
				...settled,
				commissionTax: z.strictObject({ amount: priceSchema, rateBps: percent }),
			}),
		).meta({ description: "Between shop and marketplace, for these two alone." }),
	})
	.meta({ id: "ExplainedPart" });
export type ExplainedPart = z.infer<typeof explainedPartSchema>;

/** Every number of an order with the rule that made it, as frozen when it was ordered. */
export const explanationSchema = z
	.strictObject({
		orderId: idSchema,
		number: z.string(),
		taxExempt: z.boolean(),
		parts: z.array(explainedPartSchema),
		total: priceSchema,
		credit: priceSchema.meta({ description: "What gift cards and store credit pay." }),
		payment: priceSchema.meta({ description: "What is left of the total." }),
	})
	.meta({ id: "OrderExplanation" });
export type Explanation = z.infer<typeof explanationSchema>;

/** The same for one shop, of its own part. */
export const partExplanationSchema = z
	.strictObject({ orderId: idSchema, number: z.string(), taxExempt: z.boolean(), part: explainedPartSchema })
	.meta({ id: "VendorOrderExplanation" });
export type PartExplanation = z.infer<typeof partExplanationSchema>;
