import { describe, expect, it } from "vitest";
import type { RequestContext } from "../../../core/request-context.ts";
import { en } from "../../../messages/en.ts";
import { packed, unpacked } from "../undo.ts";
import { changesIn, itemsOf, stockFaults, type StockRow, typedOver, withStored } from "./stock-fields.ts";
import { beforeRows, undoItems } from "./stock-undo.ts";

const page = { t: en, locale: "en" } as RequestContext;
const eur = (amount: number) => ({ amount, currency: "EUR" as const });

const row = (id: string, now: Partial<Record<"price" | "compareAt" | "stock", string>>) => {
	const was = { price: "5.00", compareAt: "", stock: "3" };
	const entries = Object.entries({ ...was, ...now }).map(([name, value]) => [`rows.${id}.${name}`, value]);
	return {
		...Object.fromEntries(entries),
		...Object.fromEntries(Object.entries(was).map(([name, value]) => [`rows.${id}.was.${name}`, value])),
	} as Record<string, string>;
};

describe("the table of prices and stock", () => {
	it("sends only what was changed, and what it has to be still", () => {
		const changes = changesIn({
			...row("var_a", {}),
			...row("var_b", { price: "6,50", compareAt: "7" }),
			...row("var_c", { stock: "0" }),
			"rows.nonsense.price": "1",
		});
		expect(itemsOf(changes, page)).toEqual({
			items: [
				{ id: "var_b", price: eur(650), compareAtPrice: eur(700), expected: { price: eur(500), compareAtPrice: null } },
				{ id: "var_c", stockQuantity: 0, expected: { stockQuantity: 3 } },
			],
			errors: {},
		});
	});

	it("says beside each field what is wrong", () => {
		const changes = changesIn({
			...row("var_a", { price: "", stock: "-4" }),
			...row("var_b", { compareAt: "4.99" }),
			...row("var_c", { compareAt: "a lot", stock: "1e9" }),
		});
		expect(itemsOf(changes, page).errors).toEqual({
			"rows.var_a.price": en.sell.form.priceMissing,
			"rows.var_a.stock": en.sell.form.notPieces,
			"rows.var_b.compareAt": en.sell.form.compareAtTooLow,
			"rows.var_c.compareAt": en.sell.form.notAnAmount,
			"rows.var_c.stock": en.sell.form.notPieces,
		});
	});

	it("takes the API's faults to the fields they are about", () => {
		const items = [{ id: "var_a" }, { id: "var_b" }];
		expect(stockFaults({ "items.1.compareAtPrice": "too low", "": "no" }, items)).toEqual({ "rows.var_b.compareAt": "too low", "": "no" });
	});

	describe("shown again, after an order has taken two pieces", () => {
		const stored = { price: "5.00", compareAt: "", stock: "1" };
		const rows = [{ id: "var_a", now: stored, was: stored }] as StockRow[];

		it("keeps what was typed, and nothing else", () => {
			const [shown] = typedOver(rows, changesIn(row("var_a", { price: "dear" })));
			expect(shown).toMatchObject({ now: { price: "dear", stock: "1" }, was: { price: "5.00", stock: "1" } });
		});

		it("still notices that a typed field has changed, until that was said", () => {
			const changes = changesIn(row("var_a", { stock: "9" }));
			expect(typedOver(rows, changes)[0]).toMatchObject({ now: { stock: "9" }, was: { stock: "3" } });
			expect(typedOver(rows, changes, { "rows.var_a.stock": "" })[0]).toMatchObject({ now: { stock: "9" }, was: { stock: "1" } });
		});

		it("says what is stored where somebody was faster", () => {
			const phrase = en.sell.faults["has changed in the meantime"];
			const errors = { "rows.var_a.stock": phrase, "rows.var_a.price": "no", "": phrase };
			expect(withStored(errors, rows, page)).toEqual({ ...errors, "rows.var_a.stock": `It is 1 now. ${phrase}` });
		});
	});

	it("is undone by what was before, and by nothing else", () => {
		const before = [
			{ id: "var_a", before: { price: eur(500), compareAtPrice: null }, after: { price: eur(600), compareAtPrice: eur(700) } },
			{ id: "var_b", before: { stockQuantity: -2 }, after: { stockQuantity: 4 } },
			{ id: "var_c", before: { compareAtPrice: eur(0) }, after: {} },
		];
		expect(undoItems(unpacked(packed(beforeRows({ items: before }))))).toEqual([
			{ id: "var_a", price: eur(500), compareAtPrice: null, expected: { price: eur(600), compareAtPrice: eur(700) } },
			{ id: "var_b", stockQuantity: -2, expected: { stockQuantity: 4 } },
			{ id: "var_c", compareAtPrice: eur(0), expected: {} },
		]);
		expect(undoItems(unpacked("\nd\tnonsense\t1e9!x!1.5!4.x"))).toEqual([{ id: "var_d", expected: {} }]);
	});
});
