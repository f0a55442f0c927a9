import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { OwnProduct } from "../contracts/own-product.ts";
import type { Reporter } from "../scripts/release/reporter.ts";
import { type SmokePlan, smoke } from "../scripts/smoke/run.ts";
import { type FaultyProxy, FAULTS, type Fault, openFaultyProxy } from "./support/faulty-proxy.ts";
import { openShop, type Shop, signUpAdmin, stockProduct } from "./support/people.ts";
import { openStreet, type Street } from "./support/street.ts";

const STOCK = 20;
const EMAIL = "smoke-test@highstreet.example";
const isFull = process.env["HIGHSTREET_FULL"] === "1";

let street: Street;
let shop: Shop;
let loaf: OwnProduct;
let giftCard: string;
let proxy: FaultyProxy;
let notes: string;

beforeAll(async () => {
	notes = mkdtempSync(join(tmpdir(), "highstreet-smoke-"));
	// with Stripe set up as in production, and nobody there: what a gift card pays for needs no provider
	street = await openStreet({
		secrets: { order: { STRIPE_SECRET_KEY: "sk_test_smoke", STRIPE_WEBHOOK_SECRET: "whsec_smoke", STRIPE_API_BASE: "http://127.0.0.1:9" } },
	});
	const admin = await signUpAdmin(street);
	shop = await openShop(street, admin, "Test shop");
	loaf = await stockProduct(street, shop, { title: "Smoke test loaf", price: 650, stock: STOCK });
	await stockProduct(street, shop, { title: "Dearer loaf", price: 990, stock: STOCK });
	const body = { amount: { amount: 5_000, currency: "EUR" }, note: "Smoke test" };
	({ code: giftCard } = await street.must<{ code: string }>("POST", "/admin/gift-cards", { as: admin, key: crypto.randomUUID(), body }));
	proxy = await openFaultyProxy(new URL(street.url).origin);
});
afterAll(async () => {
	await proxy.close();
	await street.close();
	rmSync(notes, { recursive: true, force: true });
});
beforeEach(() => {
	proxy.calls = [];
	proxy.fault = () => null;
	proxy.edit = (text) => text;
});

/** Runs the smoke test as `npm run smoke` would; what it said, a line each. */
async function run(change: Partial<SmokePlan> = {}, { card = null as string | null, cutOff = new AbortController().signal } = {}) {
	const lines: string[] = [];
	const reporter: Reporter = {
		step: async (title, work) => {
			let more = "";
			const ended = (mark: string) => lines.push(`${mark} ${title}${more && ` (${more})`}`);
			try {
				const value = await work((text) => (more = text));
				ended("✓");
				return value;
			} catch (error) {
				ended("✗");
				throw error;
			}
		},
		say: (text) => void lines.push(text),
		warn: (text) => void lines.push(text),
		tell: () => undefined,
		end: () => undefined,
	};
	const wallet = { giftCard: card, email: EMAIL, mostMinor: 2_000 };
	const plan = {
		origin: proxy.origin,
		shop: shop.slug,
		product: null,
		wallet,
		patienceMs: 0,
		undoPatienceMs: 1_000,
		limitMs: 120_000,
		notes,
		...change,
	};
	return { ...(await smoke(plan, reporter, cutOff)), said: lines.join("\n") };
}

/** What is on the books of the smoke test: open orders, stock that is gone or held, and what is missing on the gift card. */
async function damage() {
	const [order, product] = [street.database("order"), street.database("product")];
	const open = await order
		.prepare("SELECT count(*) AS n FROM orders WHERE contact ->> '$.email' = ? AND status IN ('pending_payment', 'placed', 'completed')")
		.bind(EMAIL)
		.first<number>("n");
	const { variants } = await street.must<OwnProduct>("GET", `/vendor/${shop.id}/products/${loaf.id}`, { as: shop.owner });
	const held = await product.prepare("SELECT count(*) AS n FROM reservations WHERE status = 'held'").first<number>("n");
	const credit = await order.prepare("SELECT sum(amount_minor) AS n FROM credit_entries").first<number>("n");
	return { open, stock: variants[0]?.stockQuantity, held, credit };
}
const NONE = { open: 0, stock: STOCK, held: 0, credit: 5_000 };

/** Lets the first call that looks so go wrong, once. */
function failAt(wanted: string | number, fault: Fault): void {
	let hasFailed = false;
	proxy.fault = (call, number) => {
		if (hasFailed || (call !== wanted && number !== wanted)) return null;
		hasFailed = true;
		return fault;
	};
}

