import * as z from "zod";

/** A message of the test provider about a charge, as it is signed and posted to `/payments/test/webhook`. */
export const testMessageSchema = z.strictObject({
	id: z.string(),
	type: z.literal("charge.updated"),
	charge: z.strictObject({ key: z.string(), reference: z.string(), status: z.string() }),
});
export type TestMessage = z.infer<typeof testMessageSchema>;
