import type { D1Database } from "@cloudflare/workers-types";
import { createTestHarness } from "wrangler";
import { configOf, GATEWAY_CONFIG, SERVICES, WEB_CONFIG, type ServiceName } from "../../scripts/street/local-state.ts";

const EVENTS_ARRIVE_WITHIN_MS = 20_000;

export interface Answer<T = unknown> {
	status: number;
	headers: Headers;
	body: T;
}

export interface Ask {
	/** A session token. */
	as?: string | undefined;
	cartToken?: string | undefined;
	key?: string;
	headers?: Record<string, string>;
	/** Goes as JSON, unless it is a string. */
	body?: unknown;
}

/** All Workers with their real configs, on empty databases, asked from outside through the gateway. Secrets are what is set for a service besides. */
export async function openStreet({ secrets = {} }: { secrets?: Partial<Record<ServiceName, Record<string, string>>> } = {}) {
	const services = SERVICES.map((service) => ({ configPath: configOf(service), secrets: secrets[service] ?? {} }));
	const harness = createTestHarness({ workers: [{ configPath: WEB_CONFIG }, { configPath: GATEWAY_CONFIG }, ...services] });
	const { url } = await harness.listen();
	await Promise.all(SERVICES.map((service) => harness.getWorker(`highstreet-${service}`).applyD1Migrations("DB")));

	/** Asks the gateway past the development server's proxy, which takes longer than many an answer. */
	const fetchDirectly = async (path: string, init?: RequestInit): Promise<Response> =>
		(await harness.getWorker("highstreet-gateway").fetch(new URL(path, url).href, init as never)) as unknown as Response;

	async function ask<T = unknown>(method: string, path: string, { as, cartToken, key, headers, body }: Ask = {}): Promise<Answer<T>> {
		const response = await fetchDirectly(`/api/v1${path}`, {
			method,
			headers: {
				...(as && { Authorization: `Bearer ${as}` }),
				...(cartToken && { "X-Cart-Token": cartToken }),
				...(key && { "Idempotency-Key": key }),
				...(body !== undefined && { "Content-Type": "application/json" }),
				...headers,
			},
			...(body !== undefined && { body: typeof body === "string" ? body : JSON.stringify(body) }),
		});
		const isJson = response.headers.get("content-type")?.includes("json") ?? false;
		return { status: response.status, headers: response.headers, body: (isJson ? await response.json() : await response.text()) as T };
	}

	/** The same, where anything but success means that the test cannot go on. */
	async function must<T>(method: string, path: string, options: Ask = {}): Promise<T> {
		const answer = await ask<T>(method, path, options);
		if (answer.status >= 400) throw new Error(`${method} ${path} answered ${answer.status}: ${JSON.stringify(answer.body)}`);
		return answer.body;
	}

	/** One service's database, to look behind the scenes. */
	async function database(service: ServiceName): Promise<D1Database> {
		return (await harness.getWorker<{ DB: D1Database }>(`highstreet-${service}`).getEnv()).DB;
	}

	/** Lets a service's cron run. */
	async function sweep(service: ServiceName): Promise<void> {
		await harness.getWorker(`highstreet-${service}`).scheduled({ cron: "* * * * *", scheduledTime: new Date() });
	}

	/** What one service says of itself, without the gateway. */
	async function documentOf(service: ServiceName): Promise<{ paths: Record<string, Record<string, unknown>> }> {
		const response = await harness.getWorker(`highstreet-${service}`).fetch("http://service/openapi.json");
		return (await response.json()) as { paths: Record<string, Record<string, unknown>> };
	}

	return { url, ask, must, database, sweep, documentOf, fetchDirectly, logs: () => harness.getLogs(), close: () => harness.close() };
}

export type Street = Awaited<ReturnType<typeof openStreet>>;

/** Asks again until the answer is there: events take their time. Fails with the last answer. */
export async function eventually<T>(what: string, look: () => Promise<T | undefined | null | false>): Promise<T> {
	const deadline = Date.now() + EVENTS_ARRIVE_WITHIN_MS;
	for (;;) {
		const found = await look();
		if (found) return found;
		if (Date.now() > deadline) throw new Error(`waited ${EVENTS_ARRIVE_WITHIN_MS / 1000} s in vain for: ${what}`);
		await new Promise((resolve) => setTimeout(resolve, 50));
	}
}
