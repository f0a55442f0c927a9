import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Invoice } from "#contracts/invoice";
import { sum, taxIncludedIn } from "#contracts/money";
import type { Order, OrderChange, Refund, VendorOrder } from "../order/order.ts";
import { linePaidMinor } from "../refund/paid-amounts.ts";
import { anOrder as aPlainOrder } from "../refund/sample-orders.ts";
import { invoicesOf } from "./draft-invoice.ts";

const AT = "2026-11-22T10:00:00.000Z";
const RATES = [0, 900, 1350, 2300] as const;

interface Sample {
	lines: { quantity: number; unitPriceMinor: number; rate: number }[];
	deliveryMinor: number;
	deliveryRate: number;
}

/** A placed order of one shop, with the tax of its lines and its delivery in the prices. */
function anOrder({ lines, deliveryMinor, deliveryRate }: Sample): { order: Order; part: VendorOrder } {
	const made = lines.map(({ quantity, unitPriceMinor }) => ({ quantity, unitPriceMinor, discountMinor: 0, taxAddedMinor: 0 }));
	const order = aPlainOrder([{ lines: made, deliveryMinor, deliveryDiscountMinor: 0, deliveryTaxAddedMinor: 0 }]);
	const [plain] = order.vendorOrders;
	if (!plain) throw new Error("an order without parts");
	const taxed = plain.lines.map((line, index) => {
		const taxRateBps = RATES[lines[index]?.rate ?? 0] ?? 0;
		return { ...line, sku: null, taxRateBps, taxMinor: taxIncludedIn(linePaidMinor(line), taxRateBps) };
	});
	const deliveryTaxRateBps = RATES[deliveryRate] ?? 0;
	const part: VendorOrder = {
		...plain,
		vendorSlug: "quay-pottery",
		vendorName: "Quay Pottery",
		deliveryTitle: "By post",
		lines: taxed,
		deliveryTaxRateBps,
		deliveryTaxMinor: taxIncludedIn(deliveryMinor, deliveryTaxRateBps),
	};
	const more = { number: "HS-1", locale: "en", isTaxExempt: false, contact: { email: "ada@example.com" }, deliveryAddress: null };
	return { order: { ...order, ...more, vendorOrders: [part] }, part };
}

const changeOf = (change: Partial<OrderChange>): OrderChange => ({ at: AT, resumeAt: null, events: [], ...change });
const invoiceOf = (order: Order): Invoice => {
	const [draft] = invoicesOf(order, changeOf({ status: "placed" }));
	if (!draft) throw new Error("no invoice");
	return draft.document;
};

const refundOf = (id: string, part: VendorOrder, amountMinor: number, lines: Refund["lines"] = []): Refund => ({
	id,
	paymentId: "pay_1",
	vendorOrderId: part.id,
	reason: "return",
	amountMinor,
	creditMinor: 0,
	note: null,
	lines,
	doneAt: null,
	createdAt: AT,
});

/** The credit notes of refunds that are made one after the other. */
function creditNotes(order: Order, refunds: readonly Refund[]): Invoice[] {
	let now = order;
	return refunds.flatMap((refund) => {
		const drafts = invoicesOf(now, changeOf({ refunds: [refund] }));
		now = { ...now, refunds: [...now.refunds, refund] };
		return drafts.map(({ document }) => document);
	});
}

const samples: fc.Arbitrary<Sample> = fc.record({
	lines: fc.array(
		fc.record({
			quantity: fc.integer({ min: 1, max: 4 }),
			unitPriceMinor: fc.integer({ min: 1, max: 5_000 }),
			rate: fc.integer({ min: 0, max: 3 }),
		}),
		{ minLength: 1, maxLength: 4 },
	),
	deliveryMinor: fc.integer({ min: 0, max: 700 }),
	deliveryRate: fc.integer({ min: 0, max: 3 }),
});

const minorOf = (value: number | { amount: number }): number => (typeof value === "number" ? value : value.amount);

const addsUp = ({ lines, taxes, totals }: Invoice): void => {
	for (const key of ["net", "tax", "gross"] as const) {
		expect(sum(lines.map((line) => line[key].amount))).toBe(totals[key].amount);
		expect(sum(taxes.map((rate) => rate[key].amount))).toBe(totals[key].amount);
	}
	expect(totals.net.amount + totals.tax.amount).toBe(totals.gross.amount);
};

describe("an invoice", () => {
	it("says what the shopper paid the shop, line by line, with the tax of each rate", () => {
		const { order } = anOrder({ lines: [{ quantity: 2, unitPriceMinor: 1230, rate: 3 }], deliveryMinor: 600, deliveryRate: 2 });
		const { lines, taxes, totals, buyer } = invoiceOf(order);
		expect(lines.map(({ kind, quantity, gross, tax }) => [kind, quantity, gross.amount, tax.amount])).toEqual([
			["item", 2, 2460, 460],
			["delivery", 1, 600, 71],
		]);
		expect(taxes.map(({ rateBps, net, tax }) => [rateBps, net.amount, tax.amount])).toEqual([
			[1350, 529, 71],
			[2300, 2000, 460],
		]);
		expect(totals.gross.amount).toBe(3060);
		expect(buyer).toEqual({ name: null, email: "ada@example.com", address: null });
	});

	it("begins with the shop, so that its numbers are told from another's", () => {
		const { order } = anOrder({ lines: [{ quantity: 1, unitPriceMinor: 1, rate: 0 }], deliveryMinor: 0, deliveryRate: 0 });
		expect(invoicesOf(order, changeOf({ status: "placed" }))[0]?.prefix).toBe("QUAY-POTTERY");
	});

	it("adds up, whatever was bought", () => {
		fc.assert(
			fc.property(samples, (sample) => {
				const { order, part } = anOrder(sample);
				const invoice = invoiceOf(order);
				addsUp(invoice);
				expect(invoice.totals.gross.amount).toBe(part.totalMinor);
			}),
		);
	});
});

