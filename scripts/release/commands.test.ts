import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { checkOut, type Commands, type Ran } from "../../tests/support/cloudflare/checkout.ts";
import { type Edge, startEdge } from "../../tests/support/cloudflare/edge.ts";
import { endTurn } from "../../tests/support/cloudflare/small-market.ts";
import { inFull } from "../../tests/support/only-if.ts";
import { type Arrival, type CloudflareStandIn, startCloudflare } from "../../tests/support/cloudflare/stand-in.ts";
import { readConfig, WORKERS } from "../worker-configs.ts";
import { ROOT } from "../street/local-state.ts";

const FULL = process.env["HIGHSTREET_FULL"] === "1";

/** The log of one environment from its first day on, by the commands as people run them: each test goes on where the one before ended. */
describe("an environment", { timeout: 300_000 }, () => {
	let cloudflare: CloudflareStandIn;
	let edge: Edge;
	let here: Commands;
	beforeAll(async () => {
		cloudflare = await startCloudflare();
		edge = await startEdge(cloudflare, "staging");
		here = checkOut(cloudflare.env, edge.origin);
	});
	afterAll(async () => {
		here.remove();
		await edge.close();
		await cloudflare.close();
	});

	const endOf = ({ events }: Ran) => events.at(-1);
	const said = ({ events }: Ran) => events.flatMap(({ text, says }) => [text, says].filter((one) => typeof one === "string")).join("\n");
	const releaseNumbers = () => {
		const tags = WORKERS.map((worker) => {
			const found = cloudflare.workers.get(readConfig(ROOT, worker, "staging").name);
			return found?.deployments[0]?.versions.map(({ version_id: id, percentage }) => {
				const tag = found.versions.find((version) => version.id === id)?.annotations["workers/tag"] ?? "";
				return `${tag.split("-")[0]} at ${percentage}`;
			});
		});
		return [...new Set(tags.map((shares) => shares?.join(", ")))];
	};
	/** The gateway of a release is ill once visitors come to it. */
	const illAt10 =
		(release: string): Edge["behavior"] =>
		({ version, worker }) => {
			const found = cloudflare.workers.get("highstreet-gateway-staging");
			const isOfRelease = found?.versions.some(
				({ id, annotations }) => id === version && annotations["workers/tag"]?.startsWith(`${release}-`),
			);
			const share = found?.deployments[0]?.versions.find((one) => one.version_id === version)?.percentage;
			return worker === "gateway" && isOfRelease && share !== 0 ? 500 : null;
		};
	const addMigration = (name: string, sql = "SELECT 1;") => here.commit(`migrations/user/${name}.sql`, sql);
	/** Runs it with nothing but questions. */
	const onlyAsks = async (...asked: Parameters<Commands["run"]>) => {
		cloudflare.changes.length = 0;
		const ran = await here.run(...asked);
		expect(cloudflare.changes).toEqual([]);
		return ran;
	};
	/** Starts a command, and sends it a signal at one of its calls, which gets no answer. */
	const cutOff = async (signal: NodeJS.Signals, isThen: (arrival: Arrival) => boolean, ...asked: Parameters<Commands["run"]>) => {
		cloudflare.calls.length = 0;
		const { process, ended } = here.start(...asked);
		let done = false;
		cloudflare.fault = (arrival) => {
			if (done || !isThen(arrival)) return undefined;
			done = true;
			process.kill(signal);
			return "lost";
		};
		const ran = await ended;
		cloudflare.fault = () => undefined;
		return ran;
	};

	it("shows the plan of its first release and changes nothing", async () => {
		const ran = await onlyAsks("deploy", "--dry-run");

		expect(ran.events.map(({ event }) => event)).toEqual(["plan", ...ran.events.slice(1, -1).map(() => "note"), "end"]);
		expect(ran.events[0]).toMatchObject({ environment: "staging", databases: expect.arrayContaining(["highstreet-user-staging"]) });
		expect(said(ran)).toContain("highstreet-user-staging (to be made): 0000_initial");
		expect(endOf(ran)).toMatchObject({ event: "end", code: 0, says: "Nothing was changed." });
		expect(await onlyAsks("rollback", "--dry-run")).toMatchObject({ code: 3 });
		expect(endOf(await onlyAsks("releases"))).toMatchObject({ code: 0, says: "Nothing was released yet." });
	});

	it("gets its first release, with nothing of another environment in it, and a secret of its own", async () => {
		const ran = await here.run("deploy");

		expect(endOf(ran)).toMatchObject({ event: "end", ending: "done", code: 0, release: expect.stringMatching(/^1-[0-9a-f]{12}$/) });
		expect(releaseNumbers()).toEqual(["1 at 100"]);
		const bound = [...cloudflare.workers.values()].flatMap(({ versions }) => versions[0]?.bindings ?? []);
		const idOf = new Map([...cloudflare.databases].map(([name, { uuid }]) => [uuid, name]));
		const names = bound.flatMap(
			({ id, service, queue_name: queue, bucket_name: bucket }) => idOf.get(id ?? "") ?? service ?? queue ?? bucket ?? [],
		);
		expect(new Set(names).size).toBeGreaterThan(10);
		expect(names.filter((name) => !/-staging(-dlq)?$/.test(name))).toEqual([]);
		expect([...cloudflare.databases].filter(([, { replication }]) => replication !== "auto").map(([name]) => name)).toEqual([
			"highstreet-releases-staging",
		]);
		for (const queue of cloudflare.queues.values()) expect(queue.consumers).toHaveLength(1);
		expect(cloudflare.workers.get("highstreet-user-staging")?.secrets).toEqual(["AUTH_SECRET"]);
		expect(cloudflare.unexpected).toEqual([]);
	});

	it("is left alone when the same commit is released again", async () => {
		expect(await here.run("deploy")).toMatchObject({
			code: 0,
			events: [{ event: "end", says: expect.stringMatching(/ is live already\.$/) }],
		});
		expect(releaseNumbers()).toEqual(["1 at 100"]);
	});

	it("goes on with a release that was killed in the middle, from another machine, and says before what it would do", async () => {
		addMigration("0900_more");
		let moved = 0; // at 10 %, where no wrangler runs that would go on alone
		const killed = await cutOff("SIGKILL", ({ call }) => /^POST .*-web-staging\/deployments$/.test(call) && ++moved === 2, "deploy");
		expect(killed).toMatchObject({ code: null });
		expect(said(await onlyAsks("deploy", "--dry-run"))).toMatch(/Under way or cut off: release 2-\w+, at \d+ %\. It would go on with it\./);
		expect(said(await onlyAsks("rollback", "--dry-run"))).toMatch(
			/highstreet-web-staging: 100 % to version [^]*\nIt would put back release 2-/,
		);
		expect((await onlyAsks("releases")).events[1]).toMatchObject({ event: "release", status: "running", who: "baker@example.com" });
		endTurn(cloudflare);

		const elsewhere = here.clone();
		const ran = await elsewhere.run("deploy");
		elsewhere.remove();

		expect(said(ran)).toMatch(/^Going on with release 2-/);
		expect(ran).toMatchObject({ code: 0 });
		expect(releaseNumbers()).toEqual(["2 at 100"]);
	});

	it("is put back as it was when the next one is ill, which is code 4", async () => {
		addMigration("0901_ill");
		edge.behavior = illAt10("3");
		const ran = await here.run("deploy");
		edge.behavior = () => null;

		expect(endOf(ran)).toMatchObject({ ending: "put back", code: 4 });
		expect(releaseNumbers()).toEqual(["2 at 100"]);
	});

	inFull(() => {
		it("is stuck when putting back fails too, which is code 5, and begins with that the next time", async () => {
			edge.behavior = illAt10("4");
			const isBack = (body: Record<string, unknown>) => JSON.stringify(body).includes("was put back");
			cloudflare.fault = ({ call, body }) => (call.endsWith("highstreet-web-staging/deployments") && isBack(body) ? "error" : undefined);
			const ran = await here.run("deploy");
			[edge.behavior, cloudflare.fault] = [() => null, () => undefined];

			expect(endOf(ran)).toMatchObject({ ending: "stuck", code: 5 });
			expect(said(await onlyAsks("deploy", "--dry-run"))).toContain("It would put that back first.");
			const again = await here.run("rollback");
			expect(endOf(again)).toMatchObject({ code: 0, says: expect.stringMatching(/^Release 4-\w+, which was under way, is put back\.$/) });
			expect(releaseNumbers()).toEqual(["2 at 100"]);
		});
	});

	inFull(() => {
		it("is refused to who comes while somebody else releases, which is code 6", async () => {
			const log = cloudflare.databases.get("highstreet-releases-staging")?.sqlite;
			const keep = () => log?.exec("INSERT OR REPLACE INTO turn VALUES (1, 'somebody', unixepoch() + 2)");
			keep();
			const timer = setInterval(keep, 300);
			const ran = await here.run("rollback");
			clearInterval(timer);
			endTurn(cloudflare);

			expect(endOf(ran)).toMatchObject({ ending: "busy", code: 6 });
		});
	});

	it.each([["SIGINT", 130] as const, ...(FULL ? [["SIGTERM", 143] as const] : [])])(
		"says so when a release is cut off by %s, and is put back by a rollback",
		async (signal, code) => {
			const ran = await cutOff(signal, ({ number }) => number >= 60, "deploy");

			expect(ran.code).toBe(code);
			expect(endOf(ran)).toMatchObject({ event: "end", ending: "cut off", code });
			endTurn(cloudflare);
			expect(await here.run("rollback")).toMatchObject({ code: 0 });
			expect(releaseNumbers()).toEqual(["2 at 100"]);
		},
	);

	it("goes back to the release before, and lists all that was", async () => {
		expect(said(await onlyAsks("rollback", "--dry-run"))).toMatch(/It would go back to release 1-/);
		expect(await here.run("rollback")).toMatchObject({ code: 0 });
		expect(releaseNumbers()).toEqual(["1 at 100"]);

		const { events } = await onlyAsks("releases");
		const kinds = events.filter(({ event }) => event === "release").map(({ kind, status, isLive }) => [kind, status, isLive].join(" "));
		expect(kinds).toEqual([
			"rollback live true",
			...kinds.slice(1, -2).map(() => "release put back false"),
			"release live false",
			"release live false",
		]);
		expect(kinds.length).toBeGreaterThan(4);
		expect(await onlyAsks("releases", "--id", "99-none")).toMatchObject({ code: 3 });
	});

	it("refuses a contract step that what is live is not ready for, in the plan as well", async () => {
		addMigration("0902_gone", "-- contract: drops what the code reads\nSELECT 1;");

		expect(said(await onlyAsks("deploy", "--dry-run"))).toMatch(/It would be refused\.\n0902_gone of user is a contract step/);
		expect(endOf(await here.run("deploy"))).toMatchObject({ ending: "refused", code: 3 });
		expect(releaseNumbers()).toEqual(["1 at 100"]);
	});

	it("is not touched by a checkout that makes no sense, which is code 1", async () => {
		here.commit("workers/user/schema-range.json", '{ "from": 9999 }');
		expect(endOf(await onlyAsks("deploy"))).toMatchObject({ code: 1, says: expect.stringContaining("workers/user/schema-range.json") });
	});

	inFull(() => {
		it("goes on wherever it is killed", { timeout: 3_600_000 }, async () => {
			here.commit("workers/user/schema-range.json", '{ "from": 2 }');
			here.commit("migrations/user/0902_gone.sql", "SELECT 1;");
			for (let n = 10; n < 240; n += 20) {
				const commit = addMigration(`${1000 + n}_more`);
				const ran = await cutOff("SIGKILL", ({ number }) => number >= n, "deploy");
				endTurn(cloudflare);
				if (ran.code === null) expect(await here.run("deploy"), `killed at call ${n}`).toMatchObject({ code: 0 });
				expect((await here.run("releases")).events[1]).toMatchObject({ status: "live", commit });
				expect(releaseNumbers(), `killed at call ${n}`).toHaveLength(1);
			}
		});
	});
});
