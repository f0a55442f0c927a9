import type { InventoryApi, LineRequest, Quote, ReservationStatus } from "#contracts/inventory";
import { fail, ok } from "#contracts/result";

export interface Shelf {
	vendorId: string;
	priceMinor: number;
	volumePrices?: Quote["volumePrices"];
	stock: number;
	taxCategory: Quote["taxCategory"];
	productId: string;
	categoryIds?: string[];
	withdrawal?: Quote["withdrawal"];
}

interface Reservation {
	status: ReservationStatus;
	lines: Map<string, number>;
	expiresAt: string;
}

const total = (lines: readonly LineRequest[]): Map<string, number> => {
	const sums = new Map<string, number>();
	for (const { variantId, quantity } of lines) sums.set(variantId, (sums.get(variantId) ?? 0) + quantity);
	return sums;
};

/** An inventory as contracts/inventory.ts promises it, in memory. `now` is the test's clock. */
export class InTestInventory implements InventoryApi {
	readonly shelves = new Map<string, Shelf>();
	readonly reservations = new Map<string, Reservation>();
	readonly restocked = new Map<string, Map<string, number>>();
	readonly now: () => Date;

	constructor(now: () => Date) {
		this.now = now;
	}

	/** What an order holds right now. */
	holds(orderId: string): boolean {
		const reservation = this.reservations.get(orderId);
		return reservation?.status === "held" && reservation.expiresAt > this.now().toISOString();
	}

	heldOrders(): string[] {
		return [...this.reservations.keys()].filter((id) => this.holds(id));
	}

	left(variantId: string): number {
		const stock = this.shelves.get(variantId)?.stock ?? 0;
		const held = this.heldOrders().reduce((sum, id) => sum + (this.reservations.get(id)?.lines.get(variantId) ?? 0), 0);
		return stock - held;
	}

	quote(variantIds: readonly string[]): Promise<Quote[]> {
		return Promise.resolve(variantIds.flatMap((variantId) => this.quoteOf(variantId)));
	}

	private quoteOf(variantId: string): Quote[] {
		const shelf = this.shelves.get(variantId);
		if (!shelf) return [];
		const { vendorId, productId, priceMinor: unitPriceMinor, taxCategory, volumePrices = [], categoryIds = [], withdrawal } = shelf;
		return [
			{
				variantId,
				productId,
				productSlug: "mug",
				categoryIds,
				title: "Mug",
				variantTitle: "Blue",
				options: { Color: "Blue" },
				imageUrl: null,
				sku: "MUG-1",
				vendorId,
				unitPriceMinor,
				volumePrices,
				taxCategory,
				weightGrams: 300,
				requiresShipping: true,
				...(withdrawal && { withdrawal }),
				availableQuantity: this.left(variantId),
			},
		];
	}

	reserve(orderId: string, lines: readonly LineRequest[], expiresAt: string) {
		const known = this.reservations.get(orderId);
		if (known?.status === "released") return Promise.resolve(fail("conflict", "The reservation has been released."));
		if (known && this.holds(orderId) && known.expiresAt < expiresAt) known.expiresAt = expiresAt;
		if (known?.status === "committed" || this.holds(orderId)) return Promise.resolve(ok({ shortages: [] }));
		const wanted = total(lines);
		const shortages = [...wanted].flatMap(([variantId, requested]) => {
			const available = this.left(variantId);
			return requested > available ? [{ variantId, requested, available }] : [];
		});
		if (shortages.length === 0) this.reservations.set(orderId, { status: "held", lines: wanted, expiresAt });
		return Promise.resolve(ok({ shortages }));
	}

	commit(orderId: string) {
		const reservation = this.reservations.get(orderId);
		if (reservation?.status === "committed") return Promise.resolve(ok(undefined));
		if (!reservation || !this.holds(orderId)) return Promise.resolve(fail("conflict", "Nothing is held."));
		reservation.status = "committed";
		for (const [variantId, quantity] of reservation.lines) this.put(variantId, -quantity);
		return Promise.resolve(ok(undefined));
	}

	holdNoMoreThan(orderId: string, lines: readonly LineRequest[]) {
		const reservation = this.reservations.get(orderId);
		const wanted = total(lines);
		if (reservation?.status === "held")
			for (const [variantId, quantity] of reservation.lines)
				reservation.lines.set(variantId, Math.min(quantity, wanted.get(variantId) ?? 0));
		return Promise.resolve(ok(undefined));
	}

	release(orderId: string) {
		const reservation = this.reservations.get(orderId);
		if (reservation?.status !== "committed") this.reservations.set(orderId, { status: "released", lines: new Map(), expiresAt: "" });
		return Promise.resolve(ok(undefined));
	}

	restock(reference: string, orderId: string, lines: readonly LineRequest[]) {
		if (this.reservations.get(orderId)?.status !== "committed") return Promise.resolve(fail("conflict", "Nothing was taken."));
		if (!this.restocked.has(reference)) {
			this.restocked.set(reference, total(lines));
			for (const [variantId, quantity] of total(lines)) this.put(variantId, quantity);
		}
		return Promise.resolve(ok(undefined));
	}

	private put(variantId: string, quantity: number): void {
		const shelf = this.shelves.get(variantId);
		if (shelf) shelf.stock += quantity;
	}
}
