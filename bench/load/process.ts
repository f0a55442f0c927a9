import type { Answer, Job } from "./jobs.ts";
import { runPosts } from "./posts.ts";
import { runReads } from "./reads.ts";

/** The load generator, in a process of its own: it does one job after the other and leaves with its parent. */
process.on("message", (job: Job) => void work(job).then((answer) => process.send?.(answer)));
process.on("disconnect", () => process.exit());

async function work(job: Job): Promise<Answer> {
	try {
		return { ok: true, turn: await (job.kind === "reads" ? runReads(job) : runPosts(job)) };
	} catch (error) {
		return { ok: false, reason: error instanceof Error ? error.message : String(error) };
	}
}
