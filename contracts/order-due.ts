import * as z from "zod";

/**
 * What the order service sends to its own queue, to come when it has to look after an order. A hint: it may be lost, come twice or
 * come early, for the order's row says whether there is anything to do.
 */
export const orderDueSchema = z.object({
	type: z.literal("order.due"),
	orderId: z.string(),
	/** When the order is due. */
	dueAt: z.iso.datetime(),
	/** The request after which it is due; for logs alone. */
	requestId: z.string().optional(),
});
export type OrderDue = z.infer<typeof orderDueSchema>;
