import * as z from "zod";
import { vendorRefSchema } from "./cart.ts";
import { idSchema } from "./ids.ts";
import { MAX_AMOUNT_MINOR, priceSchema } from "./money.ts";
import { nullable, pageOf, text, timeSchema } from "./page.ts";
import { TAX_CATEGORIES } from "./product.ts";
import { countrySchema } from "./vendor.ts";

const rateBps = z.int().min(0).max(10_000).meta({ description: "Basis points: 0 to 10,000 (100 %)." });

/** A region as addresses name it; empty for the whole country. */
export const taxRegionSchema = text(80, 0);

/** What is taxed in one place. */
export const taxRateKeySchema = z.strictObject({ country: countrySchema, category: z.enum(TAX_CATEGORIES) });

export const taxRateInputSchema = z
	.strictObject({
		rateBps,
		isIncluded: z.boolean().default(true).meta({ description: "Whether prices have the tax in them there, or it comes on top." }),
	})
	.meta({ id: "TaxRateInput" });
export type TaxRateInput = z.infer<typeof taxRateInputSchema>;

export const taxRateSchema = z
	.strictObject({ ...taxRateKeySchema.shape, region: taxRegionSchema, rateBps, isIncluded: z.boolean() })
	.meta({ id: "TaxRate", description: "The rate of a region stands in for that of its country. A country without one has no tax." });
export type TaxRate = z.infer<typeof taxRateSchema>;
export const taxRatePageSchema = pageOf(taxRateSchema).meta({ id: "TaxRatePage" });

export const taxExemptionInputSchema = z.strictObject({ reason: text(500) }).meta({ id: "TaxExemptionInput" });
export const taxExemptionSchema = z
	.strictObject({ userId: idSchema, reason: z.string(), createdAt: timeSchema })
	.meta({ id: "TaxExemption", description: "A shopper who pays no tax." });
export type TaxExemption = z.infer<typeof taxExemptionSchema>;
export const taxExemptionPageSchema = pageOf(taxExemptionSchema).meta({ id: "TaxExemptionPage" });

export const commissionRuleInputSchema = z
	.strictObject({
		vendorId: nullable(idSchema).default(null).meta({ description: "Null for all shops." }),
		categoryId: nullable(idSchema).default(null).meta({ description: "Null for all goods." }),
		fromMinor: z.int().min(0).max(MAX_AMOUNT_MINOR).default(0).meta({ description: "From this total of a line on, in minor units." }),
		rateBps,
	})
	.meta({ id: "CommissionRuleInput" });
export type CommissionRuleInput = z.infer<typeof commissionRuleInputSchema>;

export const commissionRuleSchema = z
	.strictObject({
		id: idSchema,
		vendor: nullable(vendorRefSchema),
		categoryId: z.string().nullable(),
		from: priceSchema,
		rateBps,
		createdAt: timeSchema,
	})
	.meta({
		id: "CommissionRule",
		description:
			"What the marketplace takes of a line. The rule that says the most holds: shop and category over shop over category over none; then the nearest category and the highest beginning. Where none fits it is the shop's own rate.",
	});
export type CommissionRule = z.infer<typeof commissionRuleSchema>;
export const commissionRulePageSchema = pageOf(commissionRuleSchema).meta({ id: "CommissionRulePage" });
