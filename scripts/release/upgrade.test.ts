import { beforeEach, describe, expect, it } from "vitest";
import { allAt, IMPATIENT, appliedTo, FIRST, SECOND, traffic } from "../../tests/support/cloudflare/small-market.ts";
import { useStage } from "../../tests/support/cloudflare/stage.ts";

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

	it("says so where Cloudflare does not know that the smoke test met the new versions, for an override is ignored silently", async () => {
		stage.edge.obeys = false;
		stage.someone.said.length = 0;

		expect(await stage.someone.release(SECOND)).toMatchObject({ ending: "done" });
		const warnings = stage.someone.said.filter((line) => line.includes("Whether the smoke test met the new version of"));
		expect(warnings).toHaveLength(2);
		expect(warnings[0]).toContain("highstreet-gateway-staging is not known: Cloudflare counted no request of it.");
	});

	it("says nothing of the kind where it knows", async () => {
		stage.someone.said.length = 0;
		await stage.someone.release(SECOND);
		expect(stage.someone.said.filter((line) => line.includes("not known"))).toEqual([]);
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

	it("puts every Worker back when a service fails at 10 %, which no override reaches", async () => {
		stage.edge.behavior = ({ version }) => (version === stage.newestOf("vendor") && isNew(version) ? 500 : null);

		const ended = await stage.someone.release(SECOND, { settings: { ...IMPATIENT, probes: 200 } });

		expect(ended).toMatchObject({ ending: "put back" });
		expect(ended.says).toMatch(/probes failed; the last: \/health answered 503/);
		expect(traffic(stage.cloudflare)).toEqual(allAt("first"));
		expect(stage.deploymentsOf("vendor")).toEqual([[100], [0, 100], [10, 90], [100]]);
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

	/** Whether a version is of the second release. */
	const isNew = (id: string) =>
		[...stage.cloudflare.workers.values()].some(({ versions }) =>
			versions.some((version) => version.id === id && version.annotations["workers/tag"] === "2-second"),
		);
});
