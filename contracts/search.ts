import * as z from "zod";
import { idSchema } from "./ids.ts";
import { text, timeSchema } from "./page.ts";

/** What the operators' search finds, in the sequence in which it shows them. */
export const SEARCH_KINDS = ["user", "order", "vendor", "product", "review"] as const;
export type SearchKind = (typeof SEARCH_KINDS)[number];

/** No kind shows more; whoever is not among them is found with more letters. */
export const FOUND_AT_MOST = 10;

export const searchQuerySchema = z.strictObject({
	q: text(254).meta({ description: "An id, a number, or the beginning of one, a name or an email." }),
});

export const searchItemSchema = z
	.strictObject({
		kind: z.enum(SEARCH_KINDS),
		id: idSchema,
		title: z.string(),
		detail: z.string().meta({ description: "What tells it from others of that title." }),
		status: z.string().optional().meta({ description: "As the thing itself has it: what a client says in its reader's language." }),
		createdAt: timeSchema,
		slug: z.string().optional(),
	})
	.meta({ id: "SearchItem" });
export type SearchItem = z.infer<typeof searchItemSchema>;

/** What one service finds. */
export const foundSchema = z.strictObject({ items: z.array(searchItemSchema) }).meta({ id: "Found" });
export type Found = z.infer<typeof foundSchema>;

/** What the gateway makes of what all of them find. */
export const searchAnswerSchema = z
	.strictObject({
		items: z.array(searchItemSchema),
		unavailable: z
			.array(z.enum(SEARCH_KINDS))
			.meta({ description: "What could not be looked through because its service does not answer." }),
	})
	.meta({ id: "SearchAnswer" });
export type SearchAnswer = z.infer<typeof searchAnswerSchema>;
