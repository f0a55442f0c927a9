import { expect, it } from "vitest";
import { driftOf, readSeen, seenOf } from "./cart-drift.ts";
import { aCart, aLine, aPage } from "./test-cart.ts";

const eur = (amount: number) => ({ amount, currency: "EUR" as const });
const page = aPage();
const seen = seenOf(aCart());

it("is nothing where the cart is what the shopper saw", () => {
	expect(driftOf(seen, aCart(), [], page)).toEqual([]);
});

it("names another price, another number, and what came and went, and then the amounts", () => {
	const cart = aCart({
		lines: [
			aLine({ quantity: 3, unitPrice: eur(500) }),
			aLine({ id: "cline_tea", product: { ...aLine().product, title: "Tea", options: { Size: "Big" }, variantTitle: "Big" } }),
		],
		totals: { ...aCart().totals, items: eur(2360), delivery: eur(650), total: eur(3010) },
	});
	expect(driftOf({ ...seen, lines: [...seen.lines, ["cline_jam", "Jam", 1, 300]] }, cart, [], page)).toEqual([
		"Loaf: 3 instead of 2.",
		"Loaf costs €5.00 now; it was €4.30.",
		"Jam is not in your cart any more.",
		"Tea, Big is in your cart too.",
		"Delivery costs €6.50 now; it was €5.00.",
		"The total is €30.10 now; it was €13.60.",
	]);
});

it("says what is taken off and what tax comes on top, where these have changed", () => {
	const { totals } = aCart();
	const off = seenOf(aCart({ totals: { ...totals, discount: eur(100), total: eur(1260) } }));
	const now = aCart({ totals: { ...totals, total: eur(1437) } });
	expect(driftOf(off, now, [], page)).toEqual([
		"€0.00 is taken off now; it was €1.00.",
		"Tax is €0.77 now; it was €0.00.",
		"The total is €14.37 now; it was €12.60.",
	]);
	const { discount: _discount, tax: _tax, ...older } = off; // of a page that was made before these were kept
	expect(driftOf(older, now, [], page)).toEqual(["The total is €14.37 now; it was €12.60."]);
});

it("begins with what stands in the way, once, whoever found it", () => {
	const soldOut = { lineId: "cline_loaf", kind: "out_of_stock", was: 2, now: 0 } as const;
	expect(driftOf(seen, aCart({ problems: [soldOut] }), [soldOut], page)).toEqual(["Loaf: Sold out. Please remove it to go on."]);
	expect(driftOf(null, aCart(), [{ ...soldOut, now: 1 }], page)).toEqual(["Loaf: You want 2, but only 1 left. Please take fewer."]);
	expect(driftOf(seen, aCart(), [{ lineId: "", kind: "total_changed", was: eur(1), now: eur(2) }], page)).toEqual([]);
});

it("goes through a form and back", () => {
	expect(readSeen(JSON.stringify(seen))).toEqual(seen);
	for (const sent of [undefined, "", "{}", "null", '{"lines":[["a","b",-1,2]],"delivery":0,"total":0}', "<b>"])
		expect(readSeen(sent)).toBeNull();
});

it("an exception from the right to withdraw that was not seen is said, and one that was seen or is gone is not", () => {
	const { product } = aLine();
	const cart = aCart({ lines: [aLine({ product: { ...product, withdrawal: "perishable" } })] });
	expect(driftOf(seen, cart, [], page)).toEqual(["Loaf: Spoils quickly: no right to withdraw."]);
	expect(driftOf(seenOf(cart), cart, [], page)).toEqual([]);
	expect(driftOf(seenOf(cart), aCart(), [], page)).toEqual([]);
	expect(driftOf(readSeen('{"lines":[["cline_loaf","Loaf",2,430]],"delivery":500,"total":1360}'), cart, [], page)).toHaveLength(1);
});
