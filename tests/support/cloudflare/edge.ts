import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Account, Share } from "./account.ts";

/** What a version answers, by its id; null says that it is well. */
export type Behavior = (request: { version: string; worker: string; path: string }) => number | null;

export interface Edge {
	origin: string;
	/** How versions behave; all are well until this says otherwise. */
	behavior: Behavior;
	/** Whether version overrides hold; where not, they are ignored, as Cloudflare does. */
	obeys: boolean;
	/** How many requests do not yet know of a new deployment. */
	lag: number;
	/** The versions that were reached by requests with an override, by Worker. */
	reached: Map<string, Set<string>>;
	close(): Promise<void>;
}

const OVERRIDES = "cloudflare-workers-version-overrides";

/**
 * The address that visitors reach. /api and /health are the gateway's, the rest is the web client's. A version is chosen by override where
 * the deployment has it, else by chance; the gateway asks the services only by chance, as if overrides did not reach them.
 */
export async function startEdge(account: Account, environment: string): Promise<Edge> {
	const edge: Edge = { origin: "", behavior: () => null, obeys: true, lag: 0, reached: new Map(), close: () => Promise.resolve() };
	const nameOf = (worker: string) => `highstreet-${worker}-${environment}`;
	const sharesOf = (worker: string): Share[] => account.workers.get(nameOf(worker))?.deployments[0]?.versions ?? [];

	const run = (worker: string, path: string, version: string): number => {
		const status = edge.behavior({ version, worker, path }) ?? 200;
		const counts = account.invocations.get(version) ?? { requests: 0, errors: 0 };
		account.invocations.set(version, { requests: counts.requests + 1, errors: counts.errors + (status >= 500 ? 1 : 0) });
		return status;
	};
	const byChance = (worker: string): string => {
		let left = Math.random() * 100;
		const shares = sharesOf(worker).filter(({ percentage }) => percentage > 0);
		return (shares.find(({ percentage }) => (left -= percentage) < 0) ?? shares[0])?.version_id ?? "";
	};
	const overrideFor = (worker: string, header: string): string | undefined => {
		const asked = new RegExp(`(?:^|,)\\s*${nameOf(worker)}="([^"]+)"`).exec(header)?.[1];
		return edge.obeys && sharesOf(worker).some(({ version_id: id }) => id === asked) ? asked : undefined;
	};

	const server = createServer((request, response) => {
		const path = new URL(request.url ?? "/", "http://edge").pathname;
		const worker = /^\/(api|health)(\/|$)/.test(path) ? "gateway" : "web";
		const overrides = String(request.headers[OVERRIDES] ?? "");
		const asked = overrides !== "" && edge.lag-- > 0 ? undefined : overrideFor(worker, overrides);
		const version = asked ?? byChance(worker);
		if (version === "") {
			response.writeHead(404).end("There is nothing here yet");
			return;
		}
		if (asked) edge.reached.set(worker, (edge.reached.get(worker) ?? new Set()).add(asked));
		let status = run(worker, path, version);
		const services = ["user", "product", "order", "review", "vendor"].map(
			(service) => [service, run(service, path, byChance(service))] as const,
		);
		const sick = services.filter(([, status]) => status >= 500);
		if (path === "/health" && sick.length > 0) status = 503;
		const body = { status: status === 200 ? "ok" : "degraded", gateway: { status: "ok" }, sick: sick.map(([service]) => service) };
		const says = worker === "web" || path === "/health" ? { "x-version": version } : {};
		response.writeHead(status, { "content-type": "application/json", ...says }).end(JSON.stringify(body));
	});
	await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
	edge.origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
	edge.close = () =>
		new Promise((resolve) => {
			server.close(() => resolve());
			server.closeAllConnections();
		});
	return edge;
}
