import { fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import type { Answer, Job, Turn } from "./jobs.ts";

export interface LoadGenerator {
	/** Does one job and tells what it measured; fails where an answer was not the expected one. */
	run(job: Job): Promise<Turn>;
	stop(): void;
}

/** Starts the load process. This one only waits for it while something is measured. */
export function startLoadGenerator(): LoadGenerator {
	const child = fork(fileURLToPath(new URL("./process.ts", import.meta.url)), { stdio: ["ignore", "inherit", "inherit", "ipc"] });
	const ended: Promise<Answer> = new Promise((resolve) => {
		child.once("exit", (code) => resolve({ ok: false, reason: `the load process ended with code ${code}` }));
	});
	return {
		async run(job) {
			child.send(job);
			const answer = await Promise.race([once(child, "message").then(([message]) => message as Answer), ended]);
			if (!answer.ok) throw new Error(answer.reason);
			return answer.turn;
		},
		stop: () => void child.kill(),
	};
}
