import { afterAll, beforeAll, expect, it } from "vitest";
import { newId } from "../contracts/ids.ts";
import type { Order } from "../contracts/order.ts";
import type { OwnProduct } from "../contracts/own-product.ts";
import type { VendorBalance } from "../contracts/ledger.ts";
import { ADDRESS, openShop, type Shop, signUpAdmin } from "./support/people.ts";
import { wrongData } from "./support/sound-data.ts";
import { type Answer, eventually, openStreet, type Street } from "./support/street.ts";

const BUYERS = 500;
const VARIANTS = 5;
const PIECES_EACH = 20;
/** Hundreds of orders have thousands of events, which a busy machine takes its time for. */
const SETTLED_WITHIN_MS = 120_000;
const LONG_AGO = "2020-01-01T00:00:00.000Z";

let street: Street;
let shop: Shop;

beforeAll(async () => {
	street = await openStreet();
	shop = await openShop(street, await signUpAdmin(street), "Rush Street");
});
afterAll(() => street.close());

type Token = "tok_approved" | "tok_declined" | "tok_requires_action" | "tok_stalls";

/** What a buyer pays with, and what becomes of the order where there is one. */
interface Plan {
	token: Token;
	/** The time for its payment is over as soon as it is awaited: the order expires while others buy. */
	isLate?: true;
	afterwards: readonly Deed[];
}

type Deed = "cancel" | "reject" | "refund a piece" | "refund an amount" | "accept" | "approve" | "decline";

/** Buyers by turns: most pay; some of what is paid is undone, by one or by several at the same moment; some never pay. */
const PLANS: readonly Plan[] = [
	{ token: "tok_approved", afterwards: [] },
	{ token: "tok_approved", afterwards: ["cancel"] },
	{ token: "tok_approved", afterwards: ["refund an amount", "refund an amount"] },
	{ token: "tok_requires_action", afterwards: ["approve"] },
	{ token: "tok_approved", afterwards: ["cancel", "reject"] },
	{ token: "tok_stalls", afterwards: [] },
	{ token: "tok_stalls", isLate: true, afterwards: [] },
	{ token: "tok_approved", afterwards: ["accept"] },
	{ token: "tok_requires_action", afterwards: ["approve", "decline"] },
	{ token: "tok_declined", afterwards: [] },
	{ token: "tok_approved", afterwards: ["refund a piece", "cancel", "refund an amount"] },
	{ token: "tok_requires_action", afterwards: ["approve", "cancel"] },
	{ token: "tok_stalls", afterwards: ["cancel"] },
	{ token: "tok_requires_action", isLate: true, afterwards: ["approve"] },
];

interface Buyer {
	plan: Plan;
	cartId: string;
	cartToken: string;
	total: number;
}

const euro = (amount: number) => ({ amount, currency: "EUR" });

async function stockShelf(): Promise<OwnProduct> {
	const variants = Array.from({ length: VARIANTS }, (_, index) => ({
		options: { Size: `S${index}` },
		price: euro(333 + 1_111 * index),
		stockQuantity: PIECES_EACH,
	}));
	const product = await street.must<OwnProduct>("POST", `/vendor/${shop.id}/products`, {
		as: shop.owner,
		body: { title: "Christmas star", status: "published", options: ["Size"], variants },
	});
	await eventually("the stars on the street", async () => (await street.ask("GET", `/products/${product.id}`)).status === 200);
	return product;
}

/** A cart with so many pieces of a variant, ready for checkout. */
async function fill(variantId: string, quantity: number, optionId: string) {
	const { id, cartToken } = await street.must<{ id: string; cartToken: string }>("POST", "/carts");
	await street.must("POST", `/carts/${id}/items`, { cartToken, body: { variantId, quantity } });
	const details = { contact: { email: "buyer@example.com" }, deliveryAddress: ADDRESS, choices: [{ vendorId: shop.id, optionId }] };
	const cart = await street.must<{ totals: { total: { amount: number } } }>("PATCH", `/carts/${id}`, { cartToken, body: details });
	return { cartId: id, cartToken, total: cart.totals.total.amount };
}

/** Buyers whose carts are copies of a few, with one piece or two of each variant: filling five hundred is not what the race is about. */
async function gather(variants: readonly string[], optionId: string): Promise<Buyer[]> {
	const [ones, twos] = await Promise.all([1, 2].map((pieces) => Promise.all(variants.map((id) => fill(id, pieces, optionId)))));
	const buyers = Array.from({ length: BUYERS }, (_, index) => {
		const cart = (index % 4 === 0 ? twos : ones)?.[index % variants.length];
		const plan = PLANS[(index + Math.floor(index / PLANS.length)) % PLANS.length];
		if (!cart || !plan) throw new Error("a buyer without a cart or a plan");
		return { ...cart, plan, cartId: newId("cart"), copied: cart.cartId, email: `${plan.isLate ? "late" : "buyer"}${index}@example.com` };
	});
	const database = street.database("order");
	await database
		.prepare(
			`INSERT INTO carts (id, token_hash, user_id, version, contact, delivery_address, lines, choices, codes, uses_credit, created_at, updated_at)
			SELECT buyer.value ->> 'cartId', token_hash, user_id, version, json_object('email', buyer.value ->> 'email'), delivery_address, lines, choices,
				codes, uses_credit, created_at, updated_at
			FROM json_each(?) buyer JOIN carts ON carts.id = buyer.value ->> 'copied'`,
		)
		.bind(JSON.stringify(buyers))
		.run();
	return buyers;
}

