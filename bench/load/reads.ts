import autocannon from "autocannon";
import type { ReadJob, Turn } from "./jobs.ts";
import { turnFrom } from "./turn.ts";

/** Runs autocannon and takes its response times as they are: its own histogram rounds to whole milliseconds. */
export async function runReads({ origin, paths, connections, seconds }: ReadJob): Promise<Turn> {
	const latencies: number[] = [];
	const cpu = process.cpuUsage();
	const started = performance.now();
	const result = await new Promise<autocannon.Result>((resolve, reject) => {
		const instance = autocannon({ url: origin, connections, duration: seconds, requests: paths.map((path) => ({ path })) }, (error, done) =>
			error ? reject(error as Error) : resolve(done),
		);
		instance.on("response", (_client, _status, _bytes, ms) => latencies.push(ms));
	});
	const elapsedMs = performance.now() - started;
	complainAbout(result);
	return turnFrom(latencies, elapsedMs, process.cpuUsage(cpu));
}

function complainAbout(result: autocannon.Result): void {
	const statuses = Object.entries(result.statusCodeStats ?? {}).filter(([status]) => status !== "200");
	if (statuses.length > 0)
		throw new Error(`answers other than 200: ${statuses.map(([status, { count }]) => `${count} × ${status}`).join(", ")}`);
	if (result.errors > 0 || result.timeouts > 0) throw new Error(`${result.errors} errors and ${result.timeouts} timeouts`);
}
