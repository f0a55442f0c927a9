import { money } from "#contracts/money";
import { OWN_VARIANT_SORTS, type OwnVariantSort } from "#contracts/own-variants";
import type { OwnVariantFilter } from "#contracts/vendor-catalog";
import { beforeAll, describe, expect, it } from "vitest";
import { addProduct, catalog, openShop, sound, variantInput } from "./street.ts";

let shop: string;

beforeAll(async () => {
	shop = await openShop();
	const sized = (price: number, ...stock: [number, number]) => ({
		options: ["Size"],
		variants: stock.map((stockQuantity, n) => variantInput({ price: money(price + n), stockQuantity, options: { Size: "SM"[n] ?? "" } })),
	});
	await addProduct(shop, { title: "banana bowl", ...sized(2_000, 3, 0) });
	await addProduct(shop, { title: "Apple mug", variants: [variantInput({ sku: "AM-1", price: money(500), stockQuantity: 7 })] });
	await addProduct(shop, {
		title: "Cherry dish",
		status: "draft",
		media: [{ url: "https://pictures.example/dish.jpg", alt: "A dish" }],
		variants: [variantInput({ price: money(9_000), stockQuantity: 1 })],
	});
	await addProduct(await openShop(), { title: "Another's mug" });
});

const names = async (filter: Omit<OwnVariantFilter, "limit">): Promise<string[]> =>
	sound(await catalog.listVariants(shop, { limit: 20, ...filter })).items.map(({ product, title }) => `${product.title}, ${title}`);

describe("a shop's list of variants", () => {
	const [apple, small, medium, cherry] = ["Apple mug, Default", "banana bowl, S", "banana bowl, M", "Cherry dish, Default"];
	it.each<[OwnVariantSort, (string | undefined)[]]>([
		["title", [apple, small, medium, cherry]],
		["-title", [cherry, medium, small, apple]],
		["price", [apple, small, medium, cherry]],
		["-price", [cherry, medium, small, apple]],
		["stock", [medium, cherry, small, apple]],
		["-stock", [apple, small, cherry, medium]],
	])("sorted by %s is the same in one page and in many", async (sort, expected) => {
		expect(await names({ sort })).toEqual(expected);
		const paged: string[] = [];
		let cursor: string | undefined;
		do {
			const page = sound(await catalog.listVariants(shop, { limit: 1, sort, cursor }));
			paged.push(...page.items.map(({ product, title }) => `${product.title}, ${title}`));
			cursor = page.nextCursor ?? undefined;
		} while (cursor !== undefined);
		expect(paged).toEqual(expected);
	});

	it.each<[Omit<OwnVariantFilter, "limit">, (string | undefined)[]]>([
		[{ status: "draft" }, [cherry]],
		[{ q: "banana" }, [small, medium]],
		[{ q: "am-1" }, [apple]],
		[{ q: "nothing like it" }, []],
		[{ inStock: false }, [medium]],
		[{ inStock: true, status: "published" }, [apple, small]],
	])("filtered by %o", async (filter, expected) => {
		expect(await names(filter)).toEqual(expected);
	});

	it("says what belongs to a variant: its shelf, its product, its picture", async () => {
		const [item] = sound(await catalog.listVariants(shop, { limit: 1, q: "cherry" })).items;
		expect(item).toMatchObject({
			stockQuantity: 1,
			reservedQuantity: 0,
			tracked: true,
			price: money(9_000),
			product: { title: "Cherry dish", status: "draft", image: { url: "https://pictures.example/dish.jpg", alt: "A dish" } },
		});
	});

	it("does not take the cursor of another sort, or one that is none", async () => {
		const { nextCursor } = sound(await catalog.listVariants(shop, { limit: 1, sort: "title" }));
		for (const sort of OWN_VARIANT_SORTS.filter((other) => other !== "title"))
			expect(await catalog.listVariants(shop, { limit: 1, sort, cursor: nextCursor ?? "" })).toMatchObject({ ok: false });
		expect(await catalog.listVariants(shop, { limit: 1, cursor: "x" })).toMatchObject({ ok: false, error: { code: "invalid_input" } });
	});
});