const CHECKOUT = "POST /api/v1/carts/cart/checkout";
const CANCEL = "POST /api/v1/orders/ord/cancel";
const WITHOUT_TEST_PAYMENTS = (text: string) => text.replaceAll('"paymentProviders":["stripe","test"]', '"paymentProviders":["stripe"]');

const ordersOfTheTest = async (): Promise<number> => {
	const statement = street.database("order").prepare("SELECT count(*) AS n FROM orders WHERE contact ->> '$.email' = ?");
	return (await statement.bind(EMAIL).first<number>("n")) ?? 0;
};

describe("the smoke test", () => {
	it("buys the cheapest of the test shop as a guest, and leaves nothing behind", async () => {
		const { code, said } = await run();
		expect(said).not.toContain("✗");
		expect(code).toBe(0);
		const steps = [
			"Readiness (schema: user",
			'Search ("Smoke test loaf" is found)',
			"Payment offered (the test provider)",
			"Checkout (order ",
		];
		for (const step of steps) expect(said).toContain(`✓ ${step}`);
		expect(said).toMatch(/✓ Order and stock \(19 in stock\)/);
		expect(said).toMatch(/✓ Stock and money back \(20 in stock, \d+\.\d\d EUR paid back\)/);
		expect(await damage()).toEqual(NONE);
	});

	it("pays with a gift card where nobody takes test payments, and the card gets its money back", async () => {
		proxy.edit = WITHOUT_TEST_PAYMENTS;
		const { code, said } = await run({}, { card: giftCard });
		expect(said).toMatch(/✓ Payment offered \(a gift card\)/);
		expect(said).toMatch(/✓ Stock and money back \(20 in stock, .* back on the gift card\)/);
		expect([code, said.includes(giftCard), await damage()]).toEqual([0, false, NONE]);
	});

	it("says what is missing where nobody takes test payments and there is no gift card, or one that is used up", async () => {
		proxy.edit = WITHOUT_TEST_PAYMENTS;
		expect(await run()).toMatchObject({ code: 1, says: expect.stringContaining("issue a gift card") as string });
		const empty = await run({}, { card: "HS-NOTHING" });
		expect([empty.code, empty.said.includes("HS-NOTHING")]).toEqual([1, false]);
		const dear = { giftCard, email: EMAIL, mostMinor: 100 };
		expect((await run({ wallet: dear })).says).toMatch(/costs .* EUR, and no more than 1 is to be spent\. Nothing is left behind/);
		expect(await damage()).toEqual(NONE);
	});

	it("looks at health and pages where no shop is for tests", async () => {
		const { code, says, said } = await run({ shop: null });
		expect([code, says]).toEqual([0, "It is well, as far as it was tried: nothing was bought."]);
		expect(said).toContain("✓ Home page");
		expect(proxy.calls.filter((call) => !call.startsWith("GET"))).toEqual([]);
	});
});

describe("npm run smoke", () => {
	/** The command, as somebody runs it; `then` happens when an answer to a call is on its way. */
	function command(at: string, then: (child: ChildProcess) => void): ChildProcess {
		const args = ["scripts/smoke.ts", proxy.origin, "--shop", shop.slug, "--email", EMAIL];
		const child = spawn(process.execPath, args, { env: { ...process.env, SMOKE_NOTES: notes }, stdio: ["ignore", "pipe", "inherit"] });
		child.stdout?.resume();
		proxy.edit = (text) => {
			if (proxy.calls.at(-1) === at) then(child);
			return text;
		};
		return child;
	}

	it.each([
		["before it hears that it has ordered", CHECKOUT],
		["before it cancels", "GET /api/v1/orders/ord"],
	])("leaves what it was killed with, %s, to the next run, which undoes it", async (_, at) => {
		const child = command(at, (started) => started.kill("SIGKILL"));
		expect(await once(child, "exit")).toEqual([null, "SIGKILL"]);
		proxy.edit = (text) => text;
		expect([await damage(), readdirSync(notes)]).toMatchObject([{ open: 1, stock: STOCK - 1 }, { length: 1 }]);
		const { code, said } = await run();
		expect([code, await damage(), readdirSync(notes)]).toEqual([0, NONE, []]);
		expect(said).toMatch(/✓ Undo what an earlier run left \(order HS-\S+ is canceled\)/);
	});

	it("does not fail for what an earlier run left, or a pipeline would roll a good release back: it says so until that is undone", async () => {
		const child = command(CHECKOUT, (started) => started.kill("SIGKILL"));
		await once(child, "exit");
		proxy.edit = (text) => text;
		let cancellations = 0;
		proxy.fault = (call) => (call === CANCEL && ++cancellations > 1 ? "error" : null);
		const { code, said } = await run();
		expect([code, readdirSync(notes).length]).toEqual([0, 1]);
		expect(said).toMatch(/Still to do after an earlier run: Order HS-\S+ \(ord_\w+\) is not canceled/);
		proxy.fault = () => null;
		expect([(await run()).code, await damage(), readdirSync(notes)]).toEqual([0, NONE, []]);
	});

	it("goes on to its end where nobody reads on, as behind head", async () => {
		const child = command(CHECKOUT, ({ stdout }) => stdout?.destroy());
		expect(await once(child, "exit")).toEqual([0, null]);
		expect(await damage()).toEqual(NONE);
	});
});

