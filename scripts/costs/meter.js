/**
 * Stands in front of a built Worker and counts what Cloudflare bills: invocations, rows that D1 read and wrote, messages, calls of R2.
 * It tells the Worker, as the platform does, that a cache is in front of it, one where nothing is ever found: so everything is made anew.
 * `/-/meter` says what was counted and begins anew.
 */
// oxlint-disable-next-line no-unused-vars -- what takes the place of the last line uses them
import worker, * as entrypoints from "./index.js";

const empty = () => ({
	invocations: {},
	rowsRead: 0,
	rowsWritten: 0,
	statements: 0,
	worst: { rows: 0, sql: "" },
	messages: 0,
	r2Reads: 0,
	r2Writes: 0,
	bytes: 0,
});
let meter = empty();
const cache = { purge: async () => ({ success: true, errors: [] }) };
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

function count({ meta }, sql) {
	meter.statements += 1;
	meter.rowsRead += meta?.rows_read ?? 0;
	meter.rowsWritten += meta?.rows_written ?? 0;
	meter.bytes = Math.max(meter.bytes, meta?.size_after ?? 0);
	if ((meta?.rows_read ?? 0) > meter.worst.rows) meter.worst = { rows: meta.rows_read, sql };
}

function statement(inner, sql, database) {
	const run = async () => {
		const [result] = await database.batch([inner]); // once, and with its meta: `raw` and `first` would say nothing of it
		count(result, sql);
		return result;
	};
	const isRead = /^\s*(?:select|with)\b/i.test(sql);
	const counted = standIn(inner, {
		bind: (...values) => statement(inner.bind(...values), sql, database),
		all: run,
		run,
		first: async (column) => {
			const row = (await run()).results[0] ?? null;
			return row === null || column === undefined ? row : (row[column] ?? null);
		},
		raw: async (...options) => {
			if (!isRead) return (await run()).results.map((row) => Object.values(row));
			count(await inner.all(), sql); // columns may have the same name, so that rows cannot be told from objects
			return inner.raw(...options);
		},
	});
	real.set(counted, { inner, sql });
	return counted;
}

function metered(database) {
	return standIn(database, {
		prepare: (sql) => statement(database.prepare(sql), sql, database),
		batch: async (statements) => {
			const known = statements.map((one) => real.get(one) ?? { inner: one, sql: "" });
			const results = await database.batch(known.map(({ inner }) => inner));
			for (const [at, result] of results.entries()) count(result, known[at].sql);
			return results;
		},
		withSession: (...args) => metered(database.withSession(...args)),
	});
}

const queue = (inner) =>
	standIn(inner, {
		send: (...args) => ((meter.messages += 1), inner.send(...args)),
		sendBatch: (messages, ...args) => {
			const all = [...messages];
			meter.messages += all.length;
			return inner.sendBatch(all, ...args);
		},
	});

const bucket = (inner) =>
	standIn(inner, {
		get: (...args) => ((meter.r2Reads += 1), inner.get(...args)),
		head: (...args) => ((meter.r2Reads += 1), inner.head(...args)),
		put: (...args) => ((meter.r2Writes += 1), inner.put(...args)),
		list: (...args) => ((meter.r2Writes += 1), inner.list(...args)),
	});

const wrapped = new WeakMap();

function meteredEnv(env) {
	const known = wrapped.get(env);
	if (known) return known;
	const entries = Object.entries(env).map(([name, binding]) => {
		if (name === "DB") return [name, metered(binding)];
		if (name.startsWith("TO_")) return [name, queue(binding)];
		if (name === "MEDIA" || name === "IMPORTS") return [name, bucket(binding)];
		return [name, binding];
	});
	const made = Object.fromEntries(entries);
	wrapped.set(env, made);
	return made;
}

const invoked = (kind) => (meter.invocations[kind] = (meter.invocations[kind] ?? 0) + 1);

export default {
	async fetch(request, env, ctx) {
		if (new URL(request.url).pathname === "/-/meter") {
			const told = meter;
			meter = { ...empty(), bytes: meter.bytes };
			return Response.json(told);
		}
		invoked("fetch");
		return worker.fetch(request, meteredEnv(env), standIn(ctx, { cache }));
	},
	...(worker.queue && {
		queue(batch, env, ctx) {
			invoked("queue");
			return worker.queue(batch, meteredEnv(env), standIn(ctx, { cache }));
		},
	}),
	...(worker.scheduled && {
		scheduled(controller, env, ctx) {
			invoked("scheduled");
			return worker.scheduled(controller, meteredEnv(env), standIn(ctx, { cache }));
		},
	}),
};

/* ENTRYPOINTS */
