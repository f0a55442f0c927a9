import type { ReadJob } from "../load/jobs.ts";
import type { Runtime } from "../runtime/open-runtime.ts";
import type { Settings } from "../settings.ts";
import { call } from "./api.ts";
import { capture, type Captured, expectSameAnswer, teach } from "./captured.ts";
import type { Contender, Subject } from "./subject.ts";

const LIST = "/api/v1/products";

/** Product detail over the products of the first page, and that page: each beside a bare hop and a bare query. */
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
	for (const limit of [runtime.hop, runtime.query]) for (const answer of [list, ...details]) await expectSameAnswer(limit, answer);

	return [subject("Product detail", details, runtime, settings), subject("Product list, 20 a page", [list], runtime, settings)];
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

function subject(title: string, answers: readonly Captured[], runtime: Runtime, settings: Settings): Subject {
	const paths = answers.map(({ path }) => path);
	const contender = (name: string, origin: URL): Contender => ({
		name,
		job: (turn): ReadJob => ({
			kind: "reads",
			origin: origin.origin,
			paths,
			connections: settings.readConnections,
			seconds: turn === 0 ? settings.warmUpSeconds : settings.secondsPerTurn,
		}),
	});
	return {
		title,
		unit: "requests/s",
		ours: contender("Highstreet", runtime.street),
		limits: [contender("bare hop", runtime.hop), contender("bare query", runtime.query)],
	};
}
