import { setTimeout as pause } from "node:timers/promises";
import { ensureBucket } from "../release/account.ts";
import { API, type Api, ApiError, type ApiOptions, openApi } from "../release/api.ts";
import type { BackupStore } from "./store.ts";

const ATTEMPTS = 4;

export const bucketName = (environment: string): string => `highstreet-backups-${environment}`;

/** A store in an R2 bucket, through the same calls as `wrangler r2 object`. */
export function bucketStore(env: NodeJS.ProcessEnv, bucket: string, { pauseMs = 500, patienceMs = 300_000 }: ApiOptions = {}): BackupStore {
	const { account } = openApi(env); // says what is missing
	const token = env["CLOUDFLARE_API_TOKEN"]?.trim();
	const path = `${env["CLOUDFLARE_API_BASE_URL"] || API}/accounts/${account}/r2/buckets/${bucket}/objects`;
	const urlOf = (key: string) => `${path}/${key.split("/").map(encodeURIComponent).join("/")}`;

	/** Null where Cloudflare knows no such thing. */
	async function ask(method: string, url: string, body?: Buffer): Promise<Buffer | null> {
		for (let attempt = 1; ; attempt++) {
			try {
				return await once(method, url, body);
			} catch (error) {
				const byChance = !(error instanceof ApiError) || error.status === 429 || error.status >= 500;
				if (attempt === ATTEMPTS || !byChance) throw error;
				await pause(pauseMs * 2 ** (attempt - 1));
			}
		}
	}

	async function once(method: string, url: string, body?: Buffer): Promise<Buffer | null> {
		const response = await fetch(url, {
			method,
			headers: { authorization: `Bearer ${token}`, ...(body && { "content-type": "application/octet-stream" }) },
			...(body && { body: new Uint8Array(body) }),
			signal: AbortSignal.timeout(patienceMs),
		});
		const bytes = Buffer.from(await response.arrayBuffer());
		if (response.ok) return bytes;
		if (response.status === 404 && method === "GET") return null;
		throw new ApiError(
			response.status,
			`R2 answered ${response.status} to ${method} ${url.slice(path.length + 1)}: ${bytes.toString().slice(0, 300)}`,
		);
	}

	return {
		where: `the bucket ${bucket}`,
		put: async (key, bytes) => {
			try {
				await ask("PUT", urlOf(key), bytes);
			} catch (error) {
				// where only the answer was lost it is there, and locked by now
				if (!(await ask("GET", urlOf(key)).catch(() => null))?.equals(bytes)) throw error;
			}
		},
		get: (key) => ask("GET", urlOf(key)),
		list: async (prefix) => {
			const keys: string[] = [];
			for (let cursor = ""; ;) {
				const page = await ask(
					"GET",
					`${path}?prefix=${encodeURIComponent(prefix)}&per_page=1000${cursor && `&cursor=${encodeURIComponent(cursor)}`}`,
				);
				if (page === null) return keys; // no bucket yet
				const { result, result_info: info } = JSON.parse(page.toString()) as Listing;
				keys.push(...result.map((object) => object.key));
				if (!info?.is_truncated || !info.cursor) return keys;
				cursor = info.cursor;
			}
		},
	};
}

interface Listing {
	result: { key: string }[];
	result_info?: { cursor?: string; is_truncated?: boolean };
}

/** Makes the bucket for backups where it is missing, and says how long it keeps what. */
export async function prepareBucket(api: Api, bucket: string, rules: RetentionRules): Promise<void> {
	await ensureBucket(api, bucket);
	for (const [kind, ours] of Object.entries(rules) as [string, Rule[]][]) {
		const { rules: there = [] } = await api.call<{ rules?: Rule[] }>("GET", `/r2/buckets/${bucket}/${kind}`);
		const names = new Set(ours.map((rule) => rule.id));
		const known = there.filter((rule) => names.has(rule.id));
		if (JSON.stringify(known) === JSON.stringify(ours)) continue;
		const others = there.filter((rule) => !names.has(rule.id));
		await api.call("PUT", `/r2/buckets/${bucket}/${kind}`, { rules: [...others, ...ours] });
	}
}

/** Rules of a bucket, as Cloudflare takes them. */
export interface RetentionRules {
	lifecycle: Rule[];
	lock: Rule[];
}

interface Rule {
	id: string;
}
