import { readFileSync } from "node:fs";
import { join } from "node:path";
import { openApi } from "../release/api.ts";
import { planRelease } from "../release/plan.ts";
import { inTemporaryFolder } from "../release/temporary-folder.ts";
import { openWrangler } from "../release/tool.ts";
import { type Addresses, OPENED, type Opened } from "./opened.ts";
import { pullRequestOf } from "./pull-request.ts";

/** What wrangler writes down of what it did (WRANGLER_OUTPUT_FILE_PATH), a JSON object a line. */
interface Line {
	type: string;
	preview_alias_url?: string;
}

/**
 * Uploads a version of the web client and of the gateway to staging, with an address of their own, for the pull request that a pipeline
 * runs for. They take no traffic, and nothing else changes: no database, no queue, no schedule, no route. The next upload for the same pull
 * request takes the addresses over. Code of a fork is never uploaded, whatever credentials there are.
 */
export async function uploadPreview(root: string, env: NodeJS.ProcessEnv): Promise<Opened> {
	const request = pullRequestOf(env);
	if (!request) return { obstacle: "no pull request" };
	if (request.isFork) return { obstacle: "fork" };
	if (!env["CLOUDFLARE_API_TOKEN"] || !env["CLOUDFLARE_ACCOUNT_ID"]) return { obstacle: "no credentials" };
	return { addresses: await upload(root, request.number, env) };
}

async function upload(root: string, number: number, env: NodeJS.ProcessEnv): Promise<Addresses> {
	const plan = planRelease(root, "staging", OPENED);
	const alias = `pr-${number}`;
	const addresses: Addresses = { gateway: null, web: null };
	await inTemporaryFolder(async (folder) => {
		for (const worker of plan.workers) {
			const output = join(folder, worker.worker);
			const wrangler = openWrangler(plan, openApi(env), { ...env, WRANGLER_OUTPUT_FILE_PATH: output });
			await wrangler.upload(worker, { tag: alias, message: `Preview of pull request ${number}`, alias });
			Object.assign(addresses, { [worker.worker]: addressIn(readFileSync(output, "utf8")) });
		}
	});
	return addresses;
}

function addressIn(output: string): string | null {
	const lines = output.trim().split("\n");
	const upload = lines.map((line) => JSON.parse(line) as Line).find(({ type }) => type === "version-upload");
	return upload?.preview_alias_url ?? null;
}
