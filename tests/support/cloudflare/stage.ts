import { afterEach, beforeEach } from "vitest";
import { type Edge, startEdge } from "./edge.ts";
import { type Operator, operator } from "./small-market.ts";
import { type CloudflareStandIn, startCloudflare } from "./stand-in.ts";

/** What the tests of a release stand on; another one for each test. */
export interface Stage {
	cloudflare: CloudflareStandIn;
	edge: Edge;
	someone: Operator;
	/** A Worker's version that was uploaded last. */
	newestOf: (worker: string) => string | undefined;
	/** How a Worker's traffic was shared out, from the first time to the last, in percent. */
	deploymentsOf: (worker: string) => number[][];
}

/** Opens a stage before each test and closes it afterwards. */
export function useStage(): Stage {
	const stage = {} as Stage;
	const workerOf = (worker: string) => stage.cloudflare.workers.get(`highstreet-${worker}-staging`);
	stage.newestOf = (worker) => workerOf(worker)?.versions[0]?.id;
	stage.deploymentsOf = (worker) =>
		(workerOf(worker)?.deployments ?? []).toReversed().map(({ versions }) => versions.map(({ percentage }) => percentage));
	beforeEach(async () => {
		stage.cloudflare = await startCloudflare();
		stage.edge = await startEdge(stage.cloudflare, "staging");
		stage.someone = operator(stage.cloudflare, stage.edge);
	});
	afterEach(async () => {
		await stage.edge.close();
		await stage.cloudflare.close();
	});
	return stage;
}
