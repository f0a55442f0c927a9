import { and, desc, eq, isNotNull } from "drizzle-orm";
import type { ReceivedLine } from "#contracts/purchases";
import type { Db } from "#kit/db";
import { fulfillmentLines, fulfillments } from "./schema/fulfillments.ts";
import { orderLines, orders, vendorOrders } from "./schema/orders.ts";

/** The line of the product that reached the user last, or null. */
export async function findReceivedLine(db: Db, userId: string, productId: string): Promise<ReceivedLine | null> {
	const [row] = await db
		.select({ orderLineId: orderLines.id, productId: orderLines.productId, vendorId: vendorOrders.vendorId, product: orderLines.product })
		.from(orders)
		.innerJoin(orderLines, eq(orderLines.orderId, orders.id))
		.innerJoin(vendorOrders, eq(vendorOrders.id, orderLines.vendorOrderId))
		.innerJoin(fulfillmentLines, eq(fulfillmentLines.lineId, orderLines.id))
		.innerJoin(fulfillments, eq(fulfillments.id, fulfillmentLines.fulfillmentId))
		.where(and(eq(orders.userId, userId), eq(orderLines.productId, productId), isNotNull(fulfillments.deliveredAt)))
		.orderBy(desc(fulfillments.deliveredAt))
		.limit(1);
	if (!row) return null;
	const { product, ...line } = row;
	return { ...line, productTitle: product.title };
}
