import { messageOf } from "./failures.ts";

/** A request that a well marketplace answers with 200. */
export interface Probe {
	path: string;
	/** The Worker that gets it from a visitor. */
	reaches: "gateway" | "web";
}

/**
 * What the smoke test asks for, of each Worker that a visitor reaches: what needs every service, and pages that no cache answers. All are
 * well in a marketplace without a shop, and without secrets.
 */
export const SMOKE: readonly Probe[] = [
	{ path: "/health", reaches: "gateway" },
	{ path: "/api/v1/openapi.json", reaches: "gateway" },
	{ path: "/api/v1/products?limit=1", reaches: "gateway" },
	{ path: "/api/v1/vendors?limit=1", reaches: "gateway" },
	{ path: "/", reaches: "web" },
	{ path: "/sign-in", reaches: "web" },
];

const PATIENCE_IN_MS = 10_000;

/** The header that sends a request to these versions, by Worker: a dictionary of RFC 9651. */
export const overridesFor = (versions: Readonly<Record<string, string>>): string =>
	Object.entries(versions)
		.map(([worker, version]) => `${worker}="${version}"`)
		.join(", ");

/** Why a probe failed, or null. Asks past every cache. */
export async function probe(origin: string, path: string, overrides = ""): Promise<string | null> {
	try {
		const response = await fetch(new URL(path, origin), {
			headers: { "cache-control": "no-cache", ...(overrides !== "" && { "Cloudflare-Workers-Version-Overrides": overrides }) },
			redirect: "manual",
			signal: AbortSignal.timeout(PATIENCE_IN_MS),
		});
		const text = await response.text();
		if (response.status === 200) return null;
		return `${path} answered ${response.status}${text === "" ? "" : `: ${text.slice(0, 300)}`}`;
	} catch (error) {
		return `${path} did not answer: ${messageOf(error)}`;
	}
}
