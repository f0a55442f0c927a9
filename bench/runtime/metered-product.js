/**
 * Stands in front of the built product Worker. It tells it, as the platform does, that a cache is in front of it where nothing is ever
 * found, so that every read is made anew; and it says in a header how many rows D1 read for an answer: what D1 bills.
 */
import worker from "./index.js";

export * from "./index.js";

const cache = { purge: async () => ({ success: true, errors: [] }) };
const METHODS_WITH_ROWS = new Set(["all", "run"]);
const real = new WeakMap();

/** Whatever is asked of `target` but for what is replaced; methods keep their `this`. */
function standIn(target, replaced) {
	return new Proxy(target, {
		get(_, key) {
			if (Object.hasOwn(replaced, key)) return replaced[key];
			const value = target[key];
			return typeof value === "function" ? value.bind(target) : value;
		},
	});
}

function meteredStatement(statement, meter) {
	const add = async (promise) => {
		const result = await promise;
		meter.rows += result.meta?.rows_read ?? 0;
		meter.statements += 1;
		return result;
	};
	const counted = [...METHODS_WITH_ROWS].map((name) => [name, (...args) => add(statement[name](...args))]);
	const metered = standIn(statement, {
		...Object.fromEntries(counted),
		bind: (...values) => meteredStatement(statement.bind(...values), meter),
	});
	real.set(metered, statement);
	return metered;
}

function meteredDatabase(database, meter) {
	return standIn(database, {
		prepare: (query) => meteredStatement(database.prepare(query), meter),
		batch: async (statements) => {
			const results = await database.batch(statements.map((statement) => real.get(statement) ?? statement));
			for (const { meta } of results) meter.rows += meta?.rows_read ?? 0;
			meter.statements += results.length;
			return results;
		},
		withSession: (...args) => meteredDatabase(database.withSession(...args), meter),
	});
}

export default {
	...worker,
	async fetch(request, env, ctx) {
		const meter = { rows: 0, statements: 0 };
		const answer = await worker.fetch(request, { ...env, DB: meteredDatabase(env.DB, meter) }, standIn(ctx, { cache }));
		const metered = new Response(answer.body, answer);
		metered.headers.set("x-bench-rows-read", String(meter.rows));
		return metered;
	},
};
