import { describe, expect, it } from "vitest";
import type { Schemas } from "../../../../../api/client.ts";
import type { RequestContext } from "../../../core/request-context.ts";
import { en } from "../../../messages/en.ts";
import { differences } from "./conflict.tsx";
import { beforeSaving, onTopOf } from "./form-steps.ts";
import { makeVariants, valuesOf } from "./make-variants.ts";
import { blankFields, fieldsFrom, fieldsOf, type ProductFields } from "./product-fields.ts";
import { inputOf, patchOf } from "./product-input.ts";

const page = { t: en, locale: "en" } as RequestContext;
const eur = (amount: number) => ({ amount, currency: "EUR" as const });

const variant = (size: string, change: Partial<Schemas["OwnVariant"]> = {}): Schemas["OwnVariant"] => ({
	id: `var_${size}`,
	sku: `SKU-${size}`,
	barcode: null,
	title: size,
	options: { Size: size },
	price: eur(1_250),
	compareAtPrice: null,
	sale: null,
	volumePrices: [],
	prices: [],
	availability: "low_stock",
	availableFrom: null,
	preorder: false,
	backorderLimit: null,
	available: true,
	availableQuantity: 5,
	position: 0,
	stockQuantity: 5,
	reservedQuantity: 0,
	tracked: true,
	allowBackorder: false,
	weightGrams: 0,
	requiresShipping: true,
	taxCategory: "standard",
	...change,
});

const product: Schemas["OwnProduct"] = {
	id: "prod_1",
	slug: "socks",
	translations: { de: { title: "Socken" } },
	title: "Socks",
	brand: null,
	vendor: { id: "vend_1", slug: "shop", name: "Shop" },
	categories: [{ id: "cat_1", slug: "wool", name: "Wool" }],
	tags: ["wool", "warm"],
	options: [{ name: "Size", values: ["S", "M"] }],
	priceRange: { min: eur(1_250), max: eur(1_250) },
	rating: { average: null, count: 0 },
	available: true,
	createdAt: "2026-01-01T00:00:00.000Z",
	updatedAt: "2026-02-01T00:00:00.000Z",
	descriptionHtml: "<p>Warm</p>",
	media: [],
	status: "published",
	withdrawal: "perishable",
	variants: [variant("S"), variant("M", { compareAtPrice: eur(1_500), weightGrams: 90, allowBackorder: true, stockQuantity: -2 })],
};

const stored = (): ProductFields => fieldsOf(product, "en");

/** A form as a browser sends it back. */
function sent(fields: ProductFields): Record<string, string> {
	const values: Record<string, string> = {
		title: fields.title,
		descriptionHtml: fields.descriptionHtml,
		tags: fields.tags,
		status: fields.status,
		withdrawal: fields.withdrawal,
	};
	for (const id of fields.categoryIds) values[`category.${id}`] = "on";
	for (const [n, { name, values: typed }] of fields.options.entries())
		Object.assign(values, { [`options.${n}.name`]: name, [`options.${n}.values`]: typed });
	for (const [n, { values: chosen, ...row }] of fields.variants.entries()) {
		for (const [name, value] of Object.entries(row)) {
			if (typeof value === "string") values[`variants.${n}.${name}`] = value;
			else if (value) values[`variants.${n}.${name}`] = "on";
		}
		for (const [option, value] of chosen.entries()) values[`variants.${n}.option${option}`] = value;
	}
	return {
		...values,
		_madeOf: fields.madeOf,
		_updatedAt: fields.updatedAt,
		_key: fields.key,
		_slug: fields.slug,
		slug: fields.newSlug,
		_savedStatus: fields.savedStatus,
		...Object.fromEntries(
			fields.translations.flatMap(({ language, title, descriptionHtml, isStored }) => [
				[`translations.${language}.title`, title],
				[`translations.${language}.descriptionHtml`, descriptionHtml],
				[`_translated.${language}`, String(isStored)],
			]),
		),
	};
}

