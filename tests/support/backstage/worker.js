// Behind the stage of a street of tests: its databases, queues and crons, over HTTP.
export default {
	async fetch(request, env) {
		const [, what, name] = new URL(request.url).pathname.split("/");
		try {
			return Response.json((await DEEDS[what](env, name, await request.json())) ?? null);
		} catch (error) {
			return Response.json({ message: error.message }, { status: 500 });
		}
	},
};

const DEEDS = {
	batch: (env, service, statements) => {
		const database = env[`DB_${service}`];
		return database.batch(statements.map(({ sql, params }) => database.prepare(sql).bind(...params)));
	},
	exec: (env, service, sql) => env[`DB_${service}`].exec(sql),
	sweep: (env, service) => env[service].scheduled({ cron: "* * * * *", scheduledTime: new Date() }),
	send: (env, queue, { body, delaySeconds }) => env[queue].send(body, { contentType: "json", delaySeconds }),
	document: async (env, service) => (await env[service].fetch("http://service/openapi.json")).json(),
};
