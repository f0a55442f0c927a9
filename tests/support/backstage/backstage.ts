import { readFileSync } from "node:fs";
import type { D1Database } from "@cloudflare/workers-types";
import type { V4WorkerOptions } from "miniflare";
import { SERVICES, type ServiceName } from "../../../scripts/street/local-state.ts";

/** What it is called among the Workers of a street. */
export const BACKSTAGE = "backstage";

/**
 * The Worker through which tests reach what is behind a street, given its Workers. Miniflare's own proxies wait without reading what the
 * runtime logs; under load that is more than a pipe holds, and then both wait for each other for good.
 */
export function backstageWorker(workers: readonly V4WorkerOptions[]): V4WorkerOptions {
	const services = SERVICES.map((service) => [service, workers.find(({ name }) => name === `highstreet-${service}`) ?? {}] as const);
	const databases = services.map(([service]) => {
		const owner = workers.find((worker) => worker.name?.startsWith(`highstreet-${service}`) && worker.d1Databases);
		return [`DB_${service}`, (owner?.d1Databases as Record<string, string> | undefined)?.["DB"] ?? ""];
	});
	return {
		name: BACKSTAGE,
		modules: [{ type: "ESModule", path: "worker.js", contents: readFileSync(new URL("worker.js", import.meta.url), "utf8") }],
		compatibilityDate: "2026-11-01",
		compatibilityFlags: ["service_binding_extra_handlers"],
		serviceBindings: Object.fromEntries(services.map(([service]) => [service, `highstreet-${service}`])),
		d1Databases: Object.fromEntries(databases) as Record<string, string>,
		queueProducers: Object.assign({}, ...workers.map(({ queueProducers }) => queueProducers ?? {})) as Record<string, string>,
		unsafeDirectSockets: [{ host: "127.0.0.1", port: 0 }],
	};
}

type Service = ServiceName;

/** What tests do behind a street, given where its backstage answers. */
export function backstageAt(url: URL) {
	async function ask<T>(what: string, name: string, body: unknown): Promise<T> {
		const response = await fetch(new URL(`/${what}/${name}`, url), { method: "POST", body: JSON.stringify(body ?? null) });
		const answer = (await response.json()) as T & { message: string };
		if (!response.ok) throw new Error(answer.message);
		return answer;
	}
	return {
		/** One service's database, to look behind the scenes. */
		database: (service: Service): D1Database =>
			d1Asking(
				(statements) => ask("batch", service, statements),
				(sql) => ask("exec", service, sql),
			),
		/** Lets a service's cron run. */
		sweep: async (service: Service): Promise<void> => void (await ask("sweep", service, null)),
		/** Puts a message into the queue of a producer's binding. */
		send: async (queue: string, body: unknown, delaySeconds = 0): Promise<void> => void (await ask("send", queue, { body, delaySeconds })),
		/** What one service says of itself, without the gateway. */
		documentOf: (service: Service) => ask<{ paths: Record<string, Record<string, unknown>> }>("document", service, null),
	};
}

interface Asked {
	sql: string;
	params: unknown[];
}

interface Answer {
	results: Record<string, unknown>[];
	success: true;
	meta: { changes: number };
}

/** A database with the face of D1, as far as tests look at it. */
function d1Asking(batch: (statements: readonly Asked[]) => Promise<Answer[]>, exec: (sql: string) => Promise<unknown>): D1Database {
	const statement = (sql: string, params: unknown[] = []) => {
		const all = async (): Promise<Answer | undefined> => (await batch([{ sql, params }]))[0];
		return {
			sql,
			params,
			bind: (...values: unknown[]) => statement(sql, values),
			all,
			run: all,
			async first(column?: string): Promise<unknown> {
				const row = (await all())?.results[0];
				return row === undefined ? null : column === undefined ? row : row[column];
			},
		};
	};
	const face = {
		prepare: (sql: string) => statement(sql),
		batch: (statements: readonly Asked[]) => batch(statements.map(({ sql, params }) => ({ sql, params }))),
		exec,
	};
	return face as unknown as D1Database;
}
