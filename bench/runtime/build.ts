import { spawn } from "node:child_process";
import { readdirSync } from "node:fs";
import { extname, join } from "node:path";
import { ROOT } from "../../scripts/street/local-state.ts";
import { configPath, WORKERS } from "../../scripts/worker-configs.ts";

/** A Worker as wrangler would upload it. */
export interface BuiltWorker {
	name: string;
	config: string;
	folder: string;
	/** The modules in `folder`; the first one is the Worker's main module. */
	modules: { type: ModuleType; path: string }[];
}

const MODULE_TYPES = {
	".js": "ESModule",
	".mjs": "ESModule",
	".wasm": "CompiledWasm",
	".bin": "Data",
	".txt": "Text",
	".html": "Text",
	".sql": "Text",
} as const;
type ModuleType = (typeof MODULE_TYPES)[keyof typeof MODULE_TYPES];

const AT_ONCE = 2;

/** Builds all Workers with their real configs, exactly as a deploy would, into folders under `out`; of another checkout where one is named. */
export async function buildWorkers(
	out: string,
	signal: AbortSignal,
	progress: (detail: string) => void,
	root: string = ROOT,
): Promise<BuiltWorker[]> {
	const waiting = WORKERS.toReversed().map((name) => ({ name, config: join(root, configPath(name)) })); // the largest first
	const total = waiting.length;
	const built: BuiltWorker[] = [];
	const next = async (): Promise<void> => {
		const worker = waiting.shift();
		if (!worker) return;
		const folder = join(out, worker.name);
		await build(worker.name, worker.config, folder, signal, root);
		built.push({ name: `highstreet-${worker.name}`, config: worker.config, folder, modules: modulesIn(folder) });
		progress(`${built.length} of ${total}`);
		await next();
	};
	await Promise.all(Array.from({ length: AT_ONCE }, next));
	return built;
}

function build(name: string, config: string, folder: string, signal: AbortSignal, root: string): Promise<void> {
	return new Promise((resolve, reject) => {
		const child = spawn("wrangler", ["deploy", "--dry-run", "--env", "", "--outdir", folder, "--config", config], {
			cwd: root,
			signal,
			env: { ...process.env, CI: "1", WRANGLER_SEND_METRICS: "false", FORCE_COLOR: "0" },
			stdio: ["ignore", "pipe", "pipe"],
		});
		let output = "";
		for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk: Buffer) => (output += chunk.toString()));
		child.on("error", reject);
		child.on("exit", (code) =>
			code === 0 ? resolve() : reject(new Error(`The ${name} Worker does not build:\n${output.replaceAll(root, "")}`)),
		);
	});
}

function modulesIn(folder: string): BuiltWorker["modules"] {
	const modules: BuiltWorker["modules"] = [];
	for (const file of readdirSync(folder)) {
		const type = MODULE_TYPES[extname(file) as keyof typeof MODULE_TYPES];
		if (type) modules.push({ type, path: join(folder, file) });
	}
	return modules.sort((a, b) => Number(b.path.endsWith("index.js")) - Number(a.path.endsWith("index.js")));
}
