import { createHash, randomUUID } from "node:crypto";
import { type Account, type Call, type Database, refuse, type Route } from "./account.ts";
import { type DumpOptions, dumpRows } from "./dump.ts";
import { RawAnswer } from "./raw.ts";

/** Times that one has to ask how far an export or import is. */
const POLLS = 2;
/** The longest statement that D1 takes. */
const LONGEST_STATEMENT = 100_000;

interface Transfers {
	/** Exports and imports that are under way, by the database's id: nobody else is answered meanwhile. */
	busy: Map<string, { with: "export" | "import"; bookmark: string; polls: number; act: () => object }>;
	/** Files at signed addresses. */
	files: Map<string, Buffer>;
	/** States to which Time Travel goes back: their bookmarks, times and files. */
	moments: { uuid: string; bookmark: string; at: number; image: Uint8Array }[];
}

const all = new WeakMap<Account, Transfers>();

function transfersOf(account: Account): Transfers {
	const transfers = all.get(account) ?? { busy: new Map(), files: new Map(), moments: [] };
	all.set(account, transfers);
	return transfers;
}

/** The stand-in's own address goes before it. */
const signed = (account: Account, path: string): string =>
	`${(account as Account & { env: { CLOUDFLARE_API_BASE_URL: string } }).env.CLOUDFLARE_API_BASE_URL}/signed/${path}`;

function find({ databases }: Account, id = ""): Database {
	const found = [...databases.values()].find(({ uuid }) => uuid === id);
	return found ?? refuse(404, 7404, `The database ${id} could not be found`);
}

/** Refuses what comes while a database is exported or imported, as D1 does; how far it is may be asked. */
export function refuseWhileBusy(account: Account, path: string): void {
	const [, id = "", action] = /^\/d1\/database\/([^/]+)\/(\w+)/.exec(path) ?? [];
	const busy = transfersOf(account).busy.get(id);
	if (busy && action !== busy.with) refuse(400, 7500, `D1_ERROR: Currently processing a long-running ${busy.with}.`);
}

const bookmarkOf = ({ uuid, changes }: Database): string =>
	`${String(changes).padStart(8, "0")}-ffffffff-00004f32-${uuid.replaceAll("-", "")}`;

/** Lets Time Travel remember a state. */
function remember(account: Account, database: Database, at = Date.now()): string {
	const bookmark = bookmarkOf(database);
	transfersOf(account).moments.push({ uuid: database.uuid, bookmark, at, image: database.sqlite.serialize() });
	return bookmark;
}

function bookmark(account: Account, { names: [id], query }: Call) {
	const database = find(account, id);
	const timestamp = query.get("timestamp");
	if (timestamp === null) return { bookmark: remember(account, database) };
	const past = transfersOf(account).moments.filter(({ uuid, at }) => uuid === id && at <= Date.parse(timestamp));
	return { bookmark: past.sort((a, b) => a.at - b.at).at(-1)?.bookmark ?? refuse(400, 7500, "There is no such moment") };
}

function travel(account: Account, { names: [id], query }: Call) {
	const database = find(account, id);
	const wanted = query.get("bookmark");
	const moment = transfersOf(account).moments.findLast((one) => one.uuid === id && one.bookmark === wanted);
	if (!moment) return refuse(400, 7500, `There is no bookmark ${wanted}`);
	const previous = remember(account, database);
	database.sqlite.deserialize(moment.image);
	database.changes++;
	return { bookmark: bookmarkOf(database), previous_bookmark: previous, message: "Restored" };
}

function exported(account: Account, { names: [id = ""], body }: Call) {
	const database = find(account, id);
	const { busy, files } = transfersOf(account);
	if (body["output_format"] !== "polling") refuse(400, 7400, "output_format is polling");
	const asked = body["current_bookmark"];
	const running = busy.get(id);
	if (asked !== undefined && asked !== running?.bookmark) refuse(400, 7500, "There is no such export");
	if (running) return proceed(account, id);
	busy.set(id, {
		with: "export",
		bookmark: bookmarkOf(database),
		polls: 0,
		act: () => {
			const name = randomUUID();
			files.set(`/signed/${name}`, Buffer.from(dumpRows(database.sqlite, body["dump_options"] as DumpOptions)));
			return { filename: name, signed_url: signed(account, name) };
		},
	});
	return proceed(account, id);
}

