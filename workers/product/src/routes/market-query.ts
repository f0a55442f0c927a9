import { CURRENCY } from "#contracts/money";
import { countrySchema } from "#contracts/vendor";
import * as z from "zod";

/** What every read that shows texts or prices accepts. There is one language and one currency yet. */
export const marketQuery = {
	locale: z
		.string()
		.regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$/, "a language as en or en-IE")
		.optional()
		.meta({ description: "A language tag (BCP 47)." }),
	currency: z.literal(CURRENCY).optional().meta({ description: "The marketplace's currency." }),
	country: countrySchema.optional().meta({ description: "Where the shopper is." }),
};
