import type { ReadJob } from "../load/jobs.ts";
import type { Runtime } from "../runtime/open-runtime.ts";
import type { Settings } from "../settings.ts";
import { call } from "./api.ts";
import { capture, type Captured, expectSameAnswer, teach } from "./captured.ts";
import type { Contender, Subject } from "./subject.ts";

const LIST = "/api/v1/products";

/** What part of the limit's rate a product has to reach that is kept, and one that is made anew. */
const HOT_AT_LEAST = 0.8;
const COLD_AT_LEAST = 0.7;
/** How many times the limit's p99 a product may take. */
const P99_AT_MOST = 2;
/** A request id that makes the cold product Worker tell its statements. */
const TELL = "bench-tell-statements";

/**
 * Product detail over the products of the first page, kept beside a bare hop and made anew beside a bare Worker that makes the same query;
 * and that page, beside a bare hop and a bare query.
 */
export async function prepareReads(runtime: Runtime, settings: Settings): Promise<Subject[]> {
	const { items } = await call<{ items: { slug: string }[] }>(runtime.street, "GET", "/products");
	if (items.length === 0) throw new Error("There are no products on the street.");
	const list = await capture(runtime.street, LIST);
	const details: Captured[] = [];
	for (const { slug } of items) details.push(await capture(runtime.street, `/api/v1/products/${slug}`));

	for (const answer of [list, ...details]) await teach(runtime.hop, answer.path, answer);
	await teach(runtime.query, LIST, listRows(list));
	for (const answer of details)
		await teach(runtime.query, answer.path, { headers: answer.headers, rows: [{ key: answer.path, document: answer.body }] });
	await teachQueries(runtime, details);
	for (const limit of [runtime.hop, runtime.query]) for (const answer of [list, ...details]) await expectSameAnswer(limit, answer);

	const contenders = (answers: readonly Captured[]) => (name: string, origin: URL) => contender(name, origin, answers, settings);
	const [ofDetails, ofList] = [contenders(details), contenders([list])];
	const unit = "requests/s";
	const p99AtMost = P99_AT_MOST;
	const [hop, query] = [ofDetails("bare hop", runtime.hop), ofDetails("bare query of one row", runtime.query)];
	return [
		{ title: "Product, hot", unit, ours: ofDetails("Highstreet", runtime.street), limits: [hop], atLeast: HOT_AT_LEAST, p99AtMost },
		{
			title: "Product, cold",
			unit,
			ours: ofDetails("Highstreet", runtime.coldStreet),
			limits: [ofDetails("bare Worker, same query", runtime.sameQuery), query],
			atLeast: COLD_AT_LEAST,
			p99AtMost,
		},
		{
			title: "Product list, 20 a page",
			unit,
			ours: ofList("Highstreet", runtime.street),
			limits: [ofList("bare hop", runtime.hop), ofList("bare query", runtime.query)],
		},
	];
}

/** Teaches a bare Worker to make, for each product, the one statement that the product service makes of it. */
async function teachQueries({ coldStreet, sameQuery }: Runtime, details: readonly Captured[]): Promise<void> {
	for (const { path, headers, body } of details) {
		const told = await fetch(new URL(path, coldStreet), { headers: { "x-request-id": TELL } });
		const statements = (await told.json()) as { query: string; values: unknown[] }[];
		const [statement] = statements;
		if (!statement || statements.length > 1) throw new Error(`${path} takes ${statements.length} statements, and not one`);
		await teach(sameQuery, path, { headers, body, ...statement });
		await expectSameAnswer(sameQuery, { path, status: 200, headers, body });
	}
}

/** The page cut into its items, so that a query can find them as rows. */
function listRows({ path, headers, body }: Captured): object {
	const { items } = JSON.parse(body) as { items: unknown[] };
	const inBody = JSON.stringify(items).slice(1, -1);
	const at = body.indexOf(inBody);
	if (at < 0) throw new Error("the list's items are not in its body as JSON.stringify writes them");
	const rows = items.map((item, position) => ({ key: `${path} ${position}`, list: path, position, document: JSON.stringify(item) }));
	return { headers, rows, list: { before: body.slice(0, at), after: body.slice(at + inBody.length) } };
}

const contender = (name: string, origin: URL, answers: readonly Captured[], settings: Settings): Contender => ({
	name,
	job: (turn): ReadJob => ({
		kind: "reads",
		origin: origin.origin,
		paths: answers.map(({ path }) => path),
		connections: settings.readConnections,
		seconds: turn === 0 ? settings.warmUpSeconds : settings.secondsPerTurn,
	}),
});
