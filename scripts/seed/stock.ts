import { eq, sql } from "drizzle-orm";
import { reservationLines, reservations, stockMovements } from "../../workers/product/src/store/schema/stock.ts";
import { variants } from "../../workers/product/src/store/schema/variants.ts";
import { type Databases, insertRows } from "./databases.ts";
import type { OrderRows } from "./order-rows.ts";
import { variantOf } from "./order-ids.ts";

/**
 * What the sample orders did to the shelves. The samples say what is on a shelf today, so as many pieces as were
 * sold are counted in first: the movements of a variant add up to its stock, as they do for real ones.
 */
export async function seedStock({ db }: Databases, orders: readonly OrderRows[]): Promise<void> {
	const product = db("product");
	const moves: (typeof stockMovements.$inferInsert)[] = [];
	const held = new Map<string, number>();
	for (const rows of orders) {
		const { order, plan, lines } = rows;
		const isHeld = order.status === "pending_payment";
		for (const [index, line] of lines.entries()) {
			const planned = plan.lines[index];
			if (isHeld) held.set(line.variantId, (held.get(line.variantId) ?? 0) + line.quantity);
			if (isHeld || !planned || !variantOf(planned).tracked) continue;
			const { variantId, quantity, orderId } = line;
			const after = afterSale(rows, line.id);
			const gone = quantity + after.reduce((all, { delta }) => all - delta, 0);
			const shelved = planned.product.stored.createdAt;
			if (gone > 0) moves.push({ variantId, delta: gone, reason: "count", reference: `seed:${line.id}`, createdAt: shelved });
			moves.push({ variantId, delta: -quantity, reason: "sale", reference: `commit:${orderId}`, orderId, createdAt: order.createdAt });
			moves.push(...after.map((move) => ({ variantId, orderId, ...move })));
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

type Move = Pick<typeof stockMovements.$inferInsert, "delta" | "reason" | "reference" | "createdAt">;

/** What of a line came back on the shelf, and what replaced it. */
function afterSale(
	{ parts, refunds, refundLines, returns, returnLines, fulfillments, fulfillmentLines }: OrderRows,
	lineId: string,
): Move[] {
	const ended = refunds.filter(({ reason }) => reason === "cancel" || reason === "reject");
	const canceled = ended.flatMap(({ id, createdAt, vendorOrderId }) => {
		const isWhole = parts.some((part) => part.id === vendorOrderId && (part.status === "canceled" || part.status === "rejected"));
		const piece = refundLines.find((line) => line.refundId === id && line.lineId === lineId);
		const reference = `restock:${isWhole ? vendorOrderId : id}`;
		return piece ? [{ delta: piece.restocked ?? 0, reason: "restock" as const, reference, createdAt }] : [];
	});
	const returned = returns.flatMap(({ id, updatedAt }) => {
		const piece = returnLines.find((line) => line.returnId === id && line.lineId === lineId);
		return piece
			? [{ delta: piece.restockedQuantity ?? 0, reason: "restock" as const, reference: `restock:${id}`, createdAt: updatedAt }]
			: [];
	});
	const replaced = fulfillments.flatMap(({ id, returnId, shippedAt }) => {
		const piece = returnId && fulfillmentLines.find((line) => line.fulfillmentId === id && line.lineId === lineId);
		const reference = `commit:exchange:${returnId}`;
		return piece ? [{ delta: -piece.quantity, reason: "sale" as const, reference, createdAt: shippedAt }] : [];
	});
	return [...canceled, ...returned, ...replaced].filter(({ delta }) => delta !== 0);
}

/** Counts in what is held beyond what the samples have on the shelf. */
function whatIsMissing(variantId: string, quantity: number, orders: readonly OrderRows[]): (typeof stockMovements.$inferInsert)[] {
	const line = orders.flatMap(({ plan }) => plan.lines).find((planned) => variantOf(planned).id === variantId);
	const delta = line ? quantity - variantOf(line).stockQuantity : 0;
	return line && delta > 0
		? [{ variantId, delta, reason: "count", reference: `seed:held:${variantId}`, createdAt: line.product.stored.createdAt }]
		: [];
}
