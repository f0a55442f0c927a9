/** The least that a read of D1 can be: one query of the same rows, each already JSON, and the same bytes out. */
const taught = new Map();

const ONE_ROW = "SELECT document FROM documents WHERE key = ?1";
const PAGE = "SELECT document FROM documents WHERE list = ?1 ORDER BY position LIMIT 20";

async function learn(db, path, { headers, list, rows }) {
	taught.set(path, { headers, list });
	await db.exec("CREATE TABLE IF NOT EXISTS documents (key TEXT PRIMARY KEY, list TEXT, position INTEGER, document TEXT NOT NULL)");
	await db.exec("CREATE INDEX IF NOT EXISTS documents_by_list ON documents (list, position)");
	const insert = db.prepare("INSERT INTO documents (key, list, position, document) VALUES (?1, ?2, ?3, ?4)");
	await db.batch(rows.map(({ key, list: of = null, position = null, document }) => insert.bind(key, of, position, document)));
	return new Response(null, { status: 204 });
}

export default {
	async fetch(request, env) {
		const { pathname, search } = new URL(request.url);
		const path = pathname + search;
		if (request.method === "PUT") return learn(env.DB, path, await request.json());
		const { headers, list } = taught.get(path);
		if (!list) return new Response(await env.DB.prepare(ONE_ROW).bind(path).first("document"), { headers });
		const { results } = await env.DB.prepare(PAGE).bind(path).all();
		return new Response(list.before + results.map(({ document }) => document).join(",") + list.after, { headers });
	},
};
