import * as z from "zod";
import { idSchema } from "./ids.ts";
import { nullable, pageOf, timeSchema } from "./page.ts";

/** What decides over money and is changed by operators, or by shops for themselves. */
export const ADMIN_CHANGE_SUBJECTS = ["promotion", "tax_rate", "tax_exemption", "commission_rule", "gift_card", "store_credit"] as const;
export type AdminChangeSubject = (typeof ADMIN_CHANGE_SUBJECTS)[number];

export const ADMIN_CHANGE_ACTIONS = ["create", "change", "delete"] as const;
export type AdminChangeAction = (typeof ADMIN_CHANGE_ACTIONS)[number];

const values = nullable(z.record(z.string(), z.unknown()));

export const adminChangeSchema = z
	.strictObject({
		id: idSchema,
		subject: z.enum(ADMIN_CHANGE_SUBJECTS),
		subjectId: z.string().meta({ description: "Of a tax rate: country/region/category." }),
		action: z.enum(ADMIN_CHANGE_ACTIONS),
		actor: z.strictObject({ kind: z.enum(["guest", "shopper", "vendor", "admin", "system"]), id: z.string().nullable() }),
		before: values.meta({ description: "Null where there was nothing." }),
		after: values.meta({ description: "Null where nothing is left." }),
		createdAt: timeSchema,
	})
	.meta({ id: "AdminChange" });
export type AdminChange = z.infer<typeof adminChangeSchema>;
export const adminChangePageSchema = pageOf(adminChangeSchema).meta({ id: "AdminChangePage" });