describe("a smoke test that fails", () => {
	/** Every call of a purchase with a gift card, in its order. */
	let calls: string[];
	beforeAll(async () => {
		proxy.calls = [];
		await run({}, { card: giftCard });
		calls = proxy.calls;
	});

	it("undoes what it has begun, whichever call goes wrong, before its effect or after it", async () => {
		const changes = calls.flatMap((call, index) => (call.startsWith("GET") ? [] : [index + 1]));
		expect(changes.length).toBeGreaterThan(6);
		const tried = isFull
			? calls.flatMap((_, index) => FAULTS.map((fault) => [index + 1, fault] as const))
			: changes.map((at) => [at, "lost after"] as const);
		for (const [at, fault] of tried) {
			failAt(at, fault);
			proxy.calls = [];
			const { code, says } = await run({}, { card: giftCard });
			const where = `${fault} at ${calls[at - 1]}`;
			const left = { where, code, isUndone: says.endsWith("Nothing is left behind."), ...(await damage()) };
			expect(left).toEqual({ where, code: 1, isUndone: true, ...NONE });
		}
	});

	it.each(FAULTS)("cancels what it may have ordered: checkout, %s", async (fault) => {
		failAt(CHECKOUT, fault);
		const { code, said } = await run();
		expect([code, await damage()]).toEqual([1, NONE]);
		expect(said).toMatch(/✓ Undo \(order HS-\S+ is canceled\)/);
	});

	it("has patience where it is told to: nothing happens twice", async () => {
		const before = await ordersOfTheTest();
		for (const at of [CHECKOUT, CANCEL]) {
			failAt(at, "lost after");
			const { code, said } = await run({ patienceMs: 10_000 });
			expect([code, said.includes("1 of the calls had to be made again.")]).toEqual([0, true]);
		}
		expect([await ordersOfTheTest(), await damage()]).toEqual([before + 2, NONE]);
	});

	it("has an end where nobody answers", async () => {
		failAt(1, "hang");
		expect(await run({ limitMs: 500 })).toMatchObject({ code: 1, says: expect.stringContaining("the time is over") as string });
	});

	it.each([CHECKOUT, CANCEL])("undoes what it has begun when somebody cuts it off at %s", async (at) => {
		const cutOff = new AbortController();
		proxy.fault = (call) => {
			if (call !== at || cutOff.signal.aborted) return null;
			cutOff.abort();
			return "hang";
		};
		const { code, says } = await run({}, { cutOff: cutOff.signal });
		expect([code, await damage()]).toEqual([1, NONE]);
		expect(says).toMatch(/^The smoke test was stopped at POST \/api\/v1\/\S+\. Nothing is left behind\.$/);
	});

	it("says what is left where it cannot be undone", async () => {
		proxy.fault = (call) => (call === CANCEL ? "error" : null);
		const { code, says, left } = await run();
		expect([code, left.length]).toEqual([3, 1]);
		expect(says).toContain("Something is left behind.");
		expect(left[0]).toMatch(/^Order HS-\S+ \(ord_\w+\) is not canceled: cancel it at \/admin\/orders\/ord_\w+\. .* answered 502/);
		expect(await damage()).toMatchObject({ open: 1, stock: STOCK - 1 });
		expect(readdirSync(notes)).toHaveLength(1);
	});
});
