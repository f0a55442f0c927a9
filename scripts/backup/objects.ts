import { ensureBucket } from "../release/account.ts";
import type { Api } from "../release/api.ts";
import type { BackupStore } from "./store.ts";

export const bucketName = (environment: string): string => `highstreet-backups-${environment}`;

/** A store in an R2 bucket, through the same calls as `wrangler r2 object`. */
export function bucketStore(api: Api, bucket: string): BackupStore {
	const objects = `/r2/buckets/${bucket}/objects`;
	const pathOf = (key: string) => `${objects}/${key.split("/").map(encodeURIComponent).join("/")}`;
	return {
		where: `the bucket ${bucket}`,
		put: async (key, bytes) => {
			try {
				await api.bytes(pathOf(key), bytes);
			} catch (error) {
				// where only the answer was lost it is there, and locked by now
				if (!(await api.bytes(pathOf(key)).catch(() => null))?.equals(bytes)) throw error;
			}
		},
		get: (key) => api.bytes(pathOf(key)),
		list: async (prefix) => {
			const keys: string[] = [];
			for (let cursor = ""; ;) {
				const from = cursor && `&cursor=${encodeURIComponent(cursor)}`;
				const page = await api.bytes(`${objects}?prefix=${encodeURIComponent(prefix)}&per_page=1000${from}`);
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
