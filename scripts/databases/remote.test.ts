import { DatabaseSync } from "node:sqlite";
import { afterEach, beforeEach, expect, it } from "vitest";
import { type CloudflareStandIn, startCloudflare } from "../../tests/support/cloudflare/stand-in.ts";
import { Refused } from "../release/failures.ts";
import { openDatabases } from "./open.ts";

let cloudflare: CloudflareStandIn;
let orders: DatabaseSync;

beforeEach(async () => {
	cloudflare = await startCloudflare();
	orders = new DatabaseSync(":memory:");
	orders.exec("CREATE TABLE orders (id TEXT PRIMARY KEY, total_minor INTEGER)");
	cloudflare.databases.set("highstreet-order-staging", { uuid: "uuid-of-order", sqlite: orders, replication: "auto", changes: 0 });
});
afterEach(() => cloudflare.close());

const open = () => openDatabases("staging", { env: cloudflare.env });

it("asks the database of a service of the environment, and looks its id up once", async () => {
	const { order } = await open();
	await order.query("INSERT INTO orders VALUES (?, ?)", "ord_1", 650);
	expect(await order.query("SELECT id, total_minor FROM orders WHERE total_minor = ?", 650)).toEqual([{ id: "ord_1", total_minor: 650 }]);
	expect(cloudflare.calls.filter((call) => call.startsWith("GET"))).toEqual(["GET /d1/database/highstreet-order-staging"]);
});

it("takes a list longer than the hundred parameters that D1 allows as one text", async () => {
	const { order } = await open();
	const ids = Array.from({ length: 250 }, (_, number) => `ord_${number}`);
	await order.query("INSERT INTO orders SELECT value, 1 FROM json_each(?)", JSON.stringify(ids));
	expect(await order.query("SELECT count(*) AS n FROM orders WHERE id IN (SELECT value FROM json_each(?))", JSON.stringify(ids))).toEqual([
		{ n: 250 },
	]);
});

it("does a batch whole or not at all", async () => {
	const { order } = await open();
	const insert = { sql: "INSERT INTO orders VALUES (?, ?) RETURNING id", params: ["ord_1", 1] };
	await expect(order.batch([insert, insert])).rejects.toThrow("UNIQUE constraint failed");
	expect(await order.query("SELECT * FROM orders")).toEqual([]);
	expect(await order.batch([insert, { sql: "SELECT count(*) AS n FROM orders" }])).toEqual([[{ id: "ord_1" }], [{ n: 1 }]]);
	expect(await order.batch([])).toEqual([]);
});

it("tries again what failed by chance", async () => {
	let failed = 0;
	cloudflare.fault = ({ call }) => (call.startsWith("POST") && failed++ === 0 ? "lost" : undefined);
	const { order } = await open();
	expect(await order.query("SELECT 1 AS one")).toEqual([{ one: 1 }]);
});

it("says that an environment is not deployed, and what the environment of the command lacks", async () => {
	await expect((await open()).user.query("SELECT 1")).rejects.toThrow(
		new Refused("refused", "There is no database highstreet-user-staging. Has staging been deployed?"),
	);
	await expect(openDatabases("staging", { env: {} })).rejects.toThrow("Set CLOUDFLARE_API_TOKEN and CLOUDFLARE_ACCOUNT_ID");
});
