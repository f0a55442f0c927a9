import * as fc from "fast-check";
import { expect, it } from "vitest";
import { splitByWeight, sum } from "#contracts/money";
import { type MovedPart, movesMoney, refundOf, saleOf } from "./movements.ts";

const order = { id: "ord_1", number: "HS-1234-5678" };
const part: MovedPart = {
	id: "vord_1",
	vendorId: "vend_1",
	placedAt: "2026-11-22T10:00:00.000Z",
	totalMinor: 10_001,
	marketplaceDiscountMinor: 333,
	taxMinor: 1_870,
	commissionMinor: 997,
	commissionTaxMinor: 229,
	lines: [],
};

type Line = MovedPart["lines"][number];
type Paid = Parameters<typeof refundOf>[2];

/** A line for 100.00 that pays its shop's usual commission of a tenth; change only what the test is about. */
const line = (change: Partial<Line> = {}): Line => ({
	id: "oline_1",
	quantity: 2,
	totalMinor: 10_000,
	discountMinor: 0,
	taxAddedMinor: 0,
	marketplaceDiscountMinor: 0,
	taxMinor: 0,
	commissionMinor: 1_000,
	...change,
});

const paidFor = ({ totalMinor, discountMinor, taxAddedMinor }: Line): number => totalMinor - discountMinor + taxAddedMinor;

/** A part of these lines, with a delivery that cost `deliveryMinor` and of which the marketplace paid so much. */
function partOf(lines: readonly Line[], deliveryMinor = 0, deliveryDiscountMinor = 0): MovedPart {
	const commissionMinor = sum(lines.map((each) => each.commissionMinor));
	return {
		...part,
		lines,
		totalMinor: sum(lines.map(paidFor)) + deliveryMinor - deliveryDiscountMinor,
		marketplaceDiscountMinor: sum(lines.map((each) => each.marketplaceDiscountMinor)) + deliveryDiscountMinor,
		taxMinor: sum(lines.map((each) => each.taxMinor)),
		commissionMinor,
		commissionTaxMinor: Math.round(commissionMinor * 0.23),
	};
}

/** Pieces of a line that are paid back. */
const pieces = (id: string, lineId: string, quantity: number, amountMinor: number): Paid => ({
	id,
	amountMinor,
	lines: [{ lineId, quantity, amountMinor, restocked: 0 }],
});
const plain = (id: string, amountMinor: number): Paid => ({ id, amountMinor, lines: [] });

const AMOUNTS = ["paidMinor", "marketplaceDiscountMinor", "taxMinor", "commissionMinor", "commissionTaxMinor"] as const;

it("moves by a sale what the part was sold for", () => {
	expect(saleOf(order, part)).toEqual({
		id: "sale:vord_1",
		kind: "sale",
		vendorId: "vend_1",
		vendorOrderId: "vord_1",
		orderId: "ord_1",
		number: "HS-1234-5678",
		placedAt: "2026-11-22T10:00:00.000Z",
		currency: "EUR",
		paidMinor: 10_001,
		marketplaceDiscountMinor: 333,
		taxMinor: 1_870,
		commissionMinor: 997,
		commissionTaxMinor: 229,
	});
});

it("gives back a part of the commission for a part of the price", () => {
	expect(refundOf(order, part, plain("ref_1", 5_000), [])).toMatchObject({
		id: "refund:ref_1",
		kind: "refund",
		paidMinor: 5_000,
		marketplaceDiscountMinor: 166,
		taxMinor: 935,
		commissionMinor: 498,
		commissionTaxMinor: 114,
	});
});

it("moves nothing for a part that cost nothing", () => {
	expect(
		movesMoney(saleOf(order, { ...part, totalMinor: 0, marketplaceDiscountMinor: 0, commissionMinor: 0, commissionTaxMinor: 0 })),
	).toBe(false);
	expect(movesMoney(saleOf(order, { ...part, totalMinor: 0 }))).toBe(true);
});

it("gives back the commission of the line that came back, and not of another", () => {
	const sold = partOf([line({ id: "book", commissionMinor: 500 }), line({ id: "ring", commissionMinor: 2_000 })], 400);
	expect(refundOf(order, sold, pieces("ref_1", "ring", 2, 10_000), [])).toMatchObject({ paidMinor: 10_000, commissionMinor: 2_000 });
	expect(refundOf(order, sold, pieces("ref_1", "book", 1, 5_000), [])).toMatchObject({ commissionMinor: 250, commissionTaxMinor: 58 });
});

it("takes back what the marketplace paid for pieces that cost nothing, and leaves what it paid for others", () => {
	const free = line({ id: "free", discountMinor: 10_000, marketplaceDiscountMinor: 10_000 });
	const sold = partOf([free, line({ id: "paid" })]);
	const refunds = [pieces("ref_1", "paid", 2, 10_000), pieces("ref_2", "free", 1, 0), pieces("ref_3", "free", 1, 0)];
	const told = refunds.map((refund, index) => refundOf(order, sold, refund, refunds.slice(0, index)));
	expect(told.map((each) => [each.paidMinor, each.marketplaceDiscountMinor, each.commissionMinor])).toEqual([
		[10_000, 0, 1_000],
		[0, 5_000, 500],
		[0, 5_000, 500],
	]);
	expect(told.every(movesMoney)).toBe(true);
});

