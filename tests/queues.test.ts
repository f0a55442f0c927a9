import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Event } from "../contracts/events.ts";
import { boundDatabases } from "../scripts/databases/bound.ts";
import { readArguments } from "../scripts/queues/arguments.ts";
import { runQueues } from "../scripts/queues/command.ts";
import type { ServiceName } from "../scripts/street/local-state.ts";
import { openShop, type Shop, signUpAdmin, stockProduct } from "./support/people.ts";
import { eventually, openStreet, type Street } from "./support/street.ts";

const SERVICES = ["user", "product", "order", "review", "vendor"] as const;
const AT = "2026-11-20T10:00:00.000Z";

let street: Street;
let shop: Shop;

beforeAll(async () => {
	street = await openStreet({ patient: false });
	shop = await openShop(street, await signUpAdmin(street), "Quay Bakery");
});
afterAll(() => street.close());

let letters = 0;

/** A message that has failed for good, as the service's consumer keeps it; its id. */
async function plant(service: ServiceName, body: unknown, { lastError = null as string | null } = {}): Promise<string> {
	const id = `dead${String(++letters).padStart(28, "0")}`;
	await street
		.database(service)
		.prepare("INSERT INTO dead_letters (id, queue, body, received_at, attempts, last_error) VALUES (?, ?, ?, ?, 11, ?)")
		.bind(id, `highstreet-to-${service}-dlq`, JSON.stringify(body), AT, lastError)
		.run();
	return id;
}

const saleOf = (id: string, paidMinor: number): Event => ({
	type: "order.money_moved",
	id: `evt_${id}`,
	version: 1,
	at: AT,
	movement: {
		id: `mov_${id}`,
		kind: "sale",
		vendorId: shop.id,
		vendorOrderId: `vord_${id}`,
		orderId: `ord_${id}`,
		number: "HS-1",
		placedAt: AT,
		currency: "EUR",
		paidMinor,
		marketplaceDiscountMinor: 0,
		taxMinor: 0,
		commissionMinor: 0,
		commissionTaxMinor: 0,
	},
});

/** Runs a command as `npm run queues -- …` would, while the services' crons run. */
async function queues(...args: string[]): Promise<{ code: number; said: string }> {
	const asked = readArguments(args);
	if (asked === null) throw new Error("no command");
	const lines: string[] = [];
	const databases = boundDatabases((service) => street.database(service));
	const done = new AbortController();
	const crons = async () => {
		while (!done.signal.aborted) for (const service of SERVICES) await street.sweep(service);
	};
	const [code] = await Promise.all([
		runQueues(asked, {
			databases,
			api: null,
			isRunning: true,
			now: () => new Date(),
			confirm: () => Promise.resolve(false),
			out: (line) => void lines.push(line),
		}).finally(() => done.abort()),
		args[0] === "replay" ? crons() : undefined,
	]);
	return { code, said: lines.join("\n") };
}

const balance = async (): Promise<number> => {
	const { balance } = await street.must<{ balance: { amount: number } }>("GET", `/vendor/${shop.id}/balance`, { as: shop.owner });
	return balance.amount;
};