describe("the form of a product", () => {
	it("comes back as it was shown, and then changes nothing of the shelf", () => {
		const back = fieldsFrom(sent(stored()));
		expect({ ...back, options: back.options.slice(0, 1) }).toEqual(stored());
		const patch = patchOf(back, page);
		expect(patch).toMatchObject({
			ok: true,
			value: {
				expectedUpdatedAt: product.updatedAt,
				tags: ["wool", "warm"],
				categoryIds: ["cat_1"],
				options: ["Size"],
				variants: [
					{ id: "var_S", sku: "SKU-S", options: { Size: "S" }, price: eur(1_250), compareAtPrice: null },
					{ id: "var_M", compareAtPrice: eur(1_500), weightGrams: 90, allowBackorder: true },
				],
			},
		});
		expect(JSON.stringify(patch)).not.toContain("stockQuantity");
	});

	it("keeps, changes and takes away the texts in another language", () => {
		const textsIn = (title: string, descriptionHtml: string, isStored = true) => {
			const patch = patchOf({ ...stored(), translations: [{ language: "de", title, descriptionHtml, isStored }] }, page);
			return patch.ok ? patch.value.translations : Object.keys(patch.errors);
		};
		expect(textsIn("Socken", "")).toEqual({ de: { title: "Socken" } });
		expect(textsIn("Wollsocken", "<p>Warm</p>")).toEqual({ de: { title: "Wollsocken", descriptionHtml: "<p>Warm</p>" } });
		expect(textsIn("", "")).toEqual({ de: null });
		expect(textsIn("", "", false)).toBeUndefined();
		expect(textsIn("", "<p>Warm</p>")).toEqual(["translations.de.title"]);
	});

	it("changes the slug only where another one was typed", () => {
		const slugIn = (newSlug: string) => {
			const patch = patchOf({ ...stored(), newSlug }, page);
			return patch.ok ? patch.value.slug : Object.keys(patch.errors);
		};
		expect([slugIn("socks"), slugIn(""), slugIn("warm-socks"), slugIn("Warm Socks!")]).toEqual([
			undefined,
			undefined,
			"warm-socks",
			["slug"],
		]);
	});

	it("says in the reader's words what is wrong, beside each field", () => {
		const fields = stored();
		const [small, medium] = fields.variants;
		if (!small || !medium) throw new Error("no variants");
		const variants = [
			{ ...small, price: "twelve", stock: "-1", weight: "1.5" },
			{ ...medium, price: "", compareAt: "1" },
			{ ...medium, id: "", price: "15.00", compareAt: "15.00" },
		];
		expect(patchOf({ ...fields, title: "", variants }, page)).toEqual({
			ok: false,
			errors: {
				title: en.sell.form.titleMissing,
				"variants.0.price": en.sell.form.notAnAmount,
				"variants.0.stock": en.sell.form.notPieces,
				"variants.0.weight": en.sell.form.notGrams,
				"variants.1.price": en.sell.form.priceMissing,
				"variants.2.compareAt": en.sell.form.compareAtTooLow,
				"variants.2.stock": expect.any(String),
			},
		});
	});

	it("needs a variant, and takes one without options for a new product", () => {
		expect(inputOf({ ...blankFields("k"), title: "Jam", variants: [] }, page)).toMatchObject({
			ok: false,
			errors: { variants: en.sell.form.noVariant },
		});
		const [only] = blankFields("k").variants;
		if (!only) throw new Error("no variant");
		expect(inputOf({ ...blankFields("k"), title: "Jam", variants: [{ ...only, price: "4,20" }] }, page)).toMatchObject({
			ok: true,
			value: { title: "Jam", status: "draft", variants: [{ price: eur(420), stockQuantity: 0, options: {} }] },
		});
	});

	it("forgets rows that are ticked, and survives nonsense", () => {
		expect(fieldsFrom({ ...sent(stored()), "variants.0.remove": "on" }).variants.map(({ id }) => id)).toEqual(["var_M"]);
		expect(fieldsFrom({ status: "sold", "variants.x.price": "1", "variants.99999.price": "1" })).toMatchObject({
			status: "draft",
			variants: [],
		});
	});
});

