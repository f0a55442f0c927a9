import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parse, stringify } from "smol-toml";
import type { WorkerConfig } from "../worker-configs.ts";
import { findNamespace } from "./account.ts";
import type { Api } from "./api.ts";
import type { Plan, PlannedWorker } from "./plan.ts";

/**
 * Does something with a Worker's config that has the ids of its KV namespaces. wrangler finds all else by name, but a namespace only by its
 * id: where there is none it makes another namespace, and fails if one with that title is there. The copy stands beside the config, for
 * paths in it begin there, and goes afterwards.
 */
export async function withNamespaceIds(
	{ root, environment }: Plan,
	api: Api,
	{ config, namespaces }: PlannedWorker,
	act: (config: string) => Promise<void>,
): Promise<void> {
	if (Object.keys(namespaces).length === 0) return act(config);
	const read = parse(readFileSync(join(root, config), "utf8")) as unknown as { env: Record<string, WorkerConfig> };
	for (const namespace of read.env[environment]?.kv_namespaces ?? []) {
		const id = await findNamespace(api, namespaces[namespace.binding] ?? "");
		Object.assign(namespace, { id });
	}
	const copy = join(dirname(config), `wrangler.${environment}.release.toml`);
	const remove = () => rmSync(join(root, copy), { force: true });
	process.once("exit", remove); // where a signal cuts the command off
	try {
		writeFileSync(join(root, copy), stringify(read));
		await act(copy);
	} finally {
		process.off("exit", remove);
		remove();
	}
}
