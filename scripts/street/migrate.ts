import { spawn } from "node:child_process";
import { dirname } from "node:path";
import { configOf, mark, migrationsHash, readMarks, ROOT, type ServiceName, SERVICES } from "./local-state.ts";
import { step } from "./progress.ts";

/** Applies the migrations that the local databases do not have yet; does nothing where they have them all. */
export async function migrateLocal(state: string): Promise<void> {
	const hash = migrationsHash();
	if (readMarks(state).migrations === hash) return;
	let done = 0;
	await step("Preparing five databases", async (progress) => {
		await Promise.all(
			SERVICES.map(async (service) => {
				await apply(service, state);
				done += 1;
				progress(`${done} of ${SERVICES.length}`);
			}),
		);
	});
	mark(state, { migrations: hash });
}

function apply(service: ServiceName, state: string): Promise<void> {
	return new Promise((resolve, reject) => {
		// wrangler wants the folder that holds "state"'s v3, and asks nothing when it is not on a terminal
		const child = spawn("wrangler", ["d1", "migrations", "apply", "DB", "--local", "--config", configOf(service), "--persist-to", state], {
			cwd: dirname(configOf(service)),
			env: { ...process.env, CI: "1", WRANGLER_SEND_METRICS: "false" },
			stdio: ["ignore", "pipe", "pipe"],
		});
		let output = "";
		child.stdout.on("data", (chunk: Buffer) => (output += chunk.toString()));
		child.stderr.on("data", (chunk: Buffer) => (output += chunk.toString()));
		child.on("error", reject);
		child.on("exit", (code) => (code === 0 ? resolve() : reject(new Error(`The migrations of ${service} failed:\n${output.replaceAll(ROOT, "")}`))));
	});
}