/** From now on the time of those who are late is over as soon as their payment is awaited. */
async function hurry(): Promise<void> {
	const database = street.database("order");
	await database
		.prepare(
			`CREATE TRIGGER hurry AFTER UPDATE OF status ON orders WHEN NEW.status = 'pending_payment' AND NEW.contact LIKE '%late%' BEGIN
				UPDATE orders SET created_at = '${LONG_AGO}', expires_at = '${LONG_AGO}', resume_at = '${LONG_AGO}' WHERE id = NEW.id;
			END`,
		)
		.run();
}

/** Buys, and does at once what is planned afterwards. Every answer that came. */
async function buy({ plan, cartId, cartToken, total }: Buyer): Promise<Answer<Order & { code?: string }>[]> {
	const answer = await street.ask<Order & { code?: string }>("POST", `/carts/${cartId}/checkout`, {
		cartToken,
		key: crypto.randomUUID(),
		body: { expectedTotal: euro(total), payment: { provider: "test", token: plan.token } },
	});
	if (answer.status !== 201) return [answer];
	return [answer, ...(await Promise.all(plan.afterwards.map((deed) => undo(deed, answer.body, cartToken))))];
}

function undo(deed: Deed, order: Order, cartToken: string): Promise<Answer<Order & { code?: string }>> {
	const [part] = order.vendorOrders;
	const ofShop = (what: string, body?: unknown) =>
		street.ask<Order & { code?: string }>("POST", `/vendor/${shop.id}/orders/${part?.id}/${what}`, {
			as: shop.owner,
			key: crypto.randomUUID(),
			body,
		});
	const decide = (outcome: string) =>
		street.ask<Order & { code?: string }>("POST", `/payments/test/actions/${order.payment.nextAction?.url.split("/").at(-1)}`, {
			body: { outcome },
		});
	const deeds: Record<Deed, () => Promise<Answer<Order & { code?: string }>>> = {
		cancel: () => street.ask("POST", `/orders/${order.id}/cancel`, { cartToken, body: {} }),
		reject: () => ofShop("reject", {}),
		accept: () => ofShop("accept"),
		"refund a piece": () => ofShop("cancel", { lines: [{ lineId: part?.lines[0]?.id, quantity: 1 }] }),
		"refund an amount": () => ofShop("refunds", { amount: euro(100) }),
		approve: () => decide("approve"),
		decline: () => decide("decline"),
	};
	return deeds[deed]();
}

const rowsOf = async <T>(service: "order" | "product" | "vendor", statement: string, ...values: unknown[]): Promise<T[]> => {
	const database = street.database(service);
	return (
		await database
			.prepare(statement)
			.bind(...values)
			.all<T>()
	).results;
};

const numberOf = async (service: "order" | "product" | "vendor", statement: string, ...values: unknown[]): Promise<number> =>
	(await rowsOf<{ n: number }>(service, statement, ...values))[0]?.n ?? 0;

/** What still waits for its payment is too late now, and everything that is left to do gets done. */
async function settle(): Promise<void> {
	const database = street.database("order");
	const longAgo = `'${LONG_AGO}'`;
	await database.exec(
		`UPDATE orders SET created_at = ${longAgo}, expires_at = ${longAgo}, resume_at = ${longAgo} WHERE status = 'pending_payment'`,
	);
	await eventually(
		"every order at rest",
		async () => {
			await database.exec(`UPDATE pending_effects SET due_at = ${longAgo}`);
			await street.sweep("order");
			const waiting = await numberOf(
				"order",
				"SELECT COUNT(*) AS n FROM orders WHERE status IN ('recorded', 'reserved', 'pending_payment')",
			);
			const undone = await numberOf("order", "SELECT COUNT(*) AS n FROM pending_effects");
			return waiting + undone === 0;
		},
		SETTLED_WITHIN_MS,
	);
	await eventually(
		"the ledger to hear of it all",
		async () => {
			await street.sweep("order");
			const told = await numberOf("order", "SELECT COUNT(*) AS n FROM outbox WHERE destination = 'vendor' AND sent_at IS NULL");
			const moved = await numberOf(
				"order",
				"SELECT COUNT(*) AS n FROM outbox WHERE destination = 'vendor' AND body LIKE '%order.money_moved%'",
			);
			const entered = await numberOf("vendor", "SELECT COUNT(*) AS n FROM ledger_transactions WHERE movement_id IS NOT NULL");
			return told === 0 && moved === entered;
		},
		SETTLED_WITHIN_MS,
	);
}

