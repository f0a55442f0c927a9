import * as z from "zod";
import { addressSchema } from "./cart.ts";
import { idSchema } from "./ids.ts";
import { nullable, pageOf, text, timeSchema } from "./page.ts";

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

/** Where an address is on the map is said with each cart, and not kept. */
const keptAddressSchema = addressSchema.omit({ latitude: true, longitude: true });

export const savedAddressSchema = keptAddressSchema
	.extend({ id: idSchema, isDefault: z.boolean(), createdAt: timeSchema })
	.meta({ id: "SavedAddress" });
export type SavedAddress = z.infer<typeof savedAddressSchema>;
/** A person's own account: with the addresses, so that a checkout needs one call. */
export const meSchema = profileSchema
	.extend({ addresses: z.array(savedAddressSchema).meta({ description: "The default first." }) })
	.meta({ id: "Me" });
export type Me = z.infer<typeof meSchema>;

export const savedAddressPageSchema = pageOf(savedAddressSchema).meta({ id: "SavedAddressPage" });
export const addressInputSchema = keptAddressSchema.extend({ isDefault: z.boolean().optional() }).meta({ id: "AddressInput" });
export type AddressInput = z.infer<typeof addressInputSchema>;
export const addressPatchSchema = keptAddressSchema
	.extend({ line2: nullable(text(120)), region: nullable(text(80)), isDefault: z.boolean() })
	.partial()
	.meta({ id: "AddressPatch", description: "What is given changes; null takes away what an address can do without." });
export type AddressPatch = z.infer<typeof addressPatchSchema>;

/** An account as the marketplace's operators see it. */
export const adminUserSchema = profileSchema
	.extend({
		addressCount: z.int(),
		sessionCount: z.int().meta({ description: "Where the person is signed in." }),
	})
	.meta({ id: "AdminUser" });
export type AdminUser = z.infer<typeof adminUserSchema>;
