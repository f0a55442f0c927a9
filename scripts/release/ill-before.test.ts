import { beforeEach, describe, expect, it } from "vitest";
import { allAt, FIRST, planOf, SECOND, traffic } from "../../tests/support/cloudflare/small-market.ts";
import { useStage } from "../../tests/support/cloudflare/stage.ts";

const stage = useStage();

describe("a marketplace that is ill", () => {
	let ill: string | undefined;
	beforeEach(async () => {
		await stage.someone.release(FIRST);
		ill = stage.newestOf("vendor");
		stage.edge.behavior = ({ version }) => (version === ill ? 500 : null);
	});

	it("is mended by a release, which is tried as every other", async () => {
		expect(await stage.someone.release(SECOND)).toMatchObject({ ending: "done" });
		expect(traffic(stage.cloudflare)).toEqual(allAt("second"));
		expect(stage.deploymentsOf("web")).toEqual([[100], [0, 100], [10, 90], [50, 50], [100]]);
		expect(stage.someone.said).toContainEqual(
			expect.stringMatching(/Ill before this release, and to be well with all the traffic: \/health answered 503.*vendor/),
		);
	});

	it("is given the seconds in which the new version comes to be everywhere", async () => {
		let late = 0;
		stage.edge.behavior = ({ version, worker, path }) => {
			if (version === ill) return 500;
			const isEverywhere = stage.deploymentsOf("vendor").at(-1)?.[0] === 100;
			return worker === "vendor" && path === "/health" && isEverywhere && late++ === 0 ? 500 : null;
		};
		expect(await stage.someone.release(SECOND)).toMatchObject({ ending: "done" });
		expect(late).toBeGreaterThan(1);
	});

	it("gets the versions back that it had where the release does not mend it", async () => {
		stage.edge.behavior = ({ worker }) => {
			stage.cloudflare.invocations.clear(); // Cloudflare counts late
			return worker === "vendor" ? 500 : null;
		};
		const ended = await stage.someone.release(SECOND);
		expect(ended).toMatchObject({ ending: "put back" });
		expect(ended.says).toMatch(/As ill as before, with all the traffic: \/health answered 503/);
		expect(traffic(stage.cloudflare)).toEqual(allAt("first"));
	});

	it("gives no visitor to versions that nobody could try, because nothing answers at all", async () => {
		const ended = await stage.someone.release(SECOND, { origin: "http://127.0.0.1:1" });
		expect(ended).toMatchObject({ ending: "put back" });
		expect(ended.says).toMatch(/The smoke test at 0 % failed: \/health did not answer/);
		for (const worker of ["gateway", "web"]) expect(stage.deploymentsOf(worker)).toEqual([[100], [0, 100], [100]]);
	});

	it("is mended where the gateway itself is ill, for its new version is reached before visitors are", async () => {
		const old = stage.newestOf("gateway");
		stage.edge.behavior = ({ version }) => (version === old ? 500 : null);
		expect(await stage.someone.release(SECOND)).toMatchObject({ ending: "done" });
	});

	it("excuses nothing that was well", async () => {
		stage.edge.behavior = ({ version, path }) =>
			version === ill || (version === stage.newestOf("web") && path === "/sign-in") ? 500 : null;
		const ended = await stage.someone.release(SECOND);
		expect(ended).toMatchObject({ ending: "put back" });
		expect(ended.says).toMatch(/The smoke test at 0 % failed: \/sign-in answered 500[^;]*\n/);
		expect(stage.deploymentsOf("web")).toEqual([[100], [0, 100], [100]]);
	});
});

describe("a service that moves to another database", () => {
	const moved = planOf(SECOND);
	const database = "highstreet-order-2-staging";
	moved.databases = [database];
	for (const { schema } of moved.workers) if (schema) schema.database = database;

	beforeEach(async () => {
		await stage.someone.release(FIRST);
		await stage.someone.release(SECOND, { plan: moved });
	});

	it("gets all its traffic at once, for orders would be parted between the two", () => {
		expect(stage.deploymentsOf("order")).toEqual([[100], [0, 100], [100]]);
		expect(stage.someone.said).toContainEqual(
			expect.stringMatching(/order moves to the database highstreet-order-2-staging: its traffic goes there at once/),
		);
	});

	it("is not rolled back to the one before, where nobody would see what was written since", async () => {
		await expect(stage.someone.rollback({ plan: moved })).rejects.toThrow(
			/order: release 1-first works with the database highstreet-order-staging, and release 2-second with highstreet-order-2-staging/,
		);
		expect(traffic(stage.cloudflare)).toEqual(allAt("second"));
	});

	it("says what is out of sight where it had to be put back", async () => {
		const again = planOf(SECOND);
		again.databases = ["highstreet-order-3-staging"];
		for (const { schema } of again.workers) if (schema) schema.database = "highstreet-order-3-staging";
		stage.edge.behavior = ({ worker, version }) =>
			worker === "gateway" && version === stage.newestOf("gateway") && stage.deploymentsOf("gateway").at(-1)?.length === 1 ? 500 : null;
		const ended = await stage.someone.release({ ...SECOND, commit: "third" }, { plan: again });
		expect(ended).toMatchObject({
			ending: "put back",
			says: expect.stringMatching(/wrote meanwhile is in highstreet-order-3-staging, where/),
		});
	});

	it("goes by steps again with the release after", async () => {
		expect(await stage.someone.release({ ...SECOND, commit: "third" }, { plan: moved })).toMatchObject({ ending: "done" });
		expect(stage.deploymentsOf("order").slice(-3)).toEqual([[10, 90], [50, 50], [100]]);
		expect(await stage.someone.rollback({ plan: moved })).toMatchObject({ ending: "done" });
	});
});
