import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type CloudflareStandIn, startCloudflare } from "../../tests/support/cloudflare/stand-in.ts";
import { ROOT } from "../street/local-state.ts";
import { readConfig, WORKERS } from "../worker-configs.ts";
import { uploadPreview } from "./upload-preview.ts";

const NAMES = ["highstreet-gateway-staging", "highstreet-web-staging"];

let cloudflare: CloudflareStandIn;
let folder: string;
beforeEach(async () => {
	cloudflare = await startCloudflare();
	for (const worker of WORKERS) {
		const { name, preview_urls: hasVersionUrls = false } = readConfig(ROOT, worker, "staging");
		const version = { id: `${worker}-of-main`, number: 1, bindings: [], annotations: {} };
		const deployment = { id: worker, versions: [{ version_id: version.id, percentage: 100 }], annotations: {} };
		cloudflare.workers.set(name, { versions: [version], deployments: [deployment], schedules: [], secrets: [], hasVersionUrls });
	}
	cloudflare.queues.set("highstreet-to-web-staging", { queue_id: "to-web", consumers: [] });
	folder = mkdtempSync(join(tmpdir(), "upload-preview-"));
});
afterEach(async () => {
	rmSync(folder, { recursive: true });
	await cloudflare.close();
});

/** What GitHub gives to a run for pull request 7 of this repository, or of another one. */
function onGithub(from = "shop/street"): NodeJS.ProcessEnv {
	const event = join(folder, "event.json");
	writeFileSync(event, JSON.stringify({ number: 7, pull_request: { head: { repo: { full_name: from } } } }));
	const { CHANGE_ID: _, ...inherited } = process.env;
	const path = `${ROOT}node_modules/.bin:${process.env["PATH"]}`;
	return { ...inherited, ...cloudflare.env, PATH: path, GITHUB_EVENT_PATH: event, GITHUB_REPOSITORY: "shop/street" };
}

const inJenkins = (more: NodeJS.ProcessEnv = {}): NodeJS.ProcessEnv => ({
	...process.env,
	...cloudflare.env,
	CHANGE_ID: "7",
	CHANGE_FORK: "",
	...more,
});

describe("the upload of a preview", () => {
	it(
		"gives the web client and the gateway an address by the real wrangler, and moves nothing in staging",
		{ timeout: 60_000 },
		async () => {
			expect(await uploadPreview(ROOT, onGithub())).toEqual({
				addresses: {
					gateway: "https://pr-7-highstreet-gateway-staging.street.workers.dev",
					web: "https://pr-7-highstreet-web-staging.street.workers.dev",
				},
			});

			for (const [name, { versions, deployments, schedules }] of cloudflare.workers) {
				const uploaded = NAMES.includes(name) ? [{ "workers/alias": "pr-7", "workers/tag": "pr-7" }, {}] : [{}];
				expect(versions.map(({ annotations }) => annotations)).toMatchObject(uploaded);
				expect(versions).toHaveLength(uploaded.length);
				expect(deployments.map(({ versions: shares }) => shares)).toEqual([[{ version_id: versions.at(-1)?.id, percentage: 100 }]]);
				expect(schedules).toEqual([]);
			}
			expect(cloudflare.workers.get("highstreet-web-staging")?.versions[0]?.bindings).toContainEqual(
				expect.objectContaining({ type: "service", name: "GATEWAY", service: "highstreet-gateway-staging" }),
			);
			expect(cloudflare.queues.get("highstreet-to-web-staging")?.consumers).toEqual([]);
			// what is changed beside the version: the tag by which wrangler knows its environments, as every upload does
			expect(cloudflare.changes).toEqual(
				NAMES.flatMap((name) => [
					`POST /workers/scripts/${name}/assets-upload-session`,
					`POST /workers/scripts/${name}/versions`,
					`PATCH /workers/scripts/${name}/script-settings`,
				]),
			);
			// the token needs no more than Workers Scripts (edit) and Queues (read)
			expect(cloudflare.calls.filter((call) => !call.includes(" /workers/"))).toEqual(["GET /queues"]);
			expect(cloudflare.unexpected).toEqual([]);
		},
	);

	it.each([
		[
			"where this is no pull request",
			() => ({ ...process.env, ...cloudflare.env, CHANGE_ID: "", GITHUB_EVENT_PATH: "" }),
			"no pull request",
		],
		["for a fork at GitHub, even with credentials", () => onGithub("stranger/street"), "fork"],
		["for a fork in Jenkins, even with credentials", () => inJenkins({ CHANGE_FORK: "stranger" }), "fork"],
		["without credentials at GitHub", () => ({ ...onGithub(), CLOUDFLARE_API_TOKEN: "" }), "no credentials"],
		["without credentials in Jenkins", () => inJenkins({ CLOUDFLARE_ACCOUNT_ID: "" }), "no credentials"],
	])("is not made %s", async (_, env, obstacle) => {
		expect(await uploadPreview(ROOT, env())).toEqual({ obstacle });
		expect(cloudflare.calls).toEqual([]);
	});
});

describe("versions with addresses", () => {
	it("has only staging, and of it what people can open anyway", () => {
		const open = (["staging", "production"] as const).flatMap((environment) =>
			WORKERS.map((worker) => readConfig(ROOT, worker, environment)).filter(
				({ preview_urls: urls, workers_dev: hasName }) => urls ?? hasName !== false,
			),
		);
		expect(open.map(({ name }) => name)).toEqual(NAMES);
	});
});
