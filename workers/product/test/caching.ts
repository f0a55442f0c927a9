import { createExecutionContext, waitOnExecutionContext } from "cloudflare:test";
import { expect } from "vitest";
import { BOOKMARK_HEADER } from "#kit/bookmark";
import type { OwnProduct } from "#contracts/own-product";
import { call } from "../../../tests/support/service-under-test.ts";
import worker from "../src/index.ts";
import { env } from "./street.ts";

/** An answer as readers tell answers apart: what it says and where it leads. */
export interface Shown {
	status: number;
	body: string;
	/** HIT, MISS … of the cache. */
	cache: string | null;
}

/** Reads as everybody does. */
export async function look(path: string, headers: Record<string, string> = {}): Promise<Shown> {
	const response = await call("GET", path, { headers });
	return { status: response.status, body: await response.text(), cache: response.headers.get("Cf-Cache-Status") };
}

/** Reads what there is now, past the cache. */
const lookPast = (path: string): Promise<Shown> => look(path, { [BOOKMARK_HEADER]: "first-primary" });

/** Every kind of read that shows something of a product. */
export const readsOf = ({ id, slug, vendor, title }: Pick<OwnProduct, "id" | "slug" | "vendor" | "title">): Record<string, string> => ({
	byId: `/products/${id}`,
	bySlug: `/products/${slug}`,
	list: `/products?vendor=${vendor.id}`,
	found: `/products?q=${encodeURIComponent(title)}&vendor=${vendor.id}`,
	suggestions: `/search/suggestions?q=${encodeURIComponent(title)}`,
	feed: `/feed/products?vendor=${vendor.id}`,
	parts: "/feed/products/parts?size=1",
	categories: "/categories",
});

/** Has the cache keep all the reads; a test of a change that did not would prove nothing. */
export async function warm(reads: Record<string, string>): Promise<Record<string, string>> {
	const bodies: Record<string, string> = {};
	for (const [name, path] of Object.entries(reads)) {
		const first = await look(path);
		bodies[name] = first.body;
		if (first.status === 200) expect([path, await look(path)]).toEqual([path, { ...first, cache: "HIT" }]);
	}
	return bodies;
}

/** Which of the reads show something else after a change, at the very next look; all of them show what is there. */
export async function changedBy(reads: Record<string, string>, change: () => Promise<unknown>): Promise<string[]> {
	const before = await warm(reads);
	await change();
	const changed: string[] = [];
	for (const [name, path] of Object.entries(reads)) {
		const next = await look(path);
		const now = await lookPast(path);
		expect([name, next.status, next.status === 200 && next.body]).toEqual([name, now.status, now.status === 200 && now.body]);
		if (next.body !== before[name]) changed.push(name);
	}
	return changed;
}

/** Reads with a database of the test's own behind the service. */
export async function readWith(DB: D1Database, path: string, headers: Record<string, string> = {}): Promise<Response> {
	const ctx = createExecutionContext();
	const response = await worker.fetch(request(path, headers), { ...env, DB }, ctx);
	const whole = new Response(await response.arrayBuffer(), response);
	await waitOnExecutionContext(ctx);
	return whole;
}

const request = (path: string, headers: Record<string, string>) =>
	new Request<unknown, IncomingRequestCfProperties>(`http://service${path}`, { headers });

/** What is done with a database's queries. */
type Around = <T>(run: () => Promise<T>) => Promise<T>;

/** The service's database with something around every query. */
export function databaseWith(around: Around): D1Database {
	const watch = (statement: D1PreparedStatement): D1PreparedStatement =>
		new Proxy(statement, {
			get(target, name) {
				if (name === "bind") return (...values: unknown[]) => watch(target.bind(...values));
				if (name === NATIVE) return target;
				const method = Reflect.get(target, name) as (...values: unknown[]) => Promise<unknown>;
				return (...values: unknown[]) => around(() => method.apply(target, values));
			},
		});
	const nativeOf = (statement: D1PreparedStatement) => (statement as unknown as Record<symbol, D1PreparedStatement>)[NATIVE] ?? statement;
	const over = (queries: Pick<D1Database, "prepare" | "batch">) => ({
		prepare: (query: string) => watch(queries.prepare(query)),
		batch: (statements: D1PreparedStatement[]) => around(() => queries.batch(statements.map(nativeOf))),
	});
	return {
		...over(env.DB),
		withSession: (start?: string) => {
			const session = env.DB.withSession(start);
			return { ...over(session), getBookmark: () => session.getBookmark() };
		},
	} as unknown as D1Database;
}

const NATIVE = Symbol("the statement itself");
