import * as z from "zod";
import { addressSchema } from "./cart.ts";
import { idSchema } from "./ids.ts";
import { pageOf, text, timeSchema } from "./page.ts";

export const profileSchema = z
	.strictObject({
		id: idSchema,
		email: z.string(),
		emailVerified: z.boolean(),
		name: z.string(),
		role: z.enum(["shopper", "admin"]),
		createdAt: timeSchema,
	})
	.meta({ id: "Profile" });
export type Profile = z.infer<typeof profileSchema>;

export const profilePatchSchema = z
	.strictObject({ name: text(120) })
	.partial()
	.meta({ id: "ProfilePatch" });

export const savedAddressSchema = addressSchema
	.extend({ id: idSchema, isDefault: z.boolean(), createdAt: timeSchema })
	.meta({ id: "SavedAddress" });
export type SavedAddress = z.infer<typeof savedAddressSchema>;
export const savedAddressPageSchema = pageOf(savedAddressSchema).meta({ id: "SavedAddressPage" });
export const addressInputSchema = addressSchema.extend({ isDefault: z.boolean().optional() }).meta({ id: "AddressInput" });
export type AddressInput = z.infer<typeof addressInputSchema>;
export const addressPatchSchema = addressSchema.extend({ isDefault: z.boolean() }).partial().meta({ id: "AddressPatch" });
export type AddressPatch = z.infer<typeof addressPatchSchema>;
