import { spawn } from "node:child_process";

const API = "https://api.cloudflare.com/client/v4";

/** Asks Cloudflare about an account; the changes are wrangler's. */
export interface Cloudflare {
	hasDatabase: (name: string) => Promise<boolean>;
	hasQueue: (name: string) => Promise<boolean>;
	hasBucket: (name: string) => Promise<boolean>;
	/** The names of a Worker's secrets; none where the Worker does not exist yet. */
	secretsOf: (worker: string) => Promise<string[]>;
	/** Runs wrangler in `root`; throws with what it printed where it fails. */
	wrangler: (...args: string[]) => Promise<void>;
}

/** Throws in plain words where the environment does not say which account and with what right. */
export function openCloudflare(root: string, env: NodeJS.ProcessEnv): Cloudflare {
	const { CLOUDFLARE_API_TOKEN: token, CLOUDFLARE_ACCOUNT_ID: account, CLOUDFLARE_API_BASE_URL: api = API } = env;
	const missing = Object.entries({ CLOUDFLARE_API_TOKEN: token, CLOUDFLARE_ACCOUNT_ID: account }).filter(([, value]) => !value);
	if (missing.length > 0) {
		throw new Error(
			`Set ${missing.map(([name]) => name).join(" and ")} in the environment first; docs/deploying.md says where to find them.`,
		);
	}

	/** What Cloudflare answers, or null where there is no such thing. */
	async function find<T>(path: string): Promise<T | null> {
		const response = await fetch(`${api}/accounts/${account}${path}`, { headers: { authorization: `Bearer ${token}` } });
		if (response.status === 404) return null;
		const body = (await response.json()) as { result: T; errors?: { message: string }[] };
		if (response.ok) return body.result;
		const reasons = (body.errors ?? []).map(({ message }) => message).join("; ");
		const hint =
			response.status === 401 || response.status === 403
				? " Does CLOUDFLARE_API_TOKEN belong to this account, with the permissions of docs/deploying.md?"
				: "";
		throw new Error(`Cloudflare answered ${response.status} to GET ${path}: ${reasons}.${hint}`);
	}

	return {
		hasDatabase: async (name) => (await find(`/d1/database/${name}`)) !== null,
		hasQueue: async (name) =>
			((await find<{ queue_name: string }[]>(`/queues?name=${name}`)) ?? []).some((queue) => queue.queue_name === name),
		hasBucket: async (name) => (await find(`/r2/buckets/${name}`)) !== null,
		secretsOf: async (worker) => ((await find<{ name: string }[]>(`/workers/scripts/${worker}/secrets`)) ?? []).map(({ name }) => name),
		wrangler: (...args) => runWrangler(root, env, args),
	};
}

function runWrangler(root: string, env: NodeJS.ProcessEnv, args: string[]): Promise<void> {
	return new Promise((resolve, reject) => {
		const child = spawn("wrangler", args, {
			cwd: root,
			env: { ...env, CI: "1", WRANGLER_SEND_METRICS: "false", FORCE_COLOR: "0" }, // CI: it asks nothing and changes no config
			stdio: ["ignore", "pipe", "pipe"],
		});
		let output = "";
		for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk: Buffer) => (output += chunk.toString()));
		child.on("error", reject);
		child.on("close", (code) =>
			code === 0 ? resolve() : reject(new Error(`wrangler ${args.join(" ")} ended with code ${code}:\n${output.trim()}`)),
		);
	});
}
