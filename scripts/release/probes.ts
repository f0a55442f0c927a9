import { VERSION_HEADER } from "../../kit/version-header.ts";
import { messageOf } from "./failures.ts";

/** A request that a well marketplace answers with 200. */
export interface Probe {
	path: string;
	/** The Worker that gets it from a visitor. */
	reaches: "gateway" | "web";
	/** Whether its answer says which version gave it. */
	tells: boolean;
}

/** What came of a probe. */
export interface Answer extends Probe {
	/** Why it failed, or null. */
	fault: string | null;
	/** The version that says that it answered. */
	version: string | null;
}

/**
 * What the smoke test asks for, of each Worker that a visitor reaches: what needs every service, and pages, most of which no cache answers. All are
 * well in a marketplace without a shop, and without secrets.
 */
export const SMOKE: readonly Probe[] = [
	{ path: "/health", reaches: "gateway", tells: true },
	{ path: "/api/v1/openapi.json", reaches: "gateway", tells: false },
	{ path: "/api/v1/products?limit=1", reaches: "gateway", tells: false },
	{ path: "/api/v1/vendors?limit=1", reaches: "gateway", tells: false },
	{ path: "/", reaches: "web", tells: false }, // may be a copy, as for visitors; a parameter to get another would be taken off by a redirect
	{ path: "/search?near=52.52,13.4&sort=distance", reaches: "web", tells: true }, // made anew: there are endlessly many places
	{ path: "/sign-in", reaches: "web", tells: true },
];

const PATIENCE_IN_MS = 10_000;

/** The header that sends a request to these versions, by Worker: a dictionary of RFC 9651. */
export const overridesFor = (versions: Readonly<Record<string, string>>): string =>
	Object.entries(versions)
		.map(([worker, version]) => `${worker}="${version}"`)
		.join(", ");

/** Why a request failed, or null. Asks past every cache. */
export const probe = async (origin: string, path: string, overrides = ""): Promise<string | null> =>
	(await ask(origin, { path, reaches: "gateway", tells: false }, overrides)).fault;

/** Makes a probe's request; with `overrides`, of those versions. */
export async function ask(origin: string, probe: Probe, overrides = ""): Promise<Answer> {
	const { path } = probe;
	try {
		const response = await fetch(new URL(path, origin), {
			headers: { "cache-control": "no-cache", ...(overrides !== "" && { "Cloudflare-Workers-Version-Overrides": overrides }) },
			redirect: "manual",
			signal: AbortSignal.timeout(PATIENCE_IN_MS),
		});
		const text = await response.text();
		const version = response.headers.get(VERSION_HEADER);
		if (response.status === 200) return { ...probe, fault: null, version };
		return { ...probe, fault: `${path} answered ${response.status}${text === "" ? "" : `: ${text.slice(0, 300)}`}`, version };
	} catch (error) {
		return { ...probe, fault: `${path} did not answer: ${messageOf(error)}`, version: null };
	}
}
