import { describe, expect, it } from "vitest";
import { allAt, endTurn, FIRST, IMPATIENT, operator, planOf, SECOND, THIRD, traffic } from "../../tests/support/cloudflare/small-market.ts";
import { useStage } from "../../tests/support/cloudflare/stage.ts";
import { describeRelease, summarize } from "./list.ts";
import type { Manifest } from "./manifest.ts";
import { preview } from "./preview.ts";
import { readLog } from "./release-log.ts";

const stage = useStage();

describe("a release that was cut off", () => {
	/** The process dies at a call: it and all later ones fail, also those that put back. */
	const dieAt = (pattern: RegExp, times: number) => {
		let seen = 0;
		stage.cloudflare.fault = ({ call }) => (seen >= times || (pattern.test(call) && ++seen >= times) ? "lost" : undefined);
	};

	it("goes on where it stopped, from any machine, and uploads nothing twice", async () => {
		await stage.someone.release(FIRST);
		dieAt(/deployments$/, 22); // in the middle of 50 %
		expect(await stage.someone.release(SECOND).catch(() => ({ ending: "crashed" }))).not.toMatchObject({ ending: "done" });
		expect(traffic(stage.cloudflare)).not.toEqual(allAt("first"));
		stage.cloudflare.fault = () => undefined;
		const left = await running("2-second"); // the crash left no word
		expect(summarize(left, false)).toContain("at 50 %");
		expect(describeRelease(left, false)).toContain("Came to    10 %; 50 % was given out and not found well yet");
		expect(await preview(stage.someone.api, planOf(SECOND), "second")).toContainEqual(
			expect.stringContaining("2-second, at 50 %. It would"),
		);
		stage.cloudflare.changes.length = 0;

		const other = operator(stage.cloudflare, stage.edge);
		endTurn(stage.cloudflare);
		const identity = { commit: "second", who: "somebody else" };
		expect(await other.release(SECOND, { identity })).toMatchObject({ ending: "done", release: "2-second" });
		expect(other.said[0]).toBe("Going on with release 2-second");
		await expect(other.rollback({ of: "tester" })).rejects.toThrow("Release 2-second is by somebody else"); // whose it is now
		expect(stage.cloudflare.changes.filter((change) => change.endsWith("/versions"))).toEqual([]);
		expect(stage.deploymentsOf("web").slice(-2)).toEqual([[50, 50], [100]]);
		expect(traffic(stage.cloudflare)).toEqual(allAt("second"));
	});

	it("is put back first where another commit is released", async () => {
		await stage.someone.release(FIRST);
		dieAt(/deployments$/, 22);
		await stage.someone.release(SECOND).catch(() => null);
		stage.cloudflare.fault = () => undefined;
		await running("2-second");
		endTurn(stage.cloudflare);

		expect(await stage.someone.release({ ...SECOND, commit: "other" })).toMatchObject({ ending: "done", release: "3-other" });
		const log = await readLog(stage.someone.api, "staging");
		expect(log.map(({ id, status, previous }) => [id, status, previous])).toEqual([
			["3-other", "live", "1-first"],
			["2-second", "put back", "1-first"],
			["1-first", "live", null],
		]);
		expect(log[0]?.workers["web"]?.before).toEqual(log[1]?.workers["web"]?.before);
	});

	it("and cannot go on says what stays, and how that is put back", async () => {
		await stage.someone.release(FIRST);
		dieAt(/deployments$/, 22);
		await stage.someone.release(SECOND).catch(() => null);
		stage.cloudflare.fault = () => undefined;
		const shared = traffic(stage.cloudflare);
		endTurn(stage.cloudflare);

		await expect(stage.someone.release({ ...THIRD, commit: "second" })).rejects.toThrow(
			/^Release 2-second was cut off and cannot go on\. What it has done stays until npm run rollback -- --env staging puts it back\.\n0002_drop_note/,
		);
		expect(traffic(stage.cloudflare)).toEqual(shared);
		expect(shared).not.toEqual(allAt("first"));
	});

	it("is put back by a rollback", async () => {
		await stage.someone.release(FIRST);
		dieAt(/deployments$/, 22);
		await stage.someone.release(SECOND).catch(() => null);
		stage.cloudflare.fault = () => undefined;
		await running("2-second");
		endTurn(stage.cloudflare);

		expect(await stage.someone.rollback()).toMatchObject({ ending: "done", says: "Release 2-second, which was under way, is put back." });
		expect(traffic(stage.cloudflare)).toEqual(allAt("first"));
	});

	it("is not disturbed while it runs: who comes second is told to wait", async () => {
		await stage.someone.release(FIRST);
		let second: unknown;
		const tried = operator(stage.cloudflare, stage.edge);
		stage.edge.behavior = () => {
			second ??= tried.release(FIRST).catch((error: unknown) => error);
			return null;
		};

		expect(await stage.someone.release(SECOND)).toMatchObject({ ending: "done" });
		expect(await second).toMatchObject({ ending: "busy" });
	});

	it("is not disturbed by a rollback either", async () => {
		await stage.someone.release(FIRST);
		let tried: unknown;
		const other = operator(stage.cloudflare, stage.edge);
		stage.edge.behavior = () => {
			tried ??= other.rollback().catch((error: unknown) => error);
			return null;
		};

		expect(await stage.someone.release(SECOND)).toMatchObject({ ending: "done" });
		expect(await tried).toMatchObject({ ending: "busy" });
		expect(traffic(stage.cloudflare)).toEqual(allAt("second"));
	});

	it("does nothing more when it wakes up after others had their turn", async () => {
		await stage.someone.release(FIRST);
		const other = operator(stage.cloudflare, stage.edge);
		let othersDid: unknown;
		let tried = 0;
		stage.cloudflare.fault = ({ body: { sql } }) => void (String(sql).startsWith("UPDATE turn") && tried++);
		const sleeps = async () => {
			if (othersDid !== undefined) return;
			othersDid = null;
			stage.cloudflare.databases.get("highstreet-releases-staging")?.sqlite.exec("DELETE FROM turn"); // it had ended long ago
			othersDid = await other.release({ ...SECOND, commit: "others" });
			const triedBefore = tried;
			await expect.poll(() => tried).toBeGreaterThan(triedBefore + 1); // the sleeper wants to keep its turn, which nobody has now
		};
		const settings = { ...IMPATIENT, leaseSeconds: 0.03, wait: sleeps };

		expect(await stage.someone.release(SECOND, { settings })).toMatchObject({ ending: "busy" });

		expect(othersDid).toMatchObject({ ending: "done" });
		expect(traffic(stage.cloudflare)).toEqual(allAt("others"));
	});

	/** As a crash leaves it: the log says that it runs. */
	async function running(id: string): Promise<Manifest> {
		const manifest = (await readLog(stage.someone.api, "staging")).find((one) => one.id === id);
		if (manifest?.status !== "running") throw new Error(`${id} does not run`);
		return manifest;
	}
});