function proceed(account: Account, id: string) {
	const { busy } = transfersOf(account);
	const running = busy.get(id);
	if (!running) throw new Error("nothing is under way");
	const common = { success: true, type: running.with, at_bookmark: running.bookmark, messages: [] };
	if (running.polls++ < POLLS) return { ...common, status: "active" };
	try {
		const result = running.act();
		busy.delete(id);
		return { ...common, status: "complete", result };
	} catch (error) {
		if (running.with === "import") busy.delete(id); // an export that was refused blocks on: workers-sdk issue 9519
		return { ...common, success: false, status: "error", error: (error as Error).message };
	}
}

function imported(account: Account, { names: [id = ""], body }: Call) {
	const database = find(account, id);
	const { busy, files } = transfersOf(account);
	const etag = String(body["etag"]);
	const filename = `${id}.${etag}.sql`;
	if (body["action"] === "poll") {
		if (busy.get(id)?.bookmark !== body["current_bookmark"]) refuse(400, 7500, "There is no such import");
		return proceed(account, id);
	}
	if (!/^[0-9a-f]{32}$/.test(etag)) refuse(400, 7400, "etag is the file's MD5");
	const uploaded = files.get(`/signed/upload/${filename}`);
	if (body["action"] === "init" && !uploaded) return { success: true, filename, upload_url: signed(account, `upload/${filename}`) };
	if (!uploaded || (body["action"] === "ingest" && body["filename"] !== filename)) return refuse(400, 7400, "There is no such file");
	if (busy.has(id)) return proceed(account, id);
	busy.set(id, { with: "import", bookmark: bookmarkOf(database), polls: 0, act: () => run(database, uploaded.toString()) });
	return proceed(account, id);
}

/** All of it or nothing, with foreign keys. */
function run(database: Database, sql: string): object {
	for (const line of sql.split(/;\n/))
		if (Buffer.byteLength(line) > LONGEST_STATEMENT) throw new Error("statement too long: SQLITE_TOOBIG");
	database.sqlite.exec("PRAGMA foreign_keys = ON; BEGIN");
	try {
		database.sqlite.exec(sql);
		database.sqlite.exec("COMMIT");
		database.changes++;
		return { final_bookmark: bookmarkOf(database), num_queries: 1, meta: {} };
	} catch (error) {
		database.sqlite.exec("ROLLBACK");
		throw error;
	}
}

function upload(account: Account, { names: [name = ""], body }: Call) {
	const bytes = body["bytes"] as Buffer;
	transfersOf(account).files.set(`/signed/upload/${name}`, bytes);
	return new RawAnswer(Buffer.alloc(0), { etag: `"${createHash("md5").update(bytes).digest("hex")}"` });
}

const download = (account: Account, { names: [name = ""] }: Call) =>
	new RawAnswer(transfersOf(account).files.get(`/signed/${name}`) ?? refuse(404, 1, "There is no such file"));

/** They come before the routes of databases: Time Travel remembers each state whose bookmark was asked for. */
export const TRANSFER_ROUTES: Route[] = [
	["POST", /^\/d1\/database\/([^/]+)\/export$/, exported],
	["POST", /^\/d1\/database\/([^/]+)\/import$/, imported],
	["GET", /^\/d1\/database\/([^/]+)\/time_travel\/bookmark$/, bookmark],
	["POST", /^\/d1\/database\/([^/]+)\/time_travel\/restore$/, travel],
	["PUT", /^\/signed\/upload\/(.+)$/, upload],
	["GET", /^\/signed\/([^/]+)$/, download],
];
