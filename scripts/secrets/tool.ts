import { runWrangler } from "../release/tool.ts";
import { configPath, type Environment, type WorkerName } from "../worker-configs.ts";

/** By what the version is found again that a change of a secret makes. */
export interface Mark {
	tag: string;
	message: string;
}

/** What is wrangler's to do. Each makes a version that has the newest one's code and takes no traffic. */
export interface SecretTool {
	put: (worker: WorkerName, name: string, value: string, mark: Mark) => Promise<void>;
	remove: (worker: WorkerName, name: string, mark: Mark) => Promise<void>;
}

/** The real wrangler. A value goes through its standard input: arguments can be read by everybody on a machine. */
export function openSecretTool(root: string, environment: Environment, env: NodeJS.ProcessEnv): SecretTool {
	const run = (worker: WorkerName, args: string[], { tag, message }: Mark, input: string) => {
		const marked = [...args, "--tag", tag, "--message", message, "--env", environment, "-c", configPath(worker)];
		return runWrangler(root, env, ["versions", "secret", ...marked], undefined, input);
	};
	return {
		put: (worker, name, value, mark) => run(worker, ["put", name], mark, value),
		remove: (worker, name, mark) => run(worker, ["delete", name], mark, ""),
	};
}
