import { expect, it } from "vitest";
import type { ReceivedPosition, ReceivedProduct } from "#contracts/purchases";
import { findReviewable } from "./reviewable.ts";

const received = (count: number): ReceivedProduct[] =>
	Array.from({ length: count }, (_, n) => ({
		productId: `prod_${String(count - n).padStart(6, "0")}`,
		deliveredAt: "2026-11-01T10:00:00.000Z",
		product: { slug: "mug", title: "Mug", imageUrl: null },
		vendor: { id: "vend_1", slug: "shop", name: "Shop" },
	}));

/** Somebody's purchases, and how often they were looked at. */
function purchasesOf(all: readonly ReceivedProduct[]) {
	const looks: (ReceivedPosition | null)[] = [];
	return {
		looks,
		receivedLines: async (_userId: string, after: ReceivedPosition | null, limit: number) => {
			looks.push(after);
			return all.filter((product) => !after || product.productId < after.productId).slice(0, limit);
		},
	};
}

const nothing = async () => new Set<string>();
const allBut =
	(...ids: string[]) =>
	async (asked: readonly string[]) =>
		new Set(asked.filter((id) => !ids.includes(id)));

it("fills a page and says where the next one starts, until there is none", async () => {
	const all = received(5);
	const purchases = purchasesOf(all);
	const first = await findReviewable("user_1", null, 3, purchases, nothing);
	expect(first.items).toEqual(all.slice(0, 3));
	const second = await findReviewable("user_1", first.next, 3, purchases, nothing);
	expect(second).toEqual({ items: all.slice(3), next: null });
	expect(await findReviewable("user_1", null, 5, purchases, nothing)).toEqual({ items: all, next: null });
});

it("looks behind what is reviewed already", async () => {
	const all = received(250);
	const last = all[249];
	const found = await findReviewable("user_1", null, 20, purchasesOf(all), allBut(last?.productId ?? ""));
	expect(found).toEqual({ items: [last], next: null });
});

it("looks a few times and no more, and can be gone on from there", async () => {
	const all = received(1_000);
	const purchases = purchasesOf(all);
	const first = await findReviewable("user_1", null, 20, purchases, allBut());
	expect(first.items).toEqual([]);
	expect(purchases.looks).toHaveLength(5);
	expect(first.next?.productId).toBe(all[499]?.productId);
	const second = await findReviewable("user_1", first.next, 20, purchases, allBut(all[999]?.productId ?? ""));
	expect(second.items).toEqual([all[999]]);
});
