import { describe, expect, it } from "vitest";
import { allAt, appliedTo, FIRST, planOf, SECOND, THIRD, traffic } from "../../tests/support/cloudflare/small-market.ts";
import { useStage } from "../../tests/support/cloudflare/stage.ts";
import { Refused } from "./failures.ts";
import { previewRollback } from "./rollback.ts";

const stage = useStage();

describe("a contract step", () => {
	it("is refused while code that needs the old shape takes traffic, before anything changes", async () => {
		await stage.someone.release(FIRST);
		stage.cloudflare.changes.length = 0;

		await expect(stage.someone.release(THIRD)).rejects.toThrow(
			/0002_drop_note of order is a contract step \(drops the column orders\.note\), and release 1-first of order takes traffic/,
		);
		expect(stage.cloudflare.changes.filter((change) => !/d1\/database/.test(change))).toEqual([]);
		expect(appliedTo(stage.cloudflare)).toEqual(["0000_orders.sql"]);
	});

	it("goes through once what takes traffic is ready for it", async () => {
		for (const checkout of [FIRST, SECOND, THIRD]) expect(await stage.someone.release(checkout)).toMatchObject({ ending: "done" });
		expect(appliedTo(stage.cloudflare)).toHaveLength(3);
	});

	it("is refused where somebody gave traffic to a version past the releases", async () => {
		await stage.someone.release(SECOND);
		const worker = stage.cloudflare.workers.get("highstreet-order-staging");
		worker?.versions.unshift({ id: "by-hand", number: 9, bindings: [], annotations: {} });
		worker?.deployments.unshift({ id: "x", versions: [{ version_id: "by-hand", percentage: 100 }], annotations: {} });

		await expect(stage.someone.release(THIRD)).rejects.toThrow(/version by-hand of order takes traffic, and nobody knows what it needs/);
	});
});

