import { MESSAGE_SUBJECTS } from "../../contracts/message-subjects.ts";
import type { Database, Databases } from "../databases/databases.ts";
import { Refused } from "../release/failures.ts";
import { type ServiceName, SERVICES } from "../street/local-state.ts";

/** A dead letter without what it says: nothing of it is personal. */
export interface Letter {
	service: ServiceName;
	id: string;
	queue: string;
	type: string | null;
	/** The event's own id, and the version of what it is about. */
	eventId: string | null;
	version: number | null;
	at: string | null;
	about: string | null;
	/** Of a movement of money. */
	movementId: string | null;
	requestId: string | null;
	receivedAt: string;
	attempts: number | null;
	lastError: string | null;
	replayAskedAt: string | null;
	settledAt: string | null;
	outcome: "replayed" | "known" | "discarded" | null;
	reason: string | null;
	forgottenAt: string | null;
}

/** So many are listed of a service. */
export const LISTED_AT_MOST = 200;

const field = (path: string): string => `CASE WHEN json_valid(body) THEN json_extract(body, '$.${path}') END`;
const COLUMNS = `id, queue, received_at AS receivedAt, attempts, last_error AS lastError, replay_asked_at AS replayAskedAt,
	settled_at AS settledAt, outcome, reason, forgotten_at AS forgottenAt, ${field("type")} AS type, ${field("id")} AS eventId,
	${field("version")} AS version, ${field("at")} AS at, ${field("requestId")} AS requestId, ${field("movement.id")} AS movementId,
	coalesce(${["about", ...MESSAGE_SUBJECTS].map(field).join(", ")}) AS about`;

/** Which letters are meant. */
export interface Filter {
	service?: ServiceName | undefined;
	type?: string | undefined;
	/** Whether those that are settled are meant too. */
	history?: boolean;
}

/** Some dead letters, how many there are besides, and of how many of those nobody has asked for the replay. */
export interface Letters {
	letters: Letter[];
	more: number;
	unasked: number;
}

/** Dead letters of each service: those that wait, the oldest first; then those whose replay is asked for; then the latest that are settled. */
export async function listLetters(databases: Databases, { service, type, history = false }: Filter): Promise<Letters> {
	const where = `${history ? "1 = 1" : "settled_at IS NULL"} AND ${type === undefined ? "1 = 1" : `${field("type")} = ?1`}`;
	const order = `ORDER BY settled_at IS NOT NULL, settled_at DESC, replay_asked_at IS NOT NULL, received_at LIMIT ${LISTED_AT_MOST}`;
	const params = type === undefined ? [] : [type];
	const lists = (service === undefined ? SERVICES : [service]).map(async (name) => {
		const count = `SELECT count(*) AS n, count(*) FILTER (WHERE replay_asked_at IS NULL) AS unasked FROM dead_letters WHERE ${where}`;
		const [counted = { n: 0, unasked: 0 }] = await rowsOf<{ n: number; unasked: number }>(databases[name], count, ...params);
		const letters = await read(databases, name, `${where} ${order}`, ...params);
		return { letters, more: counted.n - letters.length, unasked: Math.max(0, counted.unasked - letters.length) };
	});
	const found = await Promise.all(lists);
	const sum = (of: "more" | "unasked") => found.reduce((all, one) => all + one[of], 0);
	return { letters: found.flatMap(({ letters }) => letters), more: sum("more"), unasked: sum("unasked") };
}

/** The letter of an id, or of how an id begins. Throws in plain words where there is none, or more than one. */
export async function findLetter(databases: Databases, id: string): Promise<Letter> {
	const found = (
		await Promise.all(SERVICES.map((name) => read(databases, name, "id >= ?1 AND id < ?2 LIMIT 2", id, `${id}\u{10FFFF}`)))
	).flat();
	const [letter, other] = found.filter((one) => one.id === id).concat(found.filter((one) => one.id !== id));
	if (!letter) throw new Refused("usage", `There is no dead letter ${id}. npm run queues -- list names them.`);
	if (other && letter.id !== id) throw new Refused("usage", `More than one dead letter begins with ${id}: write more of it.`);
	return letter;
}

async function read(databases: Databases, service: ServiceName, where: string, ...params: string[]): Promise<Letter[]> {
	const rows = await rowsOf<Omit<Letter, "service">>(databases[service], `SELECT ${COLUMNS} FROM dead_letters WHERE ${where}`, ...params);
	return rows.map((row) => Object.assign(row, { service, ...inWords(row) }));
}

/** What anybody may have sent is no text where we expect one. */
const inWords = ({ type, eventId, about }: Omit<Letter, "service">) => {
	const text = (value: unknown) => (typeof value === "string" ? value : null);
	return { type: text(type), eventId: text(eventId), about: text(about) };
};

/** Rows of a database whose schema may be older than these scripts. */
export async function rowsOf<Row>(database: Database, sql: string, ...params: string[]): Promise<Row[]> {
	try {
		return await database.query<Row>(sql, ...params);
	} catch (error) {
		if (!(error instanceof Error) || !/no such (?:column|table)/i.test(error.message)) throw error;
		throw new Refused("refused", `The databases are older than this checkout (${error.message}). Start or deploy it first.`);
	}
}

/** What a letter says, which may be personal. */
export async function payloadOf(databases: Databases, { service, id }: Letter): Promise<string> {
	const [row] = await databases[service].query<{ body: string }>("SELECT body FROM dead_letters WHERE id = ?", id);
	return row?.body ?? "";
}
