import { sql } from "drizzle-orm";
import type { ReceivedPosition, ReceivedProduct } from "#contracts/purchases";
import type { LineProduct } from "../domain/order/order.ts";
import type { Db } from "#kit/db";

interface Row {
	productId: string;
	deliveredAt: string;
	product: string;
	vendorId: string;
	vendorSlug: string;
	vendorName: string;
}

/**
 * The products that reached the user, each once with its latest delivery, the latest first.
 * The other columns are those of that delivery: SQLite takes them from the row that has the maximum.
 */
export async function listReceivedProducts(
	db: Db,
	userId: string,
	after: ReceivedPosition | null,
	limit: number,
): Promise<ReceivedProduct[]> {
	const beyond = after ? sql`HAVING (MAX(f.delivered_at), l.product_id) < (${after.deliveredAt}, ${after.productId})` : sql``;
	const rows = await db.all<Row>(sql`
		SELECT l.product_id AS productId, MAX(f.delivered_at) AS deliveredAt, l.product AS product,
			part.vendor_id AS vendorId, part.vendor_slug AS vendorSlug, part.vendor_name AS vendorName
		FROM orders o
		JOIN order_lines l ON l.order_id = o.id
		JOIN vendor_orders part ON part.id = l.vendor_order_id
		JOIN fulfillment_lines fl ON fl.line_id = l.id
		JOIN fulfillments f ON f.id = fl.fulfillment_id
		WHERE o.user_id = ${userId} AND f.delivered_at IS NOT NULL
		GROUP BY l.product_id ${beyond}
		ORDER BY deliveredAt DESC, productId DESC LIMIT ${limit}`);
	return rows.map(toReceived);
}

function toReceived({ productId, deliveredAt, product, vendorId, vendorSlug, vendorName }: Row): ReceivedProduct {
	const { slug, title, imageUrl } = JSON.parse(product) as LineProduct;
	return { productId, deliveredAt, product: { slug, title, imageUrl }, vendor: { id: vendorId, slug: vendorSlug, name: vendorName } };
}
