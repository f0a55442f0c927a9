import { describe, expect, it } from "vitest";
import { sum } from "../../contracts/money.ts";
import { OldDatabase } from "./old-database.ts";

const AT = "2026-03-01T10:00:00.000Z";
const LATER = "2026-03-04T10:00:00.000Z";

const PLACE = { line1: "1 Quay Street", city: "Galway", postalCode: "H91 X0X0", country: "IE", latitude: 53.27, longitude: -9.05 };
const TRADER = { traderName: "Quay Bakery Ltd", registrationNumber: "IE555010" };

/** The order service's database before it kept commission, with a shop in Ireland that pays 10 %. */
function beforeCommission(): OldDatabase {
	const db = new OldDatabase("order", "0010");
	const vendor = { id: "vend_1", version: 1, slug: "quay-bakery", name: "Quay Bakery", status: "approved", country: "IE" };
	db.insert("vendors", { ...vendor, delivery_options: [], opening_hours: [], commission_bps: 1000 });
	return db;
}

/** An order of one part, with lines of these totals, and delivery for 500. */
function addOrder(
	db: OldDatabase,
	name: string,
	lines: readonly number[],
	{ placedAt = AT, kept = 0 }: { placedAt?: string | null; kept?: number } = {},
): void {
	const itemsMinor = sum(lines);
	const amounts = { items_minor: itemsMinor, discount_minor: 0, delivery_minor: 500, tax_minor: 300, total_minor: itemsMinor + 500 };
	const times = { placed_at: placedAt, updated_at: AT };
	const status = placedAt ? "placed" : "pending_payment";
	const order = { id: name, number: `HS-${name}`, cart_id: `cart_${name}`, token_hash: name, status, version: 1, currency: "EUR" };
	db.insert("orders", { ...order, ...amounts, ...times, contact: { email: "ada@example.com" }, expires_at: AT, created_at: AT });
	const payment = { id: `pay_${name}`, order_id: name, attempt: 1, provider: "test", token: "tok_approved", status: "paid" };
	db.insert("payments", { ...payment, amount_minor: amounts.total_minor, action_token: name, updated_at: AT });
	const shop = { vendor_id: "vend_1", vendor_slug: "quay-bakery", vendor_name: "Quay Bakery", status: placedAt ? "placed" : "pending" };
	const delivery = { delivery_option_id: "post", delivery_kind: "shipping", delivery_title: "By post", tax_country: "IE" };
	const part = { id: `part_${name}`, order_id: name, version: 1, commission_bps: 1000, commission_minor: kept };
	db.insert("vendor_orders", { ...part, ...shop, ...delivery, ...amounts, ...times });
	for (const [position, total] of lines.entries()) {
		const line = {
			id: `${name}_${position}`,
			order_id: name,
			vendor_order_id: `part_${name}`,
			position,
			variant_id: "var_1",
			product_id: "prod_1",
		};
		const price = { quantity: 1, unit_price_minor: total, total_minor: total, tax_minor: 0, tax_category: "standard", tax_rate_bps: 2300 };
		db.insert("order_lines", { ...line, ...price, product: {} });
	}
}

function payBack(db: OldDatabase, id: string, name: string, amountMinor: number, doneAt: string | null): void {
	const of = { order_id: name, payment_id: `pay_${name}`, vendor_order_id: `part_${name}` };
	db.insert("refunds", { id, ...of, amount_minor: amountMinor, done_at: doneAt, created_at: AT });
}

