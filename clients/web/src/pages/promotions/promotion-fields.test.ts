import { describe, expect, it } from "vitest";
import { formatsOf } from "../../core/format.ts";
import type { FormValues } from "../../core/forms.ts";
import type { RequestContext } from "../../core/request-context.ts";
import { de } from "../../messages/de.ts";
import { en } from "../../messages/en.ts";
import type { Promotion } from "./keeper.ts";
import { basisPoints, emptyValues, inputFrom, patchFrom, typedProducts, valuesOf } from "./promotion-fields.ts";

const english = { t: en, locale: "en", format: formatsOf("en", "Europe/Dublin") } as RequestContext;
const german = { t: de, locale: "de", format: formatsOf("de", "Europe/Dublin") } as RequestContext;
const { faults } = en.promotions;
const eur = (amount: number) => ({ amount, currency: "EUR" as const });

const stored: Promotion = {
	id: "promo_1",
	kind: "buy_x_get_y",
	title: "Three for two",
	code: "THREE-2",
	percentBps: 1_250,
	amount: null,
	buyQuantity: 2,
	getQuantity: 1,
	vendor: null,
	fundedBy: "marketplace",
	productIds: ["prod_1", "prod_2"],
	categoryIds: ["cat_1"],
	minSpend: eur(2_050),
	maxUses: 100,
	maxUsesPerCustomer: 1,
	combines: false,
	isActive: true,
	startsAt: "2026-12-01T08:00:00.000Z",
	endsAt: "2027-06-01T22:59:00.000Z",
	status: "scheduled",
	uses: 0,
	createdAt: "2026-11-22T10:00:00.000Z",
	updatedAt: "2026-11-22T10:00:00.000Z",
};
const found = {
	vendorId: null,
	products: new Map([
		["prod_1", "prod_1"],
		["prod_2", "prod_2"],
	]),
};

const form = (change: FormValues = {}): FormValues => ({ ...emptyValues("percentage"), title: "Ten percent", percent: "10", ...change });
const faultsIn = (change: FormValues, named: object = {}) => {
	const read = inputFrom(form(change), "percentage", { vendorId: null, products: new Map(), ...named }, english);
	return read.ok ? {} : read.errors;
};

describe("a promotion's form", () => {
	it.each([english, german])("gives back what it was made of, in every language", (page) => {
		const { title, code, percentBps, buyQuantity, getQuantity, productIds, categoryIds, minSpend, maxUses, maxUsesPerCustomer } = stored;
		expect(patchFrom(valuesOf(stored, page), stored.kind, found, page)).toEqual({
			ok: true,
			value: {
				title,
				code,
				percentBps,
				buyQuantity,
				getQuantity,
				productIds,
				categoryIds,
				minSpend,
				maxUses,
				maxUsesPerCustomer,
				combines: false,
				isActive: true,
				startsAt: stored.startsAt,
				endsAt: stored.endsAt,
			},
		});
	});

	it("is a whole promotion with a name and a worth alone", () => {
		expect(inputFrom(form(), "percentage", { vendorId: null, products: new Map() }, english)).toMatchObject({
			ok: true,
			value: {
				kind: "percentage",
				percentBps: 1_000,
				code: null,
				minSpend: eur(0),
				maxUses: null,
				combines: true,
				fundedBy: "marketplace",
			},
		});
		expect(inputFrom(form(), "free_delivery", { vendorId: "vend_1", products: new Map() }, english)).toMatchObject({
			ok: true,
			value: { kind: "free_delivery", vendorId: "vend_1" },
		});
	});

	it.each<[FormValues, object]>([
		[{ title: " " }, { title: en.faults.missing }],
		[{ code: "two words" }, { code: faults.codeForm }],
		[{ percent: "0" }, { percent: faults.notAPercent }],
		[{ percent: "100.01" }, { percent: faults.notAPercent }],
		[{ minSpend: "much" }, { minSpend: faults.notAnAmount }],
		[{ maxUses: "0" }, { maxUses: faults.notACount }],
		[{ maxUses: "2", maxUsesPerCustomer: "3" }, { maxUsesPerCustomer: faults.moreThanAll }],
		[{ startsAt: "soon" }, { startsAt: faults.notATime }],
		[{ startsAt: "2026-12-01T10:00", endsAt: "2026-12-01T10:00" }, { endsAt: faults.endsFirst }],
		[{ products: "a-mug" }, { products: faults.noProduct("a-mug") }],
	])("says of %o what is wrong beside the field", (change, errors) => {
		expect(faultsIn(change)).toEqual(errors);
	});

	it("says that there is no such shop", () => {
		expect(faultsIn({}, { vendorId: undefined })).toEqual({ shop: faults.noShop });
	});
});

it("percent are typed with a point or a comma", () => {
	expect(["12.5", "12,5", "0.01", "100", "100%", "", "ten", "1.234"].map(basisPoints)).toEqual([
		1_250,
		1_250,
		1,
		10_000,
		10_000,
		null,
		null,
		null,
	]);
});

it("products are named by ids, the last parts of addresses or whole addresses", () => {
	expect(typedProducts({ products: "prod_1, https://high.street/shops/quay/blue-mug\nred-mug;red-mug" })).toEqual([
		"prod_1",
		"blue-mug",
		"red-mug",
	]);
});
