import { eq, sql } from "drizzle-orm";
import { reservationLines, reservations, stockMovements } from "../../workers/product/src/store/schema/stock.ts";
import { variants } from "../../workers/product/src/store/schema/variants.ts";
import { type Databases, insertRows } from "./databases.ts";
import { variantOf, type OrderRows } from "./orders.ts";

/**
 * What the sample orders did to the shelves. The samples say what is on a shelf today, so as many pieces as were
 * sold are counted in first: the movements of a variant add up to its stock, as they do for real ones.
 */
export async function seedStock({ db }: Databases, orders: readonly OrderRows[]): Promise<void> {
	const product = db("product");
	const moves: (typeof stockMovements.$inferInsert)[] = [];
	const held = new Map<string, number>();
	for (const { order, plan, lines, parts } of orders) {
		const isHeld = order.status === "pending_payment";
		for (const [index, line] of lines.entries()) {
			const planned = plan.lines[index];
			if (isHeld) held.set(line.variantId, (held.get(line.variantId) ?? 0) + line.quantity);
			if (isHeld || !planned || !variantOf(planned).tracked) continue;
			const { variantId, quantity, orderId } = line;
			const at = order.createdAt;
			const undone = parts.some(({ id, status }) => id === line.vendorOrderId && (status === "canceled" || status === "rejected"));
			if (!undone)
				moves.push({
					variantId,
					delta: quantity,
					reason: "count",
					reference: `seed:${line.id}`,
					createdAt: planned.product.stored.createdAt,
				});
			moves.push({ variantId, delta: -quantity, reason: "sale", reference: `commit:${orderId}`, orderId, createdAt: at });
			if (undone)
				moves.push({ variantId, delta: quantity, reason: "restock", reference: `restock:${line.vendorOrderId}`, orderId, createdAt: at });
		}
	}
	await insertRows(
		product,
		reservations,
		orders.map(({ order }) => ({
			orderId: order.id,
			status: order.status === "pending_payment" ? ("held" as const) : ("committed" as const),
			expiresAt: order.expiresAt,
			createdAt: order.createdAt,
		})),
	);
	await insertRows(
		product,
		reservationLines,
		orders.flatMap(({ lines }) => lines.map(({ orderId, variantId, quantity }) => ({ orderId, variantId, quantity }))),
	);
	for (const [variantId, quantity] of held) moves.push(...whatIsMissing(variantId, quantity, orders));
	await insertRows(product, stockMovements, moves);
	for (const [variantId, quantity] of held) {
		await product
			.update(variants)
			.set({ reservedQuantity: quantity, stockQuantity: sql`max(${variants.stockQuantity}, ${quantity})` })
			.where(eq(variants.id, variantId));
	}
}

/** Counts in what is held beyond what the samples have on the shelf. */
function whatIsMissing(variantId: string, quantity: number, orders: readonly OrderRows[]): (typeof stockMovements.$inferInsert)[] {
	const line = orders.flatMap(({ plan }) => plan.lines).find((planned) => variantOf(planned).id === variantId);
	const delta = line ? quantity - variantOf(line).stockQuantity : 0;
	return line && delta > 0
		? [{ variantId, delta, reason: "count", reference: `seed:held:${variantId}`, createdAt: line.product.stored.createdAt }]
		: [];
}