it("takes back what the marketplace paid for a delivery with the last piece", () => {
	const sold = partOf([line({ id: "mug" })], 500, 500);
	const first = pieces("ref_1", "mug", 1, 5_000);
	expect(refundOf(order, sold, first, []).marketplaceDiscountMinor).toBe(0);
	expect(refundOf(order, sold, pieces("ref_2", "mug", 1, 5_000), [first]).marketplaceDiscountMinor).toBe(500);
});

const soldLines = fc.array(
	fc
		.record({
			quantity: fc.integer({ min: 1, max: 3 }),
			unitMinor: fc.oneof(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 100_000 })),
			discount: fc.constantFrom(0, 0.15, 0.5, 1),
			funded: fc.constantFrom(0, 0.5, 1),
			commission: fc.double({ min: 0, max: 1, noNaN: true }),
		})
		.map(({ quantity, unitMinor, discount, funded, commission }) => {
			const totalMinor = quantity * unitMinor;
			const discountMinor = Math.floor(totalMinor * discount);
			const marketplaceDiscountMinor = Math.floor(discountMinor * funded);
			const commissionMinor = Math.floor((totalMinor - discountMinor + marketplaceDiscountMinor) * commission);
			return { quantity, totalMinor, discountMinor, marketplaceDiscountMinor, commissionMinor, taxMinor: Math.floor(totalMinor / 10) };
		}),
	{ minLength: 1, maxLength: 5 },
);

it("gives back exactly all of a part whose pieces come back one by one, with amounts between them, and nothing below zero on the way", () => {
	fc.assert(
		fc.property(
			soldLines,
			fc.integer({ min: 0, max: 900 }),
			fc.double({ min: 0, max: 1, noNaN: true }),
			fc.array(fc.tuple(fc.nat(20), fc.integer({ min: 0, max: 5_000 })), { maxLength: 4 }),
			(changes, deliveryMinor, deliveryDiscount, amounts) => {
				const lines = changes.map((change, index) => line({ ...change, id: `oline_${index}` }));
				const sold = partOf(lines, deliveryMinor, Math.floor(deliveryMinor * deliveryDiscount));
				let leftMinor = sold.totalMinor;
				const upTo = (amountMinor: number) => Math.min(amountMinor, leftMinor);
				const refunds: Paid[] = [];
				const add = (refund: Paid) => {
					leftMinor -= refund.amountMinor;
					refunds.push(refund);
				};
				const all = lines.flatMap((each) =>
					splitByWeight(
						paidFor(each),
						Array.from({ length: each.quantity }, () => 1),
					).map((minor) => ({ lineId: each.id, minor })),
				);
				all.forEach(({ lineId, minor }, index) => {
					for (const [at, amountMinor] of amounts) if (at === index) add(plain(`plain_${index}`, upTo(amountMinor)));
					const isLast = index === all.length - 1;
					const refund = pieces(`ref_${index}`, lineId, 1, upTo(minor));
					add(isLast ? { ...refund, amountMinor: leftMinor } : refund); // the last takes the delivery along
				});
				const told = refunds.map((refund, index) => refundOf(order, sold, refund, refunds.slice(0, index)));
				for (const amount of AMOUNTS) {
					expect(Math.min(...told.map((each) => each[amount]))).toBeGreaterThanOrEqual(0);
					expect(sum(told.map((each) => each[amount]))).toBe(saleOf(order, sold)[amount]);
				}
			},
		),
		{ numRuns: 2_000 },
	);
});

const parts = fc
	.record({
		totalMinor: fc.integer({ min: 1, max: 1_000_000_000_000 }),
		shares: fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 4, maxLength: 4 }),
	})
	.map(({ totalMinor, shares: [discount = 0, tax = 0, commission = 0, commissionTax = 0] }) => ({
		...part,
		totalMinor,
		marketplaceDiscountMinor: Math.floor(totalMinor * discount),
		taxMinor: Math.floor(totalMinor * tax),
		commissionMinor: Math.floor(totalMinor * commission),
		commissionTaxMinor: Math.floor(totalMinor * commission * commissionTax),
	}));

it("gives back exactly all of it in any steps, never more on the way and nothing below zero", () => {
	fc.assert(
		fc.property(parts, fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 8 }), (sold, cuts) => {
			const sale = saleOf(order, sold);
			const stops = [...cuts.map((cut) => Math.floor(cut * sold.totalMinor)).toSorted((a, b) => a - b), sold.totalMinor];
			const refunds = stops.map((stop, index) => {
				const before = stops[index - 1] ?? 0;
				return refundOf(order, sold, plain(`ref_${index}`, stop - before), [plain("before", before)]);
			});
			for (const amount of AMOUNTS) {
				expect(Math.min(...refunds.map((refund) => refund[amount]))).toBeGreaterThanOrEqual(0);
				expect(sum(refunds.map((refund) => refund[amount]))).toBe(sale[amount]);
			}
		}),
		{ numRuns: 2_000 },
	);
});
