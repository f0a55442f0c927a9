import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Edge, startEdge } from "../../tests/support/cloudflare/edge.ts";
import {
	allAt,
	appliedTo,
	endTurn,
	type Checkout,
	FIRST,
	type Operator,
	operator,
	SECOND,
	traffic,
} from "../../tests/support/cloudflare/small-market.ts";
import { type CloudflareStandIn, type Fault, startCloudflare } from "../../tests/support/cloudflare/stand-in.ts";
import { ROOT } from "../street/local-state.ts";
import { readLog } from "./release-log.ts";

const FULL = process.env["HIGHSTREET_FULL"] === "1";

/** A process that releases the second checkout of the small market. */
const RELEASE_SECOND = join(ROOT, "tests/support/cloudflare/release-second.ts");

interface Scene {
	name: string;
	before: Checkout[];
	/** What is tried, and tried again. */
	act: (someone: Operator) => Promise<{ ending: string }>;
	/** Where all traffic is before, null for nowhere, and in the end. */
	from: string | null;
	to: string;
	applied: string[];
}

const SCENES: Scene[] = [
	{
		name: "a first release",
		before: [],
		act: (someone) => someone.release(FIRST),
		from: null,
		to: "first",
		applied: ["0000_orders.sql"],
	},
	{
		name: "an upgrade",
		before: [FIRST],
		act: (someone) => someone.release(SECOND),
		from: "first",
		to: "second",
		applied: ["0000_orders.sql", "0001_channel.sql"],
	},
	{
		name: "a rollback",
		before: [FIRST, SECOND],
		act: (someone) => someone.rollback(),
		from: "second",
		to: "first",
		applied: ["0000_orders.sql", "0001_channel.sql"],
	},
];

/** How the API goes wrong at its call number n: once, at this call whenever it is made from then on, or altogether. */
const TROUBLES: { name: string; begin: (n: number) => CloudflareStandIn["fault"]; always: boolean; patienceMs?: number }[] = [
	...(["error", "lost", "error after", "lost after"] satisfies Fault[]).flatMap((fault) => [
		{
			name: `${fault}, once`,
			begin:
				(n: number) =>
				({ number }: { number: number }) =>
					number === n ? fault : undefined,
			always: true,
		},
		{
			name: `${fault}, from then on at the same call`,
			begin: (n: number) => {
				let ill = "";
				return ({ number, call }: { number: number; call: string }) => {
					if (number === n) ill = call;
					return call === ill ? fault : undefined;
				};
			},
			always: false,
		},
	]),
	{
		name: "hang, once",
		begin:
			(n: number) =>
			({ number }: { number: number }) =>
				number === n ? ("hang" as const) : undefined,
		always: true,
		patienceMs: 400,
	},
	{
		name: "nothing answers any more",
		begin:
			(n: number) =>
			({ number }: { number: number }) =>
				number >= n ? ("lost" as const) : undefined,
		always: false,
	},
];

let cloudflare: CloudflareStandIn;
let edge: Edge;
let someone: Operator;

async function openMarket(before: Checkout[], patienceMs?: number): Promise<void> {
	cloudflare = await startCloudflare();
	edge = await startEdge(cloudflare, "staging");
	someone = operator(cloudflare, edge, patienceMs);
	for (const checkout of before) await someone.release(checkout);
	cloudflare.calls.length = 0;
}

async function closeMarket(): Promise<void> {
	await edge.close();
	await cloudflare.close();
}

