import { Agent, request } from "node:http";
import type { PostJob, PreparedPost, Turn } from "./jobs.ts";
import { turnFrom } from "./turn.ts";

/** Sends every request once over connections that stay open, each as soon as its connection is free. */
export async function runPosts({ origin, requests, connections }: PostJob): Promise<Turn> {
	const agent = new Agent({ keepAlive: true, maxSockets: connections });
	const waiting = requests.values();
	const latencies: number[] = [];
	const cpu = process.cpuUsage();
	const started = performance.now();
	const worker = async () => {
		for (const prepared of waiting) latencies.push(await send(origin, prepared, agent));
	};
	try {
		await Promise.all(Array.from({ length: connections }, worker));
		return turnFrom(latencies, performance.now() - started, process.cpuUsage(cpu));
	} finally {
		agent.destroy();
	}
}

/** Milliseconds from sending until the whole answer is there; fails for anything but 201. */
function send(origin: string, { path, headers, body }: PreparedPost, agent: Agent): Promise<number> {
	return new Promise((resolve, reject) => {
		const started = performance.now();
		const sent = request(
			new URL(path, origin),
			{ method: "POST", agent, headers: { ...headers, "content-length": Buffer.byteLength(body) } },
			(response) => {
				const chunks: Buffer[] = [];
				response.on("data", (chunk: Buffer) => chunks.push(chunk));
				response.on("error", reject);
				response.on("end", () => {
					if (response.statusCode === 201) resolve(performance.now() - started);
					else reject(new Error(`an answer other than 201: ${response.statusCode} ${Buffer.concat(chunks).toString().slice(0, 500)}`));
				});
			},
		);
		sent.on("error", reject);
		sent.end(body);
	});
}