describe("a rollback", () => {
	it("goes to the release before, all Workers at once, callers first", async () => {
		await stage.someone.release(FIRST);
		await stage.someone.release(SECOND);
		stage.cloudflare.changes.length = 0;

		expect(await stage.someone.rollback()).toMatchObject({ ending: "done", release: "3-first" });
		expect(traffic(stage.cloudflare)).toEqual(allAt("first"));
		expect(stage.cloudflare.changes.filter((change) => change.endsWith("/deployments"))).toEqual(
			["web", "gateway", "vendor", "order"].map((worker) => `POST /workers/scripts/highstreet-${worker}-staging/deployments`),
		);
		await expect(stage.someone.rollback()).rejects.toThrow("Release 3-first is the first, so there is nothing to go back to.");
	});

	it("brings older secrets back, and releasing its commit once more brings the newest, as does no other way", async () => {
		const secret = (text: string) => [{ type: "secret_text", name: "STRIPE_SECRET_KEY", text }];
		const order = () => stage.cloudflare.workers.get("highstreet-order-staging");
		const liveKey = () => {
			const live = order()?.deployments[0]?.versions[0]?.version_id;
			return order()
				?.versions.find(({ id }) => id === live)
				?.bindings.find(({ type }) => type === "secret_text")?.text;
		};
		await stage.someone.release(FIRST);
		order()?.versions[0]?.bindings.push(...secret("revoked"));
		await stage.someone.release(SECOND);
		const newest = order()?.versions[0];
		if (newest) newest.bindings = [...newest.bindings.filter(({ type }) => type !== "secret_text"), ...secret("good")];
		await stage.someone.rollback();
		expect(liveKey()).toBe("revoked");

		expect(await stage.someone.release(FIRST)).toMatchObject({ ending: "done", release: "4-first" });
		expect(liveKey()).toBe("good");
		expect(await stage.someone.release(FIRST)).toMatchObject({ ending: "done", says: "first is live already." });
	});

	it("is refused where the schema no longer allows it, and says why and what to do", async () => {
		for (const checkout of [FIRST, { ...SECOND, readyFor: ["drop_note"] }, THIRD]) await stage.someone.release(checkout);
		await stage.someone.release({ ...THIRD, commit: "fourth" });
		expect(await stage.someone.rollback()).toMatchObject({ ending: "done" }); // to the third
		expect(await stage.someone.rollback()).toMatchObject({ ending: "done" }); // to the second, which is ready for the step
		stage.cloudflare.changes.length = 0;

		const refused = stage.someone.rollback(); // to the first, which is not
		await expect(refused).rejects.toThrow(Refused);
		await expect(refused).rejects.toThrow(
			/release 1-first of order cannot take traffic: it was not made for 0002_drop_note, which drops the column orders\.note\. Migrations only go forward/,
		);
		expect(stage.cloudflare.changes.filter((change) => change.endsWith("/deployments"))).toEqual([]);
	});

	it("that finds the old release ill puts the new one back", async () => {
		await stage.someone.release(FIRST);
		await stage.someone.release(SECOND);
		const old = stage.cloudflare.workers.get("highstreet-gateway-staging")?.versions.at(-1)?.id;
		stage.edge.behavior = ({ version, worker }) => (version === old && worker === "gateway" ? 500 : null);

		expect(await stage.someone.rollback()).toMatchObject({ ending: "put back" });
		expect(traffic(stage.cloudflare)).toEqual(allAt("second"));
	});

	it("that could not be put back is put back first, and the preview says so", async () => {
		await stage.someone.release(FIRST);
		await stage.someone.release(SECOND);
		const old = stage.cloudflare.workers.get("highstreet-gateway-staging")?.versions.at(-1)?.id;
		stage.edge.behavior = ({ version, worker }) => (version === old && worker === "gateway" ? 500 : null);
		stage.cloudflare.fault = ({ call, body }) =>
			call.endsWith("-web-staging/deployments") && JSON.stringify(body).includes("put back") ? "error" : undefined;
		expect(await stage.someone.rollback()).toMatchObject({ ending: "stuck" });
		stage.cloudflare.fault = () => undefined;

		const lines = await previewRollback(stage.someone.api, planOf(SECOND));
		expect(lines[0]).toBe("It would put back rollback 3-first first, which is under way or was cut off.");
		expect(lines.at(-1)).toBe("It would go back to release 1-first (first).");
		stage.edge.behavior = () => null;
		expect(await stage.someone.rollback()).toMatchObject({ ending: "done", says: "Rollback 4-first is live." });
	});

	it("does not wait for analytics that nobody answers: it only says so", async () => {
		await stage.someone.release(FIRST);
		await stage.someone.release(SECOND);
		stage.cloudflare.fault = ({ call }) => (call === "POST /graphql" ? "error" : undefined);

		expect(await stage.someone.rollback()).toMatchObject({ ending: "done" });
		expect(stage.someone.said).toContainEqual(
			expect.stringMatching(/How often the versions failed is not known\. Cloudflare answered 500/),
		);
	});

	it("of one's own release leaves what somebody else released", async () => {
		const [ada, bob] = ["ada (https://ci.example/1)", "bob (https://ci.example/2)"] as const;
		const by = (who: string, commit: string) => ({ identity: { commit, who } });
		await stage.someone.release(FIRST);
		await stage.someone.release(SECOND, by(ada, "second"));
		expect(await stage.someone.release(SECOND, by(bob, "second"))).toMatchObject({ says: "second is live already." });
		await expect(stage.someone.rollback({ of: bob })).rejects.toThrow(
			/^Release 2-second is by ada \(https:\/\/ci\.example\/1\), of .* without --mine\.$/,
		);
		expect(traffic(stage.cloudflare)).toEqual(allAt("second"));
		expect(await stage.someone.rollback({ of: ada })).toMatchObject({ ending: "done", release: "3-first" });
	});

	it("is refused where nothing was released", async () => {
		await expect(stage.someone.rollback()).rejects.toThrow("No release is live here");
	});
});
