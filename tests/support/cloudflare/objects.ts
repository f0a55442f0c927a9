import { createHash } from "node:crypto";
import { type Account, type Call, refuse, type Route } from "./account.ts";
import { RawAnswer } from "./raw.ts";

/** As many as a page of a listing has here; R2 gives up to 1,000. */
const PAGE = 10;

interface Bucket {
	objects: Map<string, { bytes: Buffer; at: number }>;
	rules: Record<string, unknown[]>;
}

const buckets = new WeakMap<Account, Map<string, Bucket>>();

/** What a bucket holds, and its rules. Refuses for one that was never made. */
export function bucketOf(account: Account, name = ""): Bucket {
	if (!account.buckets.has(name)) refuse(404, 10_006, "The specified bucket does not exist.");
	const all = buckets.get(account) ?? new Map<string, Bucket>();
	buckets.set(account, all);
	const bucket = all.get(name) ?? { objects: new Map(), rules: {} };
	all.set(name, bucket);
	return bucket;
}

function put(account: Account, { names: [name, key = ""], body }: Call) {
	const bucket = bucketOf(account, name);
	const bytes = body["bytes"] as Buffer;
	if (bytes.byteLength > 300 * 1024 * 1024) refuse(413, 10_000, "The object is too large for this API.");
	if (isLocked(bucket, key)) refuse(403, 10_069, "The object is locked by the bucket policy.");
	bucket.objects.set(key, { bytes, at: Date.now() });
	return { key, size: String(bytes.byteLength), etag: createHash("md5").update(bytes).digest("hex") };
}

interface LockRule {
	enabled: boolean;
	prefix?: string;
	condition: { type: string; maxAgeSeconds?: number };
}

function isLocked({ objects, rules }: Bucket, key: string): boolean {
	const there = objects.get(key);
	const holds = ({ enabled, prefix = "", condition }: LockRule) =>
		enabled && key.startsWith(prefix) && Date.now() - (there?.at ?? 0) < (condition.maxAgeSeconds ?? 0) * 1000;
	return there !== undefined && ((rules["lock"] ?? []) as LockRule[]).some(holds);
}

function get(account: Account, { names: [name, key = ""] }: Call) {
	const found = bucketOf(account, name).objects.get(key);
	return found ? new RawAnswer(found.bytes) : refuse(404, 10_007, "The specified key does not exist.");
}

function list(account: Account, { names: [name], query }: Call) {
	const prefix = query.get("prefix") ?? "";
	const keys = [...bucketOf(account, name).objects.keys()].filter((key) => key.startsWith(prefix)).sort();
	const from = Number(query.get("cursor") ?? 0);
	const upTo = from + Math.min(PAGE, Number(query.get("per_page") ?? PAGE));
	const more = upTo < keys.length;
	return {
		result: keys.slice(from, upTo).map((key) => ({ key })),
		result_info: { is_truncated: more, ...(more && { cursor: String(upTo) }) },
	};
}

function putRules(account: Account, { names: [name, kind = ""], body }: Call) {
	const rules = body["rules"];
	if (!Array.isArray(rules)) return refuse(400, 10_001, "rules is missing");
	for (const rule of rules as Record<string, unknown>[]) {
		if (typeof rule["id"] !== "string" || typeof rule["enabled"] !== "boolean")
			refuse(400, 10_001, "A rule has an id and says whether it is enabled");
		const condition = kind === "lock" ? rule["condition"] : (rule["deleteObjectsTransition"] as { condition: unknown }).condition;
		const age = (condition as Record<string, unknown>)[kind === "lock" ? "maxAgeSeconds" : "maxAge"];
		if (typeof age !== "number") refuse(400, 10_001, "An age is in seconds");
	}
	bucketOf(account, name).rules[kind] = rules;
	return {};
}

export const OBJECT_ROUTES: Route[] = [
	["GET", /^\/r2\/buckets\/([^/]+)\/objects$/, list],
	["GET", /^\/r2\/buckets\/([^/]+)\/objects\/(.+)$/, get],
	["PUT", /^\/r2\/buckets\/([^/]+)\/objects\/(.+)$/, put],
	[
		"GET",
		/^\/r2\/buckets\/([^/]+)\/(lifecycle|lock)$/,
		(account, { names: [name, kind = ""] }) => ({ rules: bucketOf(account, name).rules[kind] ?? [] }),
	],
	["PUT", /^\/r2\/buckets\/([^/]+)\/(lifecycle|lock)$/, putRules],
];
