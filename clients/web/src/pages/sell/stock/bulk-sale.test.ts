import { describe, expect, it } from "vitest";
import type { Schemas } from "../../../../../api/client.ts";
import type { RequestContext } from "../../../core/request-context.ts";
import { en } from "../../../messages/en.ts";
import { packed, unpacked } from "../undo.ts";
import { bulkSaleFrom, isDone, saleCell, saleOfCell, withSales } from "./bulk-sale.ts";
import { changesIn, itemsOf } from "./stock-fields.ts";
import { beforeRows, undoItems } from "./stock-undo.ts";

const page = { t: en, locale: "en" } as RequestContext;
const eur = (amount: number) => ({ amount, currency: "EUR" as const });
const NOW = "2026-07-01T09:00:00.000Z";
const sale = (amount: number) => ({ price: eur(amount), startsAt: NOW, endsAt: "2026-08-01T11:00:00.000Z" });

const row = (id: string, { price = "5.00", sale: was = "", picked = true } = {}): Record<string, string> => ({
	[`rows.${id}.price`]: price,
	[`rows.${id}.compareAt`]: "",
	[`rows.${id}.stock`]: "3",
	[`rows.${id}.was.price`]: "5.00",
	[`rows.${id}.was.compareAt`]: "",
	[`rows.${id}.was.stock`]: "3",
	[`rows.${id}.was.sale`]: was,
	...(picked && { [`pick.${id}`]: "on" }),
});
const read = (action: "start" | "stop", values: Record<string, string>) =>
	withSales(itemsOf(changesIn(values), page).items, action, values, { page, now: NOW });
const terms = { "bulk.percent": "20", "bulk.startsAt": "", "bulk.endsAt": "2026-08-01T12:00" };

describe("many variants at once", () => {
	it("go on sale at a share of their own price, with what else was changed in the table", () => {
		const values = { ...row("var_a"), ...row("var_b", { price: "3.33" }), ...row("var_c", { picked: false, price: "7" }), ...terms };
		expect(read("start", values)).toEqual({
			items: [
				{ id: "var_a", sale: sale(400), expected: { price: eur(500), sale: null } },
				{ id: "var_b", price: eur(333), sale: sale(266), expected: { price: eur(500), sale: null } },
				{ id: "var_c", price: eur(700), expected: { price: eur(500) } },
			],
			errors: {},
		});
	});

	it("go off sale, those that are on it", () => {
		const values = { ...row("var_a"), ...row("var_b", { sale: saleCell(sale(400)) }) };
		expect(read("stop", values)).toEqual({ items: [{ id: "var_b", sale: null, expected: { sale: sale(400) } }], errors: {} });
	});

	it("say beside each field what is wrong", () => {
		const { bulkSale, terms: text } = en.sell;
		expect(read("start", { ...row("var_a", { picked: false }), ...terms }).errors).toEqual({ "": bulkSale.nonePicked });
		const faults = (change: Record<string, string>) => read("start", { ...row("var_a"), ...terms, ...change }).errors;
		for (const percent of ["", "0", "100", "1.5", "-5", "half"])
			expect(faults({ "bulk.percent": percent })).toEqual({ "bulk.percent": bulkSale.notPercent });
		expect(faults({ "bulk.percent": "15 %" })).toEqual({});
		expect(faults({ "bulk.startsAt": "soon", "bulk.endsAt": "" })).toEqual({
			"bulk.startsAt": text.sale.notATime,
			"bulk.endsAt": text.sale.endMissing,
		});
		expect(faults({ "bulk.endsAt": "2026-07-01T10:00" })).toEqual({ "bulk.endsAt": text.sale.endFirst });
	});

	it("are kept as they were ticked", () => {
		expect(bulkSaleFrom({ ...row("var_a"), ...row("var_b", { picked: false }), "pick.x": "on", ...terms })).toEqual({
			percent: "20",
			startsAt: "",
			endsAt: "2026-08-01T12:00",
			picked: ["var_a"],
		});
	});

	it("are done already where the form is sent twice, though a minute later", () => {
		const { items } = read("start", { ...row("var_a"), ...terms });
		const stored = (amount: number) =>
			[{ id: "var_a", price: eur(500), sale: { ...sale(amount), startsAt: "2026-07-01T08:59:00.000Z" } }] as Schemas["OwnVariantItem"][];
		expect(isDone(items, stored(400))).toBe(true);
		expect(isDone(items, stored(399))).toBe(false);
		expect(isDone(items, [])).toBe(false);
	});

	it("are undone, a whole page of them", () => {
		const ids = Array.from({ length: 50 }, (_, n) => `var_${String(n).padStart(32, "0")}`);
		const items = ids.map((id) => ({ id, before: { sale: null }, after: { sale: sale(123_400) } }));
		const kept = packed(beforeRows({ items }));
		expect(encodeURIComponent(kept).length).toBeLessThan(3_600);
		expect(undoItems(unpacked(kept))).toEqual(ids.map((id) => ({ id, sale: null, expected: { sale: sale(123_400) } })));
		const back = { id: "var_a", before: { sale: { ...sale(1), endsAt: "2026-08-01T11:00:00.123Z" } }, after: { sale: null } };
		expect(undoItems(unpacked(packed(beforeRows({ items: [back] }))))).toEqual([{ id: "var_a", ...back.before, expected: { sale: null } }]);
	});

	it("a sale comes back from its field, and nonsense does not", () => {
		expect(saleOfCell(saleCell(sale(400)))).toEqual(sale(400));
		expect(saleOfCell("")).toBeNull();
		for (const cell of ["1", "a b c", "1 2 3", `${saleCell(sale(4))} x`]) expect(saleOfCell(cell)).toBeUndefined();
	});
});