describe("variants", () => {
	it.each<[string, string[]]>([
		["S, M,L ;XL\n s", ["s", "M", "L", "XL"]],
		["0,5 l, 1,5 l", ["0,5 l", "1,5 l"]],
		["38,39,40", ["38", "39", "40"]],
		[" , ;", []],
	])("have the values of %j", (typed, values) => {
		expect(valuesOf(typed)).toEqual(values);
	});

	it("are made of the options, and those that are known keep what they hold", () => {
		const fields = { ...stored(), options: [{ name: "Size", values: "M, S, L" }] };
		const made = makeVariants(fields);
		expect(made.ok && made.fields.variants.map(({ id, values, price, stock }) => [id, values, price, stock])).toEqual([
			["var_M", ["M"], "12.50", "-2"],
			["var_S", ["S"], "12.50", "5"],
			["", ["L"], "12.50", "0"],
		]);
	});

	it("go on as the first of their kind when an option is added, and as one when all are taken away", () => {
		const two = makeVariants({ ...stored(), options: [...stored().options, { name: "Color", values: "Red, Blue" }] });
		expect(two.ok && two.fields.variants.map(({ id, values }) => [id, ...values])).toEqual([
			["var_S", "S", "Red"],
			["", "S", "Blue"],
			["var_M", "M", "Red"],
			["", "M", "Blue"],
		]);
		const none = makeVariants({ ...stored(), options: [] });
		expect(none.ok && none.fields.variants.map(({ values }) => values)).toEqual([[]]);
	});

	it("are refused with half an option, the same one twice, or too many", () => {
		const made = (...options: [name: string, values: string][]) =>
			makeVariants({ ...stored(), options: options.map(([name, values]) => ({ name, values })) });
		expect(made(["Size", " "], ["", "a"])).toEqual({
			ok: false,
			faults: { "options.0.values": "valuesMissing", "options.1.name": "nameMissing" },
		});
		expect(made(["Size", "S"], ["size", "M"])).toEqual({ ok: false, faults: { "options.1.name": "nameTwice" } });
		const many = Array.from({ length: 16 }, (_, n) => `v${n}`).join(",");
		expect(made(["A", many], ["B", many])).toEqual({ ok: false, faults: { "options.0.values": "tooMany" } });
	});

	it("are looked at before they are saved where the options were changed", () => {
		expect(beforeSaving(stored(), page)).toBeNull();
		expect(beforeSaving({ ...stored(), options: [{ name: "Size", values: "S" }] }, page)).toMatchObject({
			variantsMade: true,
			errors: { variants: en.sell.form.lookAtVariants },
			fields: { variants: [{ id: "var_S" }] },
		});
	});
});

describe("a product that somebody else has changed", () => {
	const theirs = {
		...stored(),
		title: "Warm socks",
		updatedAt: "2026-02-02T00:00:00.000Z",
		variants: stored().variants.map((row) => ({ ...row, stock: "3", wasStock: "3" })),
	};

	it("keeps what was typed, and the shelves that nobody counted are theirs", () => {
		const [small, medium] = stored().variants;
		if (!small || !medium) throw new Error("no variants");
		const mine = onTopOf({ ...stored(), variants: [{ ...small, stock: "9" }, medium] }, theirs);
		expect(mine).toMatchObject({ title: "Socks", updatedAt: theirs.updatedAt });
		expect(mine.variants.map(({ stock, wasStock }) => [stock, wasStock])).toEqual([
			["9", "3"],
			["3", "3"],
		]);
	});

	it("is shown beside one's own values where they differ", () => {
		expect(differences(page, fieldsFrom(sent(stored())), theirs)).toEqual([
			["Title", "Socks", "Warm socks"],
			["Stock: S", "5", "3"],
			["Stock: M", "-2", "3"],
		]);
	});
});
