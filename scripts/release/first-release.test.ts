import { describe, expect, it } from "vitest";
import { quickTool } from "../../tests/support/cloudflare/quick-tool.ts";
import { allAt, appliedTo, FIRST, SECOND, traffic } from "../../tests/support/cloudflare/small-market.ts";
import { useStage } from "../../tests/support/cloudflare/stage.ts";
import { readLog } from "./release-log.ts";
import type { Tool } from "./tool.ts";

const stage = useStage();

describe("a first release", () => {
	it("makes what is missing, with read replication, and gives all traffic to the new Workers", async () => {
		expect(await stage.someone.release(FIRST)).toMatchObject({ ending: "done", release: "1-first" });

		expect([...stage.cloudflare.databases].map(([name, { replication }]) => [name, replication])).toEqual([
			["highstreet-releases-staging", "disabled"],
			["highstreet-order-staging", "auto"],
		]);
		expect([...stage.cloudflare.queues.keys()]).toEqual(["highstreet-to-order-staging", "highstreet-to-order-staging-dlq"]);
		expect([...stage.cloudflare.buckets]).toEqual(["highstreet-media-staging"]);
		expect([...stage.cloudflare.namespaces.keys()]).toEqual(["highstreet-vendor-staging-kept"]);
		expect(appliedTo(stage.cloudflare)).toEqual(["0000_orders.sql"]);
		expect(traffic(stage.cloudflare)).toEqual(allAt("first"));
		expect(stage.cloudflare.workers.get("highstreet-web-staging")?.schedules).toEqual(["* * * * *"]);
	});

	it("takes what is there by its name, and switches read replication on where it was off", async () => {
		const { api } = stage.someone;
		await api.call("POST", "/d1/database", { name: "highstreet-order-staging" });
		await api.call("POST", "/queues", { queue_name: "highstreet-to-order-staging" });
		await api.call("POST", "/r2/buckets", { name: "highstreet-media-staging" });
		for (let n = 0; n < 150; n++) await api.call("POST", "/storage/kv/namespaces", { title: `another-${n}` }); // more than a page
		await api.call("POST", "/storage/kv/namespaces", { title: "highstreet-vendor-staging-kept" });
		const { uuid, replication } = { ...stage.cloudflare.databases.get("highstreet-order-staging") };
		expect(replication).toBe("disabled");

		expect(await stage.someone.release(FIRST)).toMatchObject({ ending: "done" });

		expect(stage.cloudflare.databases.get("highstreet-order-staging")).toMatchObject({ uuid, replication: "auto" });
		expect(stage.someone.said.join("\n")).toContain("Databases, queues, buckets and namespaces (made 1 of 5)"); // the dead-letter queue
	});

	it("is written down: commit, versions, schema levels, bookmarks, and who", async () => {
		await stage.someone.release(FIRST);

		const [manifest] = await readLog(stage.someone.api, "staging");
		expect(manifest).toMatchObject({
			id: "1-first",
			commit: "first",
			who: "tester",
			status: "live",
			previous: null,
			workers: { order: { before: null, version: stage.newestOf("order") }, web: { version: stage.newestOf("web") } },
			schema: { order: { before: -1, after: 0, range: { from: 0, to: 0 }, bookmark: expect.stringMatching(/^0{8}-/) } },
		});
	});

	it("that fails says that nothing ran before", async () => {
		stage.edge.behavior = () => 500;

		expect(await stage.someone.release(FIRST)).toMatchObject({
			ending: "put back",
			says: expect.stringContaining("Nothing ran here before"),
		});
		stage.edge.behavior = () => null;
		expect(await stage.someone.release(FIRST)).toMatchObject({ ending: "done", release: "2-first" });
	});
});

describe("a tool that says it is done", () => {
	it("is not believed: the database must have the migrations", async () => {
		await stage.someone.release(FIRST);
		const order = (tool: Partial<Tool>) => stage.someone.release(SECOND, { tool: { ...quickTool(stage.someone.api, () => ""), ...tool } });

		const ended = await order({ migrate: () => Promise.resolve() });

		expect(ended).toMatchObject({
			ending: "put back",
			says: expect.stringContaining("applied 0001_channel of order, and the database does not have it"),
		});
		expect(traffic(stage.cloudflare)).toEqual(allAt("first"));
	});

	it("is not believed: Cloudflare must have the versions", async () => {
		const tool = { ...quickTool(stage.someone.api, (name) => FIRST.migrations[name] ?? ""), deployFirst: () => Promise.resolve() };

		expect(await stage.someone.release(FIRST, { tool })).toMatchObject({
			says: expect.stringContaining("Cloudflare lists no version with the tag 1-first"),
		});
	});
});
