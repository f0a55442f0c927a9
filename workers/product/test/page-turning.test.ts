import { newId } from "#contracts/ids";
import { money } from "#contracts/money";
import type { ProductListItem } from "#contracts/product";
import { expect, it } from "vitest";
import { addProduct, catalog, deliver, openShop, read, sound, variantInput } from "./street.ts";

interface Page {
	items: ProductListItem[];
	nextCursor: string | null;
}

const ratingOf = (productId: string, average: number) => ({
	id: newId("event"),
	type: "review.product_rated" as const,
	version: 1,
	at: new Date().toISOString(),
	rating: { productId, average, count: 1, histogram: { "1": 0, "2": 0, "3": 0, "4": 0, "5": 1 } },
});

/** Twelve products of a new shop whose prices and ratings rise, every third of them equal; their ids. */
async function twelve(shop: string): Promise<string[]> {
	const ids: string[] = [];
	for (let n = 0; n < 12; n += 1) {
		const price = money(1_000 + 100 * Math.floor(n / 3));
		const { id } = await addProduct(shop, { title: `Turned ${n}`, variants: [variantInput({ price })] });
		await deliver(ratingOf(id, 1 + Math.floor(n / 3)));
		ids.push(id);
	}
	return ids;
}

it.each(["newest", "price", "-price", "rating"])(
	"pages by %s show what stays exactly once while products come and go around them",
	async (sort) => {
		const shop = await openShop();
		const stay = await twelve(shop);
		const leaving = [await addProduct(shop, { title: "Leaves 1" }), await addProduct(shop, { title: "Leaves 2" })];
		const shown: string[] = [];
		let turns = 0;
		for (let cursor: string | null = ""; cursor !== null; turns += 1) {
			const page: Page = await read(`/products?vendor=${shop}&sort=${sort}&limit=3${cursor && `&cursor=${cursor}`}`);
			shown.push(...page.items.map(({ id }) => id));
			cursor = page.nextCursor;
			const gone = leaving.pop();
			if (gone) sound(await catalog.archiveProduct(shop, gone.id));
			for (const price of [1, 1_000, 1_150, 1_300, 99_999])
				if (turns < 3)
					await addProduct(shop, { title: `Comes at ${price} on turn ${turns}`, variants: [variantInput({ price: money(price) })] });
		}
		expect(new Set(shown).size).toBe(shown.length);
		expect(shown.filter((id) => stay.includes(id)).toSorted()).toEqual(stay.toSorted());
		expect(turns).toBeGreaterThanOrEqual(4);
	},
	30_000,
);

it("goes on behind a product that has left the street since it was the last of its page", async () => {
	const shop = await openShop();
	const stay = await twelve(shop);
	const first: Page = await read(`/products?vendor=${shop}&sort=price&limit=4`);
	sound(await catalog.archiveProduct(shop, first.items.at(-1)?.id ?? ""));
	const second: Page = await read(`/products?vendor=${shop}&sort=price&limit=100&cursor=${first.nextCursor}`);
	expect([...first.items, ...second.items].map(({ id }) => id)).toEqual(stay);
}, 30_000);
