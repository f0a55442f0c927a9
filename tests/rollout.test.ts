import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { WORKERS } from "../scripts/worker-configs.ts";
import type { Order } from "../contracts/order.ts";
import type { Commands, Ran } from "./support/cloudflare/checkout.ts";
import { signUpAdmin } from "./support/people.ts";
import { wrongData } from "./support/sound-data.ts";
import { eventually } from "./support/street.ts";
import { differences, settle } from "./support/two-releases/books.ts";
import { Load, PIECES } from "./support/two-releases/load.ts";
import { NEW_COLUMN, nextMigration, nextOrder } from "./support/two-releases/planted.ts";
import { buildPrevious, previousRelease } from "./support/two-releases/previous-release.ts";
import { openStage, type RolloutStage } from "./support/two-releases/stage.ts";

/** So many shoppers at once, and so many seconds for each share of the traffic. */
const [SHOPPERS, WATCH, REST_MS] = process.env["HIGHSTREET_FULL"] ? [20, "45", 20_000] : [3, "1", 500];
const ACCOUNTS = 2;
/** On a busy machine thirty processes take their time. */
const PATIENCE_MS = 600_000;

const previous = previousRelease();
const OLD = "old";
const NEW = "new";

let stage: RolloutStage;
let load: Load;
let before: Commands;
let after: Commands;

const rest = () => new Promise((resolve) => setTimeout(resolve, REST_MS));
/** However slow the machine: until chance has led to this code of every Worker. */
const ledTo = (code: string) =>
	eventually(
		`traffic to the ${code} version of every Worker`,
		async () => {
			const traffic = await stage.traffic();
			return WORKERS.every((worker) => (traffic[worker]?.[code] ?? 0) > 10);
		},
		PATIENCE_MS,
	);
/** How a command ended, in a line that says why. */
const endOf = ({ events, code, error }: Ran): string =>
	`${code}: ${events.map(({ event, says }) => (event === "end" ? says : "")).join("")}${error}`;

beforeAll(async () => {
	const { built } = inject("streetParts");
	const old = previous ? await buildPrevious(previous) : null; // in a shallow clone this tree follows itself
	const others = built.filter(({ name }) => name !== "highstreet-order");
	stage = await openStage({ [OLD]: old?.built ?? built, [NEW]: [...others, nextOrder(built)] });
	before = stage.checkOut(old?.root);
	stage.runs(before.commit("release.txt", "the release before"), OLD);
	after = stage.checkOut();
	const { path, number } = nextMigration("heard_of_us");
	after.commit(path, `ALTER TABLE orders ADD COLUMN ${NEW_COLUMN} TEXT;`);
	stage.runs(after.commit("workers/order/schema-range.json", JSON.stringify({ from: number })), NEW);
	const first = await before.run("deploy");
	if (first.code !== 0) throw new Error(endOf(first));
	load = new Load(stage.street.origin);
	await load.prepare(await signUpAdmin(stage.street), ACCOUNTS);
}, PATIENCE_MS);
afterAll(async () => {
	await load?.stop();
	before?.remove();
	after?.remove();
	await stage?.close();
});

describe(`a release under traffic, from ${previous?.called ?? "this tree"} to this tree with a column more, and back`, () => {
	it(
		"moves all Workers forward and back while nobody sees an error",
		async () => {
			load.start(SHOPPERS);
			await Promise.all([rest(), ledTo(OLD)]);
			const forward = await after.run("deploy", "--watch", WATCH);
			expect(endOf(forward)).toMatch(/^0: /);
			await Promise.all([rest(), ledTo(NEW)]);
			const back = await after.run("rollback", "--watch", WATCH);
			expect(endOf(back)).toMatch(/^0: /);
			await rest();
			await eventually("twenty orders", () => Promise.resolve(load.orders.length > 20), PATIENCE_MS);
			await load.stop();

			expect(load.complaints).toEqual([]);
			const { faults } = await stage.street.tally();
			expect([...faults, ...stage.street.errors]).toEqual([]);
		},
		PATIENCE_MS,
	);

	it("lost no order, and stock, payments and ledger agree", async () => {
		await settle(stage.street);
		expect(await differences(stage.street, PIECES)).toEqual([]);
		expect(await wrongData(stage.street)).toEqual([]);
		for (const { id, cartToken, totalMinor } of load.orders) {
			const order = await stage.street.must<Order>("GET", `/orders/${id}`, { cartToken });
			expect({ id: order.id, total: order.totals.total.amount }).toEqual({ id, total: totalMinor });
			expect(["placed", "completed", "canceled", "expired", "payment_failed"]).toContain(order.status);
		}
		const orders = stage.street.database("order");
		const marked = await orders.prepare(`SELECT count(*) AS n FROM orders WHERE ${NEW_COLUMN} IS NOT NULL`).first<number>("n");
		expect(marked).toBeGreaterThan(0);
	});
});

describe("a migration that takes something away, in its place", () => {
	const { path } = nextMigration("baskets", 2);
	const TAKEN = "ALTER TABLE carts RENAME TO baskets;";

	it("is refused while what needs it takes traffic, and nobody notices", async () => {
		stage.runs(after.commit(path, TAKEN), NEW);
		load.start(1);
		expect(endOf(await after.run("deploy", "--watch", WATCH))).toMatch(
			/^3: Nothing of it was done\.\n.*_baskets of order is a contract step/,
		);
		await load.stop();
		expect(load.complaints).toEqual([]);
	});

	it("shows in the load at once where it is passed off as harmless, so that the load would have seen it", async () => {
		stage.runs(after.commit(path, `-- expand: nobody misses it\n${TAKEN}`), NEW);
		load.start(1);
		const overruled = after.start("deploy", "--watch", WATCH);
		await eventually("complaints", () => Promise.resolve(load.complaints.length > 0));
		overruled.process.kill();
		await Promise.all([overruled.ended, load.stop()]);
		expect(load.complaints[0]).toMatch(/^5\d\d [A-Z]+ \/carts/);
		expect((await stage.street.tally()).faults.join()).toMatch(/highstreet-order-staging \(old\) [A-Z]+ \/carts.*: answered 5/);
	});
});
