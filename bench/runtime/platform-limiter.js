/**
 * Stands in front of a built Worker that has rate limits, and counts for it like the platform does: in memory, on the spot.
 * The local simulator writes a row to a database on disk for every request, which would be most of what is measured.
 */
import worker from "./index.js";

export * from "./index.js";

function limiter({ limit, period }) {
	let counts = new Map();
	let current = 0;
	return {
		async limit({ key }) {
			const now = Math.floor(Date.now() / (period * 1_000));
			if (now !== current) counts = new Map();
			current = now;
			const count = (counts.get(key) ?? 0) + 1;
			counts.set(key, count);
			return { success: count <= limit };
		},
	};
}

let withLimiters;

export default {
	...worker,
	fetch(request, env, ctx) {
		withLimiters ??= { ...env, ...Object.fromEntries(Object.entries(env.PLATFORM_LIMITS).map(([name, rule]) => [name, limiter(rule)])) };
		return worker.fetch(request, withLimiters, ctx);
	},
};
