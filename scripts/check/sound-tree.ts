import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { configPath, folderOf, readConfig, WORKERS, type WorkerName } from "../worker-configs.ts";
import { GRANTS } from "./grants.ts";

/** The project itself. */
export const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/** Puts a file into a tree. */
export function write(root: string, file: string, text: string): void {
	mkdirSync(dirname(join(root, file)), { recursive: true });
	writeFileSync(join(root, file), text);
}

/** Changes a file of a tree; throws where `from` is not in it, as the test would then plant nothing. */
export function edit(root: string, file: string, from: string, to: string): void {
	const before = readFileSync(join(root, file), "utf8");
	if (!before.includes(from)) throw new Error(`${file} does not contain ${from}`);
	writeFileSync(join(root, file), before.replaceAll(from, to));
}

/** A small tree without a violation: the real configs, and just enough source for the rules to have something to read. */
export function soundTree(): string {
	const root = mkdtempSync(join(tmpdir(), "boundaries-"));
	write(root, "package.json", readFileSync(join(ROOT, "package.json"), "utf8"));
	for (const name of ["zod", "hono", "drizzle-orm", "stripe", "vitest"]) {
		write(root, `node_modules/${name}/package.json`, JSON.stringify({ name, version: "1.0.0", main: "index.js" }));
		write(root, `node_modules/${name}/index.js`, "");
	}
	write(root, "scripts/seed.ts", "export {};");
	write(root, "contracts/ids.ts", 'import * as z from "zod";\nexport const id = z;');
	write(root, "kit/app.ts", 'import type { id } from "#contracts/ids";\nimport { Hono } from "hono";\nexport const app = [Hono, id];');
	write(root, "kit/test/app.test.ts", 'import { street } from "../../tests/support/street.ts";\nexport const seen = street;');
	write(
		root,
		"tests/support/street.ts",
		'import { orders } from "../../workers/order/src/store/schema.ts";\nexport const street = orders;',
	);
	for (const worker of WORKERS) {
		write(root, configPath(worker), readFileSync(join(ROOT, configPath(worker)), "utf8"));
		write(root, `migrations/${worker}/0000_initial.sql`, "");
		write(root, `${folderOf(worker)}/src/index.ts`, sourceOfIndex(worker));
		write(root, `${folderOf(worker)}/src/env.ts`, sourceOfEnv(worker));
	}
	write(root, "workers/order/src/domain/order.ts", 'import { id } from "#contracts/ids";\nexport const order = id;');
	write(root, "workers/order/src/domain/order.test.ts", 'import { it } from "vitest";\nimport { order } from "./order.ts";\nit(order);');
	write(
		root,
		"workers/order/src/store/schema.ts",
		'import { sql } from "drizzle-orm";\nimport { order } from "../domain/order.ts";\nexport const orders = [sql, order];',
	);
	write(
		root,
		"workers/order/src/routes/orders.ts",
		'import { app } from "#kit/app";\nimport type { TheEnv } from "../env.ts";\nimport { orders } from "../store/schema.ts";\nexport const routes = [app, orders] as TheEnv[];',
	);
	write(
		root,
		"workers/order/test/orders.test.ts",
		'import { street } from "../../../tests/support/street.ts";\nexport const seen = street;',
	);
	return root;
}

function sourceOfIndex(worker: WorkerName): string {
	const entrypoints = GRANTS.filter(({ of, entrypoint }) => of === worker && entrypoint !== "default").map(({ entrypoint }) => entrypoint);
	const workflows = (readConfig(ROOT, worker, null).workflows ?? []).map(({ class_name: name }) => name);
	return [...entrypoints, ...workflows].map((name) => `export class ${name} extends Entrypoint {}\n`).join("") + "export default {};";
}

function sourceOfEnv(worker: WorkerName): string {
	const config = readConfig(ROOT, worker, null);
	const bound: { binding: string }[] = [
		...(config.d1_databases ?? []),
		...(config.services ?? []),
		...(config.queues?.producers ?? []),
		...(config.r2_buckets ?? []),
		...(config.workflows ?? []),
		...(config.images ? [config.images] : []),
		...(config.version_metadata ? [config.version_metadata] : []),
	];
	const named = [...(config.send_email ?? []), ...(config.ratelimits ?? [])];
	const names = [
		...bound.map(({ binding }) => binding),
		...named.map(({ name }) => name),
		...Object.keys(config.vars ?? {}),
		...(config.assets?.binding ? [config.assets.binding] : []),
	];
	return `type Bound = Record<"${names[0]}", string>;\nexport interface TheEnv extends Bound {\n${names.slice(1).join(": string;\n")}: string;\n}`;
}