describe("credit notes", () => {
	it("are written for money alone", () => {
		const { order, part } = anOrder({ lines: [{ quantity: 1, unitPriceMinor: 100, rate: 3 }], deliveryMinor: 0, deliveryRate: 0 });
		expect(creditNotes(order, [refundOf("ref_1", part, 0)])).toEqual([]);
	});

	it("name the pieces that came back, and the delivery", () => {
		const { order, part } = anOrder({ lines: [{ quantity: 2, unitPriceMinor: 1230, rate: 3 }], deliveryMinor: 600, deliveryRate: 2 });
		const lines = [{ lineId: part.lines[0]?.id ?? "", quantity: 1, amountMinor: 1230, restocked: 1 }];
		const [note] = creditNotes(order, [refundOf("ref_1", part, 1830, lines)]);
		expect(note?.lines.map(({ kind, quantity, gross, tax }) => [kind, quantity, gross.amount, tax.amount])).toEqual([
			["item", 1, 1230, 230],
			["delivery", 1, 600, 71],
		]);
	});

	it("say what was taken off the price of what goes back, so that each line can be checked", () => {
		const { order, part } = anOrder({ lines: [{ quantity: 3, unitPriceMinor: 1999, rate: 3 }], deliveryMinor: 0, deliveryRate: 0 });
		const lines = [{ lineId: part.lines[0]?.id ?? "", quantity: 2, amountMinor: 3598, restocked: 2 }];
		const [note] = creditNotes(order, [refundOf("ref_1", part, 3598, lines)]);
		expect(note?.lines.map(({ unitPrice, quantity, discount, gross }) => [unitPrice, quantity, discount, gross].map(minorOf))).toEqual([
			[1999, 2, 400, 3598],
		]);
	});

	it("follow those that were written before, whatever the clock of whoever made the ids says", () => {
		const sample = { lines: [{ quantity: 1, unitPriceMinor: 6, rate: 3 }], deliveryMinor: 0, deliveryRate: 0 };
		const { order, part } = anOrder(sample);
		const notes = creditNotes(order, [refundOf("ref_9", part, 3), refundOf("ref_1", part, 3)]);
		expect(sum(notes.map(({ totals }) => totals.tax.amount))).toBe(invoiceOf(order).totals.tax.amount);
	});

	it("name a delivery only where it is paid back", () => {
		const sample = { lines: [{ quantity: 1, unitPriceMinor: 1000, rate: 0 }], deliveryMinor: 500, deliveryRate: 3 };
		const { order, part } = anOrder(sample);
		const lines = [{ lineId: part.lines[0]?.id ?? "", quantity: 1, amountMinor: 900, restocked: 0 }];
		const [, note] = creditNotes(order, [refundOf("ref_1", part, 600), refundOf("ref_2", part, 900, lines)]);
		expect(note?.lines.map(({ kind, gross }) => [kind, gross.amount])).toEqual([
			["item", 600],
			["amount", 300],
		]);
	});

	it("of everything have exactly what the invoice has, at every rate, in however many steps it goes back", () => {
		const steps = fc.array(fc.tuple(fc.nat(), fc.boolean()), { maxLength: 8 });
		fc.assert(
			fc.property(samples, steps, (sample, amounts) => {
				const { order, part } = anOrder(sample);
				let left = part.totalMinor;
				const refunds = [...amounts, [left, false] as const].flatMap(([wanted, isOfLine], index) => {
					const amount = index === amounts.length ? left : wanted % (left + 1);
					left -= amount;
					const [line] = part.lines;
					const pieces =
						isOfLine && line ? [{ lineId: line.id, quantity: 1, amountMinor: Math.min(amount, linePaidMinor(line)), restocked: 0 }] : [];
					return amount > 0 ? [refundOf(`ref_${index}`, part, amount, pieces)] : [];
				});
				const notes = creditNotes(order, refunds);
				for (const [index, note] of notes.entries()) {
					addsUp(note);
					expect(note.totals.gross.amount).toBe(refunds[index]?.amountMinor);
					for (const line of note.lines) expect(Math.min(line.net.amount, line.tax.amount)).toBeGreaterThanOrEqual(0);
				}
				const byRate = (documents: readonly Invoice[]) =>
					RATES.map((rate) => {
						const some = documents.flatMap(({ taxes }) => taxes.filter(({ rateBps }) => rateBps === rate));
						return [sum(some.map(({ gross }) => gross.amount)), sum(some.map(({ tax }) => tax.amount))];
					});
				expect(byRate(notes)).toEqual(byRate([invoiceOf(order)]));
			}),
			{ numRuns: 500 },
		);
	});
});