describe("orders from before there was a ledger", () => {
	it("get the commission that their frozen rate says, rounded half up by line, and the tax on it", () => {
		const db = beforeCommission();
		addOrder(db, "old", [1005, 994]);
		db.migrate();
		expect(db.all("SELECT commission_bps, commission_minor FROM order_lines ORDER BY position")).toEqual([
			{ commission_bps: 1000, commission_minor: 101 },
			{ commission_bps: 1000, commission_minor: 99 },
		]);
		expect(db.all("SELECT commission_minor, commission_tax_rate_bps, commission_tax_minor FROM vendor_orders")).toEqual([
			{ commission_minor: 200, commission_tax_rate_bps: 2300, commission_tax_minor: 46 },
		]);
	});

	it("are told to the vendor service as sales, those that were placed", () => {
		const db = beforeCommission();
		addOrder(db, "old", [2000]);
		addOrder(db, "unpaid", [3000], { placedAt: null });
		db.migrate();
		const about = { vendorId: "vend_1", vendorOrderId: "part_old", orderId: "old", number: "HS-old", placedAt: AT, currency: "EUR" };
		const amounts = { paidMinor: 2500, marketplaceDiscountMinor: 0, taxMinor: 300, commissionMinor: 200, commissionTaxMinor: 46 };
		expect(db.told("order.money_moved").map(({ movement }) => movement)).toEqual([
			{ id: "sale:part_old", kind: "sale", ...about, ...amounts },
		]);
		expect(db.all("SELECT commission_minor FROM vendor_orders WHERE id = 'part_unpaid'")).toEqual([{ commission_minor: 0 }]);
	});

	it("keep a commission that they have already", () => {
		const db = beforeCommission();
		addOrder(db, "new", [2000], { kept: 123 });
		db.migrate();
		expect(db.all("SELECT commission_minor FROM vendor_orders")).toEqual([{ commission_minor: 123 }]);
	});

	it("give back with their refunds exactly what they were sold for, whatever the steps; what is under way is not told", () => {
		const db = beforeCommission();
		addOrder(db, "back", [999, 500]);
		addOrder(db, "some", [999]);
		for (const [index, amount] of [333, 333, 1, 1332].entries()) payBack(db, `ref_${index}`, "back", amount, index < 2 ? AT : LATER);
		payBack(db, "ref_open", "some", 100, null);
		db.migrate();
		const moved = db.told("order.money_moved").map(({ movement }) => movement);
		const sale = moved.find(({ id }) => id === "sale:part_back");
		const refunds = moved.filter(({ kind }) => kind === "refund");
		expect(refunds.map(({ id }) => id).toSorted()).toEqual(["refund:ref_0", "refund:ref_1", "refund:ref_2", "refund:ref_3"]);
		for (const amount of ["paidMinor", "taxMinor", "commissionMinor", "commissionTaxMinor"] as const)
			expect(sum(refunds.map((refund) => refund[amount]))).toBe(sale?.[amount]);
	});
});

describe("shops from before the order service knew who trades", () => {
	/** As the vendor service has had shops from the first day. */
	function addShop(db: OldDatabase, id: string, status: string, trader: object | null): void {
		const texts = { slug: id, applicant_id: "user_1", name: "Quay Bakery", name_folded: "quay bakery", town_folded: "galway" };
		const about = { email: `${id}@example.com`, phone: "+353 91 555 010", trader, place: PLACE, latitude: 53.27, longitude: -9.05 };
		const terms = { opening_hours: [], delivery_options: [], commission_bps: 1000, status, version: 7 };
		db.insert("vendors", { id, ...texts, ...about, ...terms, created_at: AT, updated_at: AT });
	}

	it("are told to it again with all that it needs, at the version that it knows", () => {
		const db = new OldDatabase("vendor", "0007");
		addShop(db, "vend_1", "approved", TRADER);
		addShop(db, "vend_2", "suspended", null);
		addShop(db, "vend_3", "applied", TRADER);
		db.migrate();
		const told = db.told("vendor.changed");
		expect(told.map(({ version, vendor: { id, email, trader, place } }) => ({ version, id, email, trader, place }))).toEqual([
			{ version: 7, id: "vend_1", email: "vend_1@example.com", trader: TRADER, place: PLACE },
			{ version: 7, id: "vend_2", email: "vend_2@example.com", trader: null, place: PLACE },
		]);
		expect(db.all("SELECT DISTINCT destination FROM outbox")).toEqual([{ destination: "order" }]);
	});
});
