import { beforeEach, describe, expect, it } from "vitest";
import { allAt, IMPATIENT, appliedTo, FIRST, planOf, SECOND, traffic } from "../../tests/support/cloudflare/small-market.ts";
import { quickTool } from "../../tests/support/cloudflare/quick-tool.ts";
import { useStage } from "../../tests/support/cloudflare/stage.ts";
import type { Plan } from "./plan.ts";
import { lookAround, whyNotWithSecrets } from "./preflight.ts";
import type { Tool } from "./tool.ts";

const stage = useStage();

describe("an upgrade", () => {
	beforeEach(() => stage.someone.release(FIRST));

	it("goes by 0, 10, 50 and 100 %, Workers in dependency order, after the migrations", async () => {
		stage.cloudflare.changes.length = 0;
		expect(await stage.someone.release(SECOND)).toMatchObject({ ending: "done", release: "2-second" });

		for (const worker of ["order", "vendor", "gateway", "web"])
			expect(stage.deploymentsOf(worker)).toEqual([[100], [0, 100], [10, 90], [50, 50], [100]]);
		const order = stage.cloudflare.changes.flatMap(
			(change) => /scripts\/highstreet-(\w+)-staging\/(versions|deployments)$/.exec(change)?.slice(1).join(" ") ?? [],
		);
		const each = (what: string) => ["order", "vendor", "gateway", "web"].map((worker) => `${worker} ${what}`);
		expect(order).toEqual([
			...each("versions"),
			...each("deployments"),
			...each("deployments"),
			...each("deployments"),
			...each("deployments"),
		]);
		expect(appliedTo(stage.cloudflare)).toEqual(["0000_orders.sql", "0001_channel.sql"]);
		expect(traffic(stage.cloudflare)).toEqual(allAt("second"));
	});

	it("tries the new versions at 0 % where visitors come in", async () => {
		await stage.someone.release(SECOND);

		expect([...stage.edge.reached.keys()].toSorted()).toEqual(["gateway", "web"]);
		expect(stage.edge.reached.get("web")).toContain(stage.newestOf("web"));
	});

	it("fails clearly where the old version passed the smoke test instead, for an override is ignored silently", async () => {
		stage.edge.obeys = false;
		const old = stage.cloudflare.workers.get("highstreet-gateway-staging")?.versions[0]?.id;

		const ended = await stage.someone.release(SECOND);

		expect(ended).toMatchObject({ ending: "put back" });
		expect(ended.says).toContain(
			`/health was answered by version ${old} and not by the new one of highstreet-gateway-staging, ${stage.newestOf("gateway")}: the version override did not hold`,
		);
		expect(traffic(stage.cloudflare)).toEqual(allAt("first"));
	});

	it("asks again where the new versions are not yet everywhere", async () => {
		stage.edge.lag = 7; // all of the first try
		expect(await stage.someone.release(SECOND)).toMatchObject({ ending: "done" });
		expect(stage.edge.reached.get("gateway")).toContain(stage.newestOf("gateway"));
	});

	it("only says so of a gateway that has no address of its own", async () => {
		stage.edge.obeys = false;
		const plan = { ...planOf(SECOND), entrances: [] };

		expect(await stage.someone.release(SECOND, { plan })).toMatchObject({ ending: "done" });
		expect(stage.someone.said).toContainEqual(
			expect.stringMatching(/highstreet-gateway-staging.*It has no address of its own; the next step/),
		);
	});

	it("does nothing where the commit is live already", async () => {
		await stage.someone.release(SECOND);
		stage.cloudflare.changes.length = 0;

		expect(await stage.someone.release(SECOND)).toMatchObject({ ending: "done", says: "second is live already." });
		expect(stage.cloudflare.changes.filter((change) => !/d1\/database/.test(change))).toEqual([]);
	});

	it("puts every Worker back when the smoke test at 0 % fails, and says what failed", async () => {
		stage.edge.behavior = ({ version, path }) =>
			version === stage.newestOf("web") && path === "/" && version !== undefined && isNew(version) ? 500 : null;

		const ended = await stage.someone.release(SECOND);

		expect(ended).toMatchObject({ ending: "put back" });
		expect(ended.says).toMatch(
			/^Release 2-second failed: The smoke test at 0 % failed: \/ answered 500.*\nEvery Worker has the versions back that it had before\. Migrations that were applied stay/,
		);
		expect(traffic(stage.cloudflare)).toEqual(allAt("first"));
		expect(stage.deploymentsOf("web")).toEqual([[100], [0, 100], [100]]); // no visitor reached it
		expect(stage.cloudflare.invocations.get(stage.newestOf("order") ?? "")).toBeUndefined();
	});

	it("puts every Worker back when its new version brought a secret", async () => {
		const tool = quickTool(stage.someone.api, (name) => SECOND.migrations[name] ?? "");
		const upload: Tool["upload"] = async (worker, label) => {
			await tool.upload(worker, label);
			const [newest] = stage.cloudflare.workers.get(worker.name)?.versions ?? [];
			newest?.bindings.push({ name: "AUTH_SECRET", type: "secret_text", text: "new" });
		};
		stage.edge.behavior = ({ version }) => (isNew(version) ? 500 : null);

		expect(await stage.someone.release(SECOND, { tool: { ...tool, upload } })).toMatchObject({ ending: "put back" });
		expect(traffic(stage.cloudflare)).toEqual(allAt("first"));
	});

	it("puts every Worker back when a service fails at 10 %, which no override reaches", async () => {
		stage.edge.behavior = ({ version }) => (version === stage.newestOf("vendor") && isNew(version) ? 500 : null);

		const ended = await stage.someone.release(SECOND, { settings: { ...IMPATIENT, probes: 200 } });

		expect(ended).toMatchObject({ ending: "put back" });
		expect(ended.says).toMatch(/probes failed; the last: \/health answered 503/);
		expect(traffic(stage.cloudflare)).toEqual(allAt("first"));
		expect(stage.deploymentsOf("vendor")).toEqual([[100], [0, 100], [10, 90], [100]]);
	});

	it.each([10, 50, 100])("puts every Worker back when the new version falls ill at %i %%", async (share) => {
		stage.edge.behavior = ({ version, worker }) => (worker === "gateway" && isNew(version) && shareOf(version) === share ? 500 : null);

		const ended = await stage.someone.release(SECOND, { settings: { ...IMPATIENT, probes: 200 } });

		expect(ended).toMatchObject({ ending: "put back", says: expect.stringMatching(/^Release 2-second failed: \d+ of \d+ probes failed/) });
		expect(traffic(stage.cloudflare)).toEqual(allAt("first"));
		const reached = [[10, 90], [50, 50], [100]].slice(0, [10, 50, 100].indexOf(share) + 1);
		expect(stage.deploymentsOf("web")).toEqual([[100], [0, 100], ...reached, [100]]);
	});

	it("puts every Worker back when schedules, queue consumers or routes cannot be set", async () => {
		stage.cloudflare.fault = ({ call }) => (call === "PUT /workers/scripts/highstreet-vendor-staging/schedules" ? "error" : undefined);

		const ended = await stage.someone.release(SECOND);

		expect(ended).toMatchObject({ ending: "put back" });
		expect(traffic(stage.cloudflare)).toEqual(allAt("first"));
		stage.cloudflare.fault = () => undefined;
		expect(await stage.someone.release(SECOND)).toMatchObject({ ending: "done", release: "3-second" });
	});

	it("is refused while a change of a secret is half made, whose value nobody has tried and which would come along", async () => {
		const worker = stage.cloudflare.workers.get("highstreet-order-staging");
		const before = worker?.deployments[0]?.versions[0]?.version_id;
		const annotations = { "workers/tag": "secret-12345678", "workers/message": `STRIPE_SECRET_KEY rotated, after ${before}` };
		worker?.versions.unshift({ id: "half-made", number: 9, bindings: [], annotations });
		stage.cloudflare.changes.length = 0;

		await expect(stage.someone.release(SECOND)).rejects.toThrow(
			/^Nothing of it was done\.\nhighstreet-order-staging: A change of STRIPE_SECRET_KEY was cut off\. End it first: npm run secrets -- --env staging rotate/,
		);
		expect(stage.cloudflare.changes.filter((change) => !/d1\/database/.test(change))).toEqual([]);
		worker?.deployments.unshift({ id: "ended", versions: [{ version_id: "half-made", percentage: 100 }], annotations: {} });
		expect(await stage.someone.release(SECOND)).toMatchObject({ ending: "done" });
	});

	it("says what to do where a half-made change of a secret comes along because the release before it was rolled back", async () => {
		const versions = stage.cloudflare.workers.get("highstreet-order-staging")?.versions;
		const annotations = {
			"workers/tag": "secret-12345678",
			"workers/message": "STRIPE_SECRET_KEY rotated, after one-that-was-rolled-back",
		};
		versions?.unshift({ id: "half-made", number: 9, bindings: [], annotations });

		expect(await stage.someone.release(SECOND)).toMatchObject({
			ending: "done",
			left: [
				"highstreet-order-staging has a STRIPE_SECRET_KEY that nobody has tried, for a change of it was cut off. Give it another value: npm run secrets -- --env staging rotate STRIPE_SECRET_KEY --slot STRIPE_SECRET_KEY",
			],
		});
	});

	it("is refused where a secret is missing that nobody can make up, and that its code cannot do without", async () => {
		const standing = await lookAround(stage.someone.api, planOf(SECOND), []);
		const reasons = (plan: Plan) =>
			whyNotWithSecrets(stage.someone.api, plan, standing, { order: ["STRIPE_SECRET_KEY"], user: ["AUTH_SECRET"] });
		expect(await reasons(planOf(SECOND))).toEqual([
			"highstreet-order-staging has no STRIPE_SECRET_KEY, and this code cannot work without it. Set it first: npm run secrets -- --env staging rotate STRIPE_SECRET_KEY",
		]);
		stage.cloudflare.workers.get("highstreet-order-staging")?.secrets.push("STRIPE_SECRET_KEY");
		expect(await reasons(planOf(SECOND))).toEqual([]);
	});

	it("is refused before anything changes where nobody may ask how often versions fail", async () => {
		stage.cloudflare.changes.length = 0;
		const api = { ...stage.someone.api, account: "somebody else's" };

		await expect(stage.someone.release(SECOND, { api })).rejects.toThrow(/CLOUDFLARE_API_TOKEN needs Account Analytics \(read\)/);
		expect(stage.cloudflare.changes.filter((change) => !/d1\/database/.test(change))).toEqual([]);
		expect(appliedTo(stage.cloudflare)).toEqual(["0000_orders.sql"]);
	});

	it("puts every Worker back when Cloudflare counts errors that no probe saw", async () => {
		stage.edge.behavior = ({ version }) => {
			if (isNew(version) && version === stage.newestOf("order")) stage.cloudflare.invocations.set(version, { requests: 900, errors: 90 });
			return null;
		};

		const ended = await stage.someone.release(SECOND);

		expect(ended.says).toMatch(
			/^Release 2-second failed: The new version of highstreet-order-staging failed in \d+ of \d+ requests at \d+ %/,
		);
		expect(traffic(stage.cloudflare)).toEqual(allAt("first"));
	});

	it("goes on trying a smoke test that fails at first, for a deployment takes seconds to be everywhere", async () => {
		let failures = 0;
		stage.edge.behavior = ({ version, path }) => (isNew(version) && path === "/" && failures++ === 0 ? 500 : null);

		expect(await stage.someone.release(SECOND)).toMatchObject({ ending: "done" });
		expect(failures).toBeGreaterThan(1);
	});

	/** The share that the gateway's version has now. */
	const shareOf = (id: string) =>
		stage.cloudflare.workers.get("highstreet-gateway-staging")?.deployments[0]?.versions.find((one) => one.version_id === id)?.percentage;

	/** Whether a version is of the second release. */
	const isNew = (id: string) =>
		[...stage.cloudflare.workers.values()].some(({ versions }) =>
			versions.some((version) => version.id === id && version.annotations["workers/tag"] === "2-second"),
		);
});
