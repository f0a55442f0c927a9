#!/usr/bin/env node
// Stands in for wrangler where its time matters: the same arguments, the calls that change something, nothing built.
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { parse } from "smol-toml";

const string = { type: "string" };
const { values: asked, positionals } = parseArgs({
	allowPositionals: true,
	options: {
		env: string,
		config: { ...string, short: "c" },
		tag: string,
		message: string,
		"secrets-file": string,
		remote: { type: "boolean" },
	},
});
const { CLOUDFLARE_API_BASE_URL: base, CLOUDFLARE_ACCOUNT_ID: account, CLOUDFLARE_API_TOKEN: token } = process.env;
const { env, ...top } = parse(readFileSync(asked.config, "utf8"));
const config = { ...top, ...env[asked.env] };

async function call(method, path, body) {
	const response = await fetch(`${base}/accounts/${account}${path}`, {
		method,
		headers: { authorization: `Bearer ${token}`, "user-agent": "wrangler/quick", ...(body && { "content-type": "application/json" }) },
		...(body && { body: JSON.stringify(body) }),
	});
	const answer = await response.json();
	if (!response.ok) throw new Error(`${method} ${path}: ${answer.errors?.map(({ message }) => message).join("; ")}`);
	return answer.result;
}

const databaseOf = (name) => call("GET", `/d1/database/${name}`);

async function version() {
	const { queues = {}, services = [], r2_buckets: buckets = [], kv_namespaces: namespaces = [], d1_databases: databases = [] } = config;
	const secrets = asked["secrets-file"] ? JSON.parse(readFileSync(asked["secrets-file"], "utf8")) : {};
	const bound = databases.map(async ({ binding, database_name: name }) => ({
		name: binding,
		type: "d1",
		id: (await databaseOf(name)).uuid,
	}));
	return {
		bindings: [
			...(await Promise.all(bound)),
			...services.map(({ binding, service }) => ({ name: binding, type: "service", service })),
			...(queues.producers ?? []).map(({ binding, queue }) => ({ name: binding, type: "queue", queue_name: queue })),
			...buckets.map(({ binding, bucket_name }) => ({ name: binding, type: "r2_bucket", bucket_name })),
			...namespaces.map(({ binding, id }) => ({ name: binding, type: "kv_namespace", namespace_id: id })),
			...Object.keys(secrets).map((name) => ({ name, type: "secret_text" })),
		],
		annotations: { "workers/tag": asked.tag, "workers/message": asked.message },
	};
}

async function setTriggers() {
	await call(
		"PUT",
		`/workers/scripts/${config.name}/schedules`,
		(config.triggers?.crons ?? []).map((cron) => ({ cron })),
	);
	const queues = await call("GET", "/queues");
	for (const { queue, dead_letter_queue } of config.queues?.consumers ?? []) {
		const { queue_id: id, consumers } = queues.find(({ queue_name: name }) => name === queue);
		const consumer = { script_name: config.name, type: "worker", ...(dead_letter_queue && { dead_letter_queue }) };
		const [there] = consumers;
		await (there
			? call("PUT", `/queues/${id}/consumers/${there.consumer_id}`, consumer)
			: call("POST", `/queues/${id}/consumers`, consumer));
	}
}

async function migrate() {
	const [{ database_name: name, migrations_dir: folder }] = config.d1_databases;
	const { uuid } = await databaseOf(name);
	const run = async (sql) => (await call("POST", `/d1/database/${uuid}/query`, { sql }))[0].results;
	await run("CREATE TABLE IF NOT EXISTS d1_migrations (id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT UNIQUE, applied_at TEXT)");
	const applied = new Set((await run("SELECT name FROM d1_migrations")).map((row) => row.name));
	const files = readdirSync(join(dirname(asked.config), folder)).filter((file) => file.endsWith(".sql") && !applied.has(file));
	for (const file of files.sort())
		await run(`${readFileSync(join(dirname(asked.config), folder, file), "utf8")};\nINSERT INTO d1_migrations (name) VALUES ('${file}');`);
}

const COMMANDS = {
	deploy: async () => {
		await call("PUT", `/workers/scripts/${config.name}`, await version());
		await setTriggers();
	},
	"versions upload": async () => call("POST", `/workers/scripts/${config.name}/versions`, await version()),
	"d1 migrations apply DB": migrate,
	"triggers deploy": setTriggers,
};

await COMMANDS[positionals.join(" ")]();