describe("dead letters", () => {
	it("are none on a street where nothing failed", async () => {
		expect(await queues()).toMatchObject({ code: 0, said: expect.stringContaining("No dead letters.") as string });
		expect(await queues("list")).toMatchObject({ code: 0 });
	});

	it("are counted, listed and explained, without what is personal in them", async () => {
		const mail = {
			type: "order.news",
			id: "evt_mail",
			version: 1,
			at: AT,
			requestId: "request-of-ada",
			news: { orderId: "ord_1", email: "ada@example.com" },
		};
		const mailed = await plant("user", mail);
		const sold = await plant("vendor", saleOf("a", 1_000), { lastError: "Error: the ledger is locked" });
		const summary = await queues();
		expect(summary.code).toBe(1);
		expect(summary.said).toMatch(/^vendor +highstreet-to-vendor +1 +2026-\d\d-\d\d/m);
		expect(summary.said).toContain("2 dead letters");

		const list = await queues("list");
		expect(list.said).toMatch(new RegExp(`^${mailed} +user +order\\.news +ord_1 .*11 +waits$`, "m"));
		expect((await queues("list", "--service", "vendor")).said).not.toContain(mailed);
		expect((await queues("list", "--event", "order.news")).said).not.toContain(sold);

		const explained = await queues("explain", sold);
		for (const text of ["vord_a", "ledger lacks the entry", "the ledger is locked", "11 times", "has its effect", `replay ${sold}`])
			expect(explained.said).toContain(text);
		const explainedMail = await queues("explain", mailed);
		for (const text of [
			"The mail was not sent",
			"request-of-ada",
			"fails again: no known event",
			"Replay it after a release that knows it",
		])
			expect(explainedMail.said).toContain(text);
		expect([list.said, explained.said, explainedMail.said, summary.said].join()).not.toContain("ada@example.com");
		expect((await queues("explain", mailed, "--payload")).said).toContain("ada@example.com");
		await queues("discard", mailed, "--reason", "never a whole message");
		await queues("replay", sold);
	});

	it("are what a queue gave up, with why it failed, and are replayed when that is mended", async () => {
		const before = await balance();
		const vendor = street.database("vendor");
		await vendor.exec(
			"CREATE TRIGGER locked BEFORE INSERT ON ledger_transactions BEGIN SELECT RAISE(ABORT, 'locked by ada@example.com'); END",
		);
		await street.post("vendor", saleOf("p", 900));
		const dead = async () => (await vendor.prepare("SELECT id FROM dead_letters WHERE settled_at IS NULL").first<string>("id")) ?? false;
		const id = await eventually("the dead letter", dead);
		expect((await queues("explain", id)).said).toMatch(/Failed +.*locked by \(address\).* It was tried once\.$/m);
		expect((await queues("replay", id)).code).toBe(1);
		await vendor.exec("DROP TRIGGER locked");
		expect(await balance()).toBe(before);
		expect(await queues("replay", id)).toMatchObject({ code: 0 });
		expect(await balance()).toBe(before + 900);
	});

	it("have their effect once, however often they are replayed", async () => {
		const before = await balance();
		const id = await plant("vendor", saleOf("b", 2_500));
		const again = await plant("vendor", saleOf("b", 2_500)); // the same event, delivered twice and failed twice
		expect(await balance()).toBe(before);
		const first = await queues("replay", id);
		expect(first).toEqual({ code: 0, said: expect.stringContaining(`${id} replayed`) as string });
		expect(await queues("replay", id)).toMatchObject({ code: 0, said: expect.stringContaining("settled already") as string });
		expect((await queues("explain", again)).said).toContain("the same event came through");
		expect((await queues("replay", "--all", "--event", "order.money_moved")).said).toContain("had come through by itself");
		expect(await balance()).toBe(before + 2_500);
		expect((await queues("list", "--history")).said).toMatch(new RegExp(`^${id} .* replayed$`, "m"));
	});

	it("that fail again say why, and wait", async () => {
		const id = await plant("review", { type: "review.lost", id: "evt_lost", version: 1, at: AT });
		const failed = await queues("replay", id);
		expect(failed.code).toBe(1);
		expect(failed.said).toMatch(new RegExp(`${id} failed again: no known event: type`));
		expect((await queues("list")).said).toMatch(new RegExp(`^${id} .* 12 +waits$`, "m"));
		expect((await queues("explain", id)).said).toContain("or discard it");
	});

	it("that are outdated say so, and change nothing when they are replayed", async () => {
		const product = await stockProduct(street, shop, { title: "Blue mug" });
		const known = async () => {
			const found = await street.database("review").prepare("SELECT version, title FROM products WHERE id = ?").bind(product.id).first();
			return found as { version: number; title: string } | null;
		};
		const now = await eventually("the review service knows the mug", known);
		const { id: productId } = product;
		const old = { id: productId, vendorId: shop.id, slug: "mug", title: "Old mug", status: "draft" };
		const id = await plant("review", { type: "product.changed", id: "evt_old", version: now.version, at: AT, product: old });
		expect((await queues("explain", id)).said).toMatch(/changes nothing: version \d+ of prod_\w+ is known already/);
		expect((await queues("replay", id.slice(0, 32))).code).toBe(0);
		expect(await known()).toEqual(now);
	});

	it("can be discarded, which is history, and replayed after all", async () => {
		const before = await balance();
		const id = await plant("vendor", saleOf("c", 700));
		expect((await queues("discard", id, "--reason", "entered by hand")).code).toBe(0);
		expect((await queues("list", "--history")).said).toMatch(new RegExp(`^${id} .* discarded: entered by hand$`, "m"));
		await queues("replay", "--all", "--service", "vendor");
		expect(await balance()).toBe(before);
		await queues("replay", id);
		expect(await balance()).toBe(before + 700);
	});

	it("are found by their kind however many others wait, and discarded all at once", async () => {
		const many = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 201)";
		const news = `'{"type":"order.news","news":{"orderId":"ord_1"}}', '${AT}', 11 FROM n`;
		const user = street.database("user");
		await user.exec(
			`${many} INSERT INTO dead_letters (id, queue, body, received_at, attempts) SELECT printf('mail%04d', i), 'dlq', ${news}`,
		);
		const back = await plant("user", { type: "product.back_in_stock" });
		expect((await queues("list", "--event", "product.back_in_stock")).said).toMatch(new RegExp(`^${back} `, "m"));
		expect((await queues("list", "--event", "order.lost")).said).toContain("No dead letters of the kind order.lost.");
		expect((await queues("list")).said).toContain("And 2 more");
		const discard = ["discard", "--all", "--event", "order.news", "--reason", "a week late"];
		expect(await queues(...discard)).toMatchObject({ code: 1, said: expect.stringContaining("1 more wait") as string });
		expect((await queues(...discard)).code).toBe(0);
		expect((await queues("list", "--history")).said).toContain("discarded: a week late");
		expect((await queues("list", "--service", "user")).said.trim().split("\n")).toHaveLength(2);
		await queues("discard", back, "--reason", "done");
	});

	it("are told to machines as JSON", async () => {
		const id = await plant("vendor", saleOf("d", 100));
		const summary = JSON.parse((await queues("--json")).said) as { queues: { service: string; dead: number }[] };
		expect(summary.queues.find(({ service }) => service === "vendor")?.dead).toBe(1);
		const { letters: listed } = JSON.parse((await queues("list", "--json", "--service", "vendor")).said) as { letters: { id: string }[] };
		expect(listed.map((letter) => letter.id)).toEqual([id]);
		expect(JSON.parse((await queues("replay", id, "--json")).said)).toMatchObject({ outcomes: [{ id, outcome: "replayed" }] });
	});

	it("are not changed where nobody agrees", async () => {
		const id = await plant("vendor", saleOf("e", 100));
		await expect(queues("replay", id, "--env", "staging")).rejects.toThrow("Nothing was changed.");
		await expect(queues("explain", "nobody")).rejects.toThrow("There is no dead letter nobody");
		await expect(queues("explain", "dead")).rejects.toThrow("More than one");
		expect((await queues("list")).said).toContain(id);
	});
});
