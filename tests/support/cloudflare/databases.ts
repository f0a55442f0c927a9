import { randomUUID } from "node:crypto";
import { DatabaseSync, type SQLInputValue } from "node:sqlite";
import { statementsOf } from "../../../scripts/release/schema/destructive.ts";
import { type Account, type Call, type Database, type OpenDatabase, refuse, type Route } from "./account.ts";

const find = ({ databases }: Account, idOrName = ""): [string, Database] =>
	[...databases].find(([name, { uuid }]) => name === idOrName || uuid === idOrName) ??
	refuse(404, 7404, `The database ${idOrName} could not be found`);

const describe = ([name, { uuid, replication }]: [string, Database]) => ({ name, uuid, read_replication: { mode: replication } });

function create(account: Account, { body }: Call) {
	const name = typeof body["name"] === "string" && body["name"] !== "" ? body["name"] : refuse(400, 7400, "A database needs a name");
	if (account.databases.has(name)) refuse(400, 7502, `A database with the name ${name} already exists`);
	account.databases.set(name, { uuid: randomUUID(), sqlite: new DatabaseSync(":memory:"), replication: "disabled", changes: 0 });
	return describe(find(account, name));
}

function replicate(account: Account, { names, body }: Call) {
	const [name, database] = find(account, names[0]);
	const mode = (body["read_replication"] as { mode?: unknown } | undefined)?.mode;
	if (mode !== "auto" && mode !== "disabled") return refuse(400, 7400, "read_replication.mode is auto or disabled");
	database.replication = mode;
	return describe([name, database]);
}

/** As D1 does: all of it or nothing. Only a single statement may have parameters. */
function query(account: Account, { names, body }: Call) {
	const [name, database] = find(account, names[0]);
	const { sqlite } = database;
	if (Array.isArray(body["batch"])) return batch(database, body["batch"] as { sql: string; params?: unknown[] }[]);
	const sql = typeof body["sql"] === "string" ? body["sql"] : refuse(400, 7400, "There is no sql");
	const parameters = (body["params"] ?? []) as SQLInputValue[];
	if (parameters.length > 0 && statementsOf(sql).length > 1) refuse(400, 7400, "Only a single statement may have params");
	if (parameters.length > 100) refuse(400, 7400, "too many SQL variables: SQLITE_ERROR");
	const open = account.open.get(name);
	if (open) return queryOpen(database, open, sql, parameters);
	try {
		if (statementsOf(sql).length === 1) {
			const statement = sqlite.prepare(sql);
			const before = sqlite.prepare("SELECT total_changes() AS n").get()?.["n"] as number;
			const results = statement.all(...parameters);
			const changes = (sqlite.prepare("SELECT total_changes() AS n").get()?.["n"] as number) - before;
			database.changes += changes;
			return [{ success: true, meta: { changes }, results }];
		}
		sqlite.exec(`BEGIN; ${sql}; COMMIT`);
		database.changes++;
		return [{ success: true, meta: {}, results: [] }];
	} catch (error) {
		if (sqlite.isTransaction) sqlite.exec("ROLLBACK");
		return refuse(400, 7500, `${(error as Error).message}: SQLITE_ERROR`);
	}
}

/** Several statements in one transaction; their parameters are texts, as the API's reference has them. */
function batch(database: Database, statements: { sql: string; params?: unknown[] }[]) {
	const { sqlite } = database;
	try {
		sqlite.exec("BEGIN");
		const answers = statements.map(({ sql, params = [] }) => {
			const texts = params.filter((value) => typeof value === "string");
			if (texts.length < params.length || texts.length > 100) throw new Error("params are at most 100 texts");
			return { success: true, meta: {}, results: sqlite.prepare(sql).all(...texts) };
		});
		sqlite.exec("COMMIT");
		database.changes++;
		return answers;
	} catch (error) {
		sqlite.exec("ROLLBACK");
		return refuse(400, 7500, `${(error as Error).message}: SQLITE_ERROR`);
	}
}

async function queryOpen(database: Database, open: OpenDatabase, sql: string, parameters: SQLInputValue[]) {
	try {
		const { results, changes } = await open(sql, parameters);
		database.changes += changes;
		return [{ success: true, meta: { changes }, results }];
	} catch (error) {
		return refuse(400, 7500, (error as Error).message);
	}
}

function bookmark(account: Account, { names }: Call) {
	const [, { uuid, changes }] = find(account, names[0]);
	return { bookmark: `${String(changes).padStart(8, "0")}-ffffffff-00004f32-${uuid.replaceAll("-", "")}` };
}

export const DATABASE_ROUTES: Route[] = [
	["GET", /^\/d1\/database\/([^/]+)$/, (account, { names }) => describe(find(account, names[0]))],
	["POST", /^\/d1\/database$/, create],
	["PATCH", /^\/d1\/database\/([^/]+)$/, replicate],
	["POST", /^\/d1\/database\/([^/]+)\/query$/, query],
	["GET", /^\/d1\/database\/([^/]+)\/time_travel\/bookmark$/, bookmark],
];
