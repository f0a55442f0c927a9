/** Says which version of a Worker takes a call, as the deployments are now, and counts how the versions did. */
import { WorkerEntrypoint } from "cloudflare:workers";

/** What shares a Worker's traffic: { version, code, percentage }, by the Worker's name. */
let deployments = {};
/** How often each version ran and failed, and how often chance led to it, by its id. */
let counts = {};
/** What failed, in words; the first hundred. */
let faults = [];

const MOST_FAULTS = 100;

const countOf = (version) => (counts[version] ??= { requests: 0, errors: 0, byChance: 0 });

function nobody(worker) {
	throw new Error(`${worker} is not deployed`);
}

function byChance(shares, key) {
	let left = key ? hashOf(key) : Math.random() * 100;
	const some = shares.filter(({ percentage }) => percentage > 0);
	return some.find(({ percentage }) => (left -= percentage) < 0) ?? some[0];
}

/** From 0 to 100, and the same for the same key: who has got the new version keeps it while its share grows. */
const hashOf = (key) => [...key].reduce((hash, letter) => (hash * 31 + letter.charCodeAt(0)) % 9_973, 7) / 99.73;

/** The version that a header asks of a Worker, where it has a place in the deployment; it may have 0 %. */
function asked(worker, shares, header) {
	const id = header && new RegExp(`(?:^|,)\\s*${worker}="([^"]+)"`).exec(header)?.[1];
	return id ? shares.find(({ version }) => version === id) : undefined;
}

export default class extends WorkerEntrypoint {
	choose(worker, { overrides, key } = {}) {
		const shares = deployments[worker] ?? [];
		const wanted = asked(worker, shares, overrides);
		const { code, version } = wanted ?? byChance(shares, key) ?? nobody(worker);
		if (!wanted) countOf(version).byChance += 1;
		return { code, version };
	}

	ended(version, fault) {
		const known = countOf(version);
		known.requests += 1;
		if (fault === null) return;
		known.errors += 1;
		if (faults.length < MOST_FAULTS) faults.push(fault);
	}

	/** PUT sets the deployments, GET tells how it went since the start, DELETE forgets the faults. */
	async fetch(request) {
		if (request.method === "PUT") deployments = await request.json();
		if (request.method === "DELETE") faults = [];
		return Response.json({ counts, faults });
	}
}
