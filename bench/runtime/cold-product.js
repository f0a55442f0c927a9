/**
 * Stands in front of the built product Worker, and tells it, as the platform does, that a cache is in front of it: one where nothing
 * is ever found. Who asks with a certain request id gets the statements that the answer took, instead of it.
 */
import worker from "./index.js";

const TELL = "bench-tell-statements";
const cache = { purge: async () => ({ success: true, errors: [] }) };

function recording(database, statements) {
	return new Proxy(database, {
		get(target, key) {
			if (key === "withSession") return (...args) => recording(target.withSession(...args), statements);
			if (key === "prepare") return (query) => recordingStatement(target.prepare(query), query, statements);
			const value = target[key];
			return typeof value === "function" ? value.bind(target) : value;
		},
	});
}

function recordingStatement(statement, query, statements) {
	const real = statement.bind.bind(statement);
	statement.bind = (...values) => {
		statements.push({ query, values });
		return real(...values);
	};
	return statement;
}

export default {
	async fetch(request, env, ctx) {
		const context = { waitUntil: (promise) => ctx.waitUntil(promise), cache };
		if (request.headers.get("x-request-id") !== TELL) return worker.fetch(request, env, context);
		const statements = [];
		const answer = await worker.fetch(request, { ...env, DB: recording(env.DB, statements) }, context);
		await answer.arrayBuffer();
		return Response.json(statements);
	},
};