/** Tries once while the API goes wrong at call n, then with a well API until it is done, and looks at what is there after each. */
async function endure(scene: Scene, { begin, always, patienceMs }: (typeof TROUBLES)[number], n: number): Promise<void> {
	await openMarket(scene.before, patienceMs);
	try {
		cloudflare.fault = begin(n);
		const ended = await scene.act(someone).catch((error: unknown) => ({ ending: "nothing changed", error }));
		cloudflare.fault = () => undefined;
		if (always) expect(ended).toMatchObject({ ending: "done" });
		expect(["done", "put back", "stuck", "busy", "nothing changed"]).toContain(ended.ending);
		if (ended.ending === "done") expect(traffic(cloudflare)).toEqual(allAt(scene.to));
		if ((ended.ending === "put back" || ended.ending === "nothing changed") && scene.from)
			expect(traffic(cloudflare)).toEqual(allAt(scene.from));

		endTurn(cloudflare);
		for (let again = 1, { ending } = ended; ending !== "done"; again++) {
			ending = (await scene.act(someone)).ending;
			endTurn(cloudflare);
			expect({ again, ending }).toMatchObject({ again: expect.toSatisfy((times: number) => times < 3) });
		}
		expect(traffic(cloudflare)).toEqual(allAt(scene.to));
		expect(appliedTo(cloudflare)).toEqual(scene.applied);
		expect(cloudflare.databases.size).toBe(2);
		expect(cloudflare.queues.size).toBe(2);
		const log = await readLog(someone.api, "staging");
		expect(log[0]).toMatchObject({ status: "live", commit: scene.to });
		expect(log.filter(({ status }) => status === "running" || status === "putting back")).toEqual([]);
	} catch (error) {
		throw new Error(`call ${n}, ${cloudflare.calls[n - 1]}: ${(error as Error).message}`, { cause: error });
	} finally {
		await closeMarket();
	}
}

/** In the short form each trouble comes at another call. */
const offsetOf = (trouble: (typeof TROUBLES)[number]): number => TROUBLES.indexOf(trouble) * 17;

describe.each(SCENES)("$name", { timeout: 1_200_000 }, (scene) => {
	it.each(TROUBLES)("comes to rest, and done again it is done: $name", async (trouble) => {
		await openMarket(scene.before);
		await scene.act(someone);
		const calls = cloudflare.calls.length;
		await closeMarket();
		expect(calls).toBeGreaterThan(30);
		const stride = FULL ? 1 : calls;
		for (let n = 1 + (offsetOf(trouble) % stride); n <= calls; n += stride) await endure(scene, trouble, n);
	});
});

describe("a release whose process is killed", { timeout: 600_000 }, () => {
	it("leaves what the next run goes on with, wherever it was", async () => {
		await openMarket([FIRST]);
		await someone.release(SECOND);
		const calls = cloudflare.calls.length - 10; // the last ones are behind the end
		await closeMarket();
		const after = FULL ? Array.from({ length: 20 }, (_, n) => 1 + Math.floor((n * calls) / 20)) : [25, 60, 90];
		for (const at of after) {
			await openMarket([FIRST]);
			const child = spawn(join(ROOT, "node_modules/.bin/node"), [RELEASE_SECOND], {
				env: { ...cloudflare.env, EDGE: edge.origin },
				stdio: "ignore",
			});
			const ended = once(child, "exit");
			cloudflare.fault = ({ number }) => (number >= at ? (child.kill("SIGKILL"), "lost" as const) : undefined);
			expect(await ended).toEqual([null, "SIGKILL"]);
			cloudflare.fault = () => undefined;
			endTurn(cloudflare);

			expect(await someone.release(SECOND)).toMatchObject({ ending: "done" });
			expect(traffic(cloudflare)).toEqual(allAt("second"));
			expect(appliedTo(cloudflare)).toEqual(["0000_orders.sql", "0001_channel.sql"]);
			const [order] = [...cloudflare.workers.values()];
			expect(order?.versions.map(({ annotations }) => annotations["workers/tag"])).toEqual(["2-second", "1-first"]); // none twice
			await closeMarket();
		}
	});
});

describe("a call that hangs", () => {
	beforeEach(() => openMarket([FIRST]));
	afterEach(closeMarket);

	it("is given up, and made again", async () => {
		const patient = operator(cloudflare, edge, 100);
		let hung = 0;
		cloudflare.fault = ({ call }) => (call.startsWith("POST /workers/scripts/highstreet-web") && hung++ === 0 ? "hang" : undefined);

		expect(await patient.release(SECOND)).toMatchObject({ ending: "done" });
		expect(hung).toBeGreaterThan(1);
	});
});
