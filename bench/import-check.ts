import { parse } from "csv-parse/sync";
import type { OwnProduct } from "../contracts/own-product.ts";
import { call } from "./subjects/api.ts";

/** Prices in minor units, by title and option values. */
export type Variants = ReadonlyMap<string, string>;

type Row = Record<string, string>;

const keyOf = (title: string, values: readonly string[]): string =>
	[title, ...values.filter((value) => value !== "Default Title")].join(" / ");

/** What another CSV reader makes of a product file: nothing of ours has a part in it. Gift cards are not sold here. */
export function readIndependently(file: string): Variants {
	const rows = parse<Row>(file, { columns: true, bom: true, trim: true });
	const titles = new Map<string, string>();
	const cards = new Set<string>();
	const variants = new Map<string, string>();
	for (const row of rows) {
		const handle = (row["Handle"] ?? "").toLowerCase();
		if (row["Title"] && !titles.has(handle)) titles.set(handle, row["Title"]);
		if (row["Gift Card"] === "true") cards.add(handle);
		if (!row["Variant Price"] || cards.has(handle)) continue;
		const values = [1, 2, 3].flatMap((n) => row[`Option${n} Value`] || []);
		variants.set(`${handle} ${keyOf(titles.get(handle) ?? "", values)}`, String(Math.round(Number(row["Variant Price"]) * 100)));
	}
	return variants;
}

/** What the shop has, as its API tells it; its products are known by the slugs that the empty shop made of their handles. */
export async function readKept(street: URL, vendorId: string, token: string): Promise<Variants> {
	const variants = new Map<string, string>();
	for (let cursor: string | null = ""; cursor !== null;) {
		const query: string = cursor === "" ? "" : `&cursor=${encodeURIComponent(cursor)}`;
		const page: { items: OwnProduct[]; nextCursor: string | null } = await call(
			street,
			"GET",
			`/vendor/${vendorId}/products?limit=100${query}`,
			{ token },
		);
		for (const product of page.items) {
			for (const { options, price } of product.variants)
				variants.set(`${product.slug} ${keyOf(product.title, Object.values(options))}`, String(price.amount));
		}
		cursor = page.nextCursor;
	}
	return variants;
}

/** Variants that are missing, too many or of another price. */
export function differences(expected: Variants, kept: Variants): string[] {
	const names = new Set([...expected.keys(), ...kept.keys()]);
	return [...names].flatMap((name) =>
		expected.get(name) === kept.get(name)
			? []
			: [`${name}: ${expected.get(name) ?? "not in the file"}, here ${kept.get(name) ?? "missing"}`],
	);
}
