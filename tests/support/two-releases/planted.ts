import { cpSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { BuiltWorker } from "../../../bench/runtime/build.ts";
import { ROOT } from "../../../scripts/street/local-state.ts";
import type { WorkerName } from "../../../scripts/worker-configs.ts";

/** A column that a release to come adds to orders, and what its code does with it. */
export const NEW_COLUMN = "heard_of_us_through";

const NEXT_ORDER = `
import worker from "./index.js";
export * from "./index.js";
export default {
	...worker,
	async fetch(request, env, ctx) {
		const response = await worker.fetch(request, env, ctx);
		if (request.method !== "POST" || response.status !== 201 || !new URL(request.url).pathname.endsWith("/checkout")) return response;
		const { id } = await response.clone().json();
		await env.DB.prepare("UPDATE orders SET ${NEW_COLUMN} = 'a friend' WHERE id = ?").bind(id).run();
		return response;
	},
};
`;

/** A copy of a built Worker, which can be changed. */
function copyOf(built: readonly BuiltWorker[], worker: WorkerName): BuiltWorker {
	const found = built.find(({ name }) => name === `highstreet-${worker}`);
	if (!found) throw new Error(`${worker} is not built`);
	const folder = mkdtempSync(`${found.folder}-planted-`); // beside it, to be removed with it
	cpSync(found.folder, folder, { recursive: true });
	return { ...found, folder, modules: found.modules.map(({ type, path }) => ({ type, path: join(folder, basename(path)) })) };
}

/** A copy in which everything that is called one thing is called another. */
export function renamed(built: readonly BuiltWorker[], worker: WorkerName, from: RegExp, to: string): BuiltWorker {
	const copy = copyOf(built, worker);
	const file = join(copy.folder, "index.js");
	const text = readFileSync(file, "utf8");
	if (!from.test(text)) throw new Error(`${String(from)} is not in ${worker}`);
	writeFileSync(file, text.replaceAll(from, to));
	return copy;
}

/** The order Worker of a release to come: with each order it writes into a column that is not there yet. */
export function nextOrder(built: readonly BuiltWorker[]): BuiltWorker {
	const copy = copyOf(built, "order");
	const path = join(copy.folder, "next-order.js");
	writeFileSync(path, NEXT_ORDER);
	return { ...copy, modules: [{ type: "ESModule", path }, ...copy.modules] };
}

/** The name of a migration of the order service that would be the next one. */
export function nextMigration(slug: string, ahead = 1): { path: string; number: number } {
	const last = Math.max(...readdirSync(join(ROOT, "migrations", "order")).map((file) => Number.parseInt(file, 10) || 0));
	const number = last + ahead;
	return { path: `migrations/order/${String(number).padStart(4, "0")}_${slug}.sql`, number };
}
