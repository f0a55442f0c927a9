/**
 * The least that a checkout can be: it records an order of two shops, holds stock and places the order,
 * which are three D1 batches of six statements on comparable rows. No cart is read, no price computed, nobody paid.
 */
const TABLES = [
	"CREATE TABLE IF NOT EXISTS orders (id TEXT PRIMARY KEY, status TEXT NOT NULL, document TEXT NOT NULL, created_at TEXT NOT NULL)",
	"CREATE INDEX IF NOT EXISTS orders_by_status ON orders (status, id)",
	"CREATE TABLE IF NOT EXISTS parts (id TEXT PRIMARY KEY, order_id TEXT NOT NULL, status TEXT NOT NULL, document TEXT NOT NULL)",
	"CREATE INDEX IF NOT EXISTS parts_of_order ON parts (order_id)",
	"CREATE TABLE IF NOT EXISTS lines (id TEXT PRIMARY KEY, order_id TEXT NOT NULL, document TEXT NOT NULL)",
	"CREATE INDEX IF NOT EXISTS lines_of_order ON lines (order_id)",
	"CREATE TABLE IF NOT EXISTS events (id TEXT PRIMARY KEY, order_id TEXT NOT NULL, type TEXT NOT NULL, created_at TEXT NOT NULL)",
	"CREATE TABLE IF NOT EXISTS reservations (id TEXT PRIMARY KEY, status TEXT NOT NULL, expires_at TEXT NOT NULL)",
	"CREATE TABLE IF NOT EXISTS reserved (id TEXT PRIMARY KEY, reservation_id TEXT NOT NULL, variant_id TEXT NOT NULL, quantity INTEGER NOT NULL)",
	"CREATE TABLE IF NOT EXISTS shelves (id TEXT PRIMARY KEY, stock INTEGER NOT NULL CHECK (stock >= 0))",
	"CREATE TABLE IF NOT EXISTS outbox (id TEXT PRIMARY KEY, body TEXT NOT NULL, sent_at TEXT)",
	"CREATE TABLE IF NOT EXISTS keys (id TEXT PRIMARY KEY, answer TEXT NOT NULL)",
	"INSERT INTO shelves VALUES ('a', 100000000), ('b', 100000000) ON CONFLICT DO NOTHING",
];

let answer;

async function learn(db, lesson) {
	answer = lesson;
	await db.batch(TABLES.map((sql) => db.prepare(sql)));
	return new Response(null, { status: 204 });
}

async function placeOrder(db) {
	const run = (sql, ...values) => db.prepare(sql).bind(...values);
	const id = crypto.randomUUID();
	const now = new Date().toISOString();
	const { order, part, line } = answer;
	await db.batch([
		run("INSERT INTO orders VALUES (?1, 'placing', ?2, ?3)", id, order, now),
		run("INSERT INTO parts VALUES (?1, ?2, 'placing', ?3)", `${id}a`, id, part),
		run("INSERT INTO parts VALUES (?1, ?2, 'placing', ?3)", `${id}b`, id, part),
		run("INSERT INTO lines VALUES (?1, ?2, ?3)", `${id}a`, id, line),
		run("INSERT INTO lines VALUES (?1, ?2, ?3)", `${id}b`, id, line),
		run("INSERT INTO events VALUES (?1, ?2, 'begun', ?3)", `${id}1`, id, now),
	]);
	await db.batch([
		run("INSERT INTO reservations VALUES (?1, 'held', ?2)", id, now),
		run("INSERT INTO reserved VALUES (?1, ?2, 'a', 1)", `${id}a`, id),
		run("INSERT INTO reserved VALUES (?1, ?2, 'b', 1)", `${id}b`, id),
		run("UPDATE shelves SET stock = stock - 1 WHERE id = 'a'"),
		run("UPDATE shelves SET stock = stock - 1 WHERE id = 'b'"),
		run("UPDATE reservations SET status = 'committed' WHERE id = ?1", id),
	]);
	await db.batch([
		run("UPDATE orders SET status = 'placed' WHERE id = ?1 AND status = 'placing'", id),
		run("UPDATE parts SET status = 'placed' WHERE order_id = ?1", id),
		run("INSERT INTO events VALUES (?1, ?2, 'placed', ?3)", `${id}2`, id, now),
		run("INSERT INTO outbox VALUES (?1, ?2, NULL)", `${id}a`, part),
		run("INSERT INTO outbox VALUES (?1, ?2, NULL)", `${id}b`, part),
		run("INSERT INTO keys VALUES (?1, ?2)", id, answer.body),
	]);
}

export default {
	async fetch(request, env) {
		if (request.method === "PUT") return learn(env.DB, await request.json());
		await placeOrder(env.DB);
		return new Response(answer.body, { status: answer.status, headers: answer.headers });
	},
};
