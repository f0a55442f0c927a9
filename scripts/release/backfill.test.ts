import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Edge, startEdge } from "../../tests/support/cloudflare/edge.ts";
import { appliedTo, type Checkout, endTurn, FIRST, type Operator, operator, SECOND } from "../../tests/support/cloudflare/small-market.ts";
import { type CloudflareStandIn, startCloudflare } from "../../tests/support/cloudflare/stand-in.ts";
import { readLog } from "./release-log.ts";
import { whyNoBackfill } from "./schema/backfills.ts";

const FILL = "UPDATE orders SET channel = 'web' WHERE id IN (SELECT id FROM orders WHERE channel IS NULL LIMIT 10) RETURNING 1";

let cloudflare: CloudflareStandIn;
let edge: Edge;
beforeEach(async () => {
	cloudflare = await startCloudflare();
	edge = await startEdge(cloudflare, "staging");
});
afterEach(async () => {
	await edge.close();
	await cloudflare.close();
});

const orders = () => cloudflare.databases.get("highstreet-order-staging")?.sqlite;
const open = () => orders()?.prepare("SELECT count(*) AS n FROM orders WHERE channel IS NULL").get()?.["n"];
const second = { ...SECOND, backfills: { fill_channel: FILL } };

describe("a backfill", () => {
	beforeEach(async () => {
		await operator(cloudflare, edge).release(FIRST);
		for (let n = 0; n < 95; n++) orders()?.prepare("INSERT INTO orders (id) VALUES (?)").run(`ord_${n}`);
	});

	it("runs in chunks once all traffic is the new code's, and then has nothing left to do", async () => {
		let chunks = 0;
		cloudflare.fault = ({ body }) => {
			if (body["sql"] !== FILL) return undefined;
			chunks++;
			expect(cloudflare.workers.get("highstreet-web-staging")?.deployments[0]?.versions).toHaveLength(1);
			return undefined;
		};
		const someone = operator(cloudflare, edge);

		expect(await someone.release(second)).toMatchObject({ ending: "done" });
		expect([chunks, open()]).toEqual([11, 0]);
		expect(await someone.release({ ...second, commit: "third" })).toMatchObject({ ending: "done" });
		expect(chunks).toBe(12);
	});

	it("that is cut off goes on where it stopped", async () => {
		let chunks = 0;
		cloudflare.fault = ({ body }) => ((body["sql"] === FILL && ++chunks > 4) || chunks > 4 ? "lost" : undefined);
		await operator(cloudflare, edge).release(second);
		expect(open()).toBe(55);

		cloudflare.fault = () => undefined;
		endTurn(cloudflare);
		expect(await operator(cloudflare, edge).release(second)).toMatchObject({ ending: "done", release: "2-second" });
		expect(open()).toBe(0);
	});
});

describe("a migration that ends a backfill", () => {
	const FILLED: Checkout = { ...SECOND, commit: "filled", backfills: { fill_channel: FILL }, readyFor: ["drop_note", "channel_required"] };
	const ENDED: Checkout = {
		...FILLED,
		commit: "ended",
		migrations: { ...SECOND.migrations, "0002_channel_required": "-- contract: wants a channel\n-- ends: fill_channel\nSELECT 1" },
		backfills: {},
	};
	const ready = { ...FIRST, readyFor: ["channel_required"] };
	let someone: Operator;
	beforeEach(async () => {
		someone = operator(cloudflare, edge);
		await someone.release(ready);
		for (let n = 0; n < 95; n++) orders()?.prepare("INSERT INTO orders (id) VALUES (?)").run(`ord_${n}`);
	});

	it("is refused where the backfill never ran, before anything changes", async () => {
		cloudflare.changes.length = 0;
		await expect(someone.release(ENDED)).rejects.toThrow(
			/0002_channel_required of order comes after the backfill fill_channel, which never ran here\. First release a commit with migrations\/order\/backfills\/fill_channel\.sql/,
		);
		expect(cloudflare.changes.filter((change) => !change.includes("/d1/database/"))).toEqual([]);
		expect(appliedTo(cloudflare)).toEqual(["0000_orders.sql"]);
	});

	it("is refused where it was cut off in the middle, and goes through when it has come to its end", async () => {
		let chunks = 0;
		cloudflare.fault = ({ body }) => (body["sql"] === FILL && ++chunks > 4 ? "error" : undefined);
		expect(await someone.release(FILLED)).toMatchObject({ ending: "put back" });
		expect(open()).toBe(55);
		cloudflare.fault = () => undefined;

		await expect(someone.release(ENDED)).rejects.toThrow(/fill_channel, which has not come to its end/);
		expect(await someone.release(FILLED)).toMatchObject({ ending: "done" });
		expect(open()).toBe(0);
		const [live] = await readLog(someone.api, "staging");
		expect(live?.schema["order"]?.backfills).toEqual({ fill_channel: { rows: 55, ended: true } });
		await expect(someone.release({ ...ENDED, backfills: { fill_channel: FILL } })).rejects.toThrow(/remove migrations\/order\/backfills/);
		expect(await someone.release(ENDED)).toMatchObject({ ending: "done" });
	});

	it("goes through at once in a new environment, where there is nothing to fill in", async () => {
		const elsewhere = await startCloudflare();
		const door = await startEdge(elsewhere, "staging");
		expect(await operator(elsewhere, door).release(ENDED)).toMatchObject({ ending: "done" });
		await door.close();
		await elsewhere.close();
	});
});

describe("a statement", () => {
	it("can be a backfill when it takes some rows and returns them", () => {
		expect(whyNoBackfill(FILL)).toBeNull();
	});

	it.each([
		["UPDATE orders SET channel = 'web' WHERE channel IS NULL RETURNING 1", "takes all rows at once: give it a LIMIT in a subquery"],
		[FILL.replace("RETURNING 1", ""), "does not say how many rows it did: end it with RETURNING 1"],
		[`${FILL}; ${FILL}`, "has more than one statement"],
		["SELECT id FROM orders LIMIT 1", "is no UPDATE, INSERT or DELETE"],
		["", "is no UPDATE, INSERT or DELETE"],
	])("cannot be a backfill: %s", (sql, why) => {
		expect(whyNoBackfill(sql)).toBe(why);
	});
});