it(`${BUYERS} buyers race for ${VARIANTS * PIECES_EACH} pieces while orders are canceled, rejected, refunded and expire: stock, orders, money and ledger agree`, async () => {
	const product = await stockShelf();
	const variants = product.variants.map(({ id }) => id);
	const { deliveryOptions } = await street.must<{ deliveryOptions: { id: string; kind: string }[] }>("GET", `/vendor/${shop.id}`, {
		as: shop.owner,
	});
	const optionId = deliveryOptions.find(({ kind }) => kind === "shipping")?.id ?? "";
	const buyers = await gather(variants, optionId);
	await hurry();

	const answers = (await Promise.all(buyers.map(buy))).flat();

	expect([...new Set(answers.map(({ status }) => status))].filter((status) => ![200, 201, 402, 409].includes(status))).toEqual([]);
	await settle();

	const shelf = await rowsOf<{ id: string; stock: number; reserved: number }>(
		"product",
		"SELECT id, stock_quantity AS stock, reserved_quantity AS reserved FROM variants WHERE product_id = ?",
		product.id,
	);
	const sold = await rowsOf<{ id: string; pieces: number }>(
		"order",
		`SELECT l.variant_id AS id, SUM(l.quantity) - coalesce(SUM((SELECT SUM(restocked) FROM refund_lines r WHERE r.line_id = l.id)), 0) AS pieces
		FROM order_lines l JOIN vendor_orders v ON v.id = l.vendor_order_id WHERE v.placed_at IS NOT NULL GROUP BY l.variant_id`,
	);
	for (const { id, stock, reserved } of shelf) {
		const pieces = sold.find((one) => one.id === id)?.pieces ?? 0;
		expect({ id, stock, reserved }).toEqual({ id, stock: PIECES_EACH - pieces, reserved: 0 });
	}
	expect(await numberOf("product", "SELECT COUNT(*) AS n FROM reservations WHERE status = 'held'")).toBe(0);
	expect(sold.reduce((sum, { pieces }) => sum + pieces, 0)).toBeGreaterThan(0);

	const paid = await numberOf("order", "SELECT coalesce(SUM(total_minor), 0) AS n FROM vendor_orders WHERE placed_at IS NOT NULL");
	const back = await numberOf("order", "SELECT coalesce(SUM(amount_minor), 0) AS n FROM refunds");
	expect(back).toBeGreaterThan(0);
	const taken = await numberOf("order", "SELECT coalesce(SUM(captured_minor), 0) AS n FROM test_charges");
	const returned = await numberOf("order", "SELECT coalesce(SUM(amount_minor), 0) AS n FROM test_refunds");
	expect(taken - returned).toBe(paid - back);
	expect(
		await numberOf("order", "SELECT COUNT(*) AS n FROM test_charges WHERE status IN ('authorized', 'requires_action', 'pending')"),
	).toBe(0);
	const unplaced = await rowsOf(
		"order",
		`SELECT o.id FROM orders o JOIN payments p ON p.order_id = o.id JOIN test_charges c ON c.key = p.id
		WHERE o.placed_at IS NULL AND c.captured_minor <> (SELECT coalesce(SUM(amount_minor), 0) FROM test_refunds r WHERE r.charge_key = c.key)`,
	);
	expect(unplaced).toEqual([]);

	const entered = await numberOf("vendor", "SELECT coalesce(SUM(amount_minor), 0) AS n FROM ledger_entries");
	expect(entered).toBe(0);
	const { balance } = await street.must<VendorBalance>("GET", `/vendor/${shop.id}/balance`, { as: shop.owner });
	const earned = await numberOf(
		"order",
		"SELECT coalesce(SUM(total_minor + marketplace_discount_minor - commission_minor - commission_tax_minor), 0) AS n FROM vendor_orders WHERE placed_at IS NOT NULL",
	);
	const given = await numberOf(
		"vendor",
		"SELECT coalesce(-SUM(amount_minor), 0) AS n FROM ledger_entries WHERE kind = 'refund' AND account = 'vendor_payable'",
	);
	const clearing = await numberOf(
		"vendor",
		"SELECT coalesce(SUM(amount_minor), 0) AS n FROM ledger_entries WHERE account = 'shopper_payments'",
	);
	expect(Math.abs(clearing)).toBe(paid - back);
	expect(Math.abs(balance.amount - (earned - Math.abs(given)))).toBe(0);
	expect(await wrongData(street)).toEqual([]);
});
