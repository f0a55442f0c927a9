import { unavailable } from "./database-error.ts";

/** What Workers use of a database, and of a session with it. */
interface Queries {
	prepare: (query: string) => D1PreparedStatement;
	batch: <T = unknown>(statements: D1PreparedStatement[]) => Promise<D1Result<T>[]>;
}

/** A database as one request sees it. */
export interface RequestDatabase {
	DB: D1Database;
	/** Where the database stands behind what the request has done; null before its first query. */
	bookmark: () => string | null;
}

/** From where a session reads: the primary, anywhere, or anywhere that has got as far as a bookmark. */
export type SessionStart = "first-primary" | "first-unconstrained" | (string & {});

/** A session of D1 (Sessions API), usable wherever the database is. What fails because the database is not there is told from bugs. */
export function openSession(database: D1Database, start: SessionStart): RequestDatabase {
	const session = database.withSession(start);
	return { DB: guarded(database, session), bookmark: () => session.getBookmark() };
}

/** The database itself, which is the primary; what fails because it is not there is told from bugs. */
export const openPrimary = (database: D1Database): D1Database => guarded(database, database);

const native = new WeakMap<object, D1PreparedStatement>();

function guarded(database: D1Database, queries: Queries): D1Database {
	const guard = async <T>(work: () => Promise<T>): Promise<T> => {
		try {
			return await work();
		} catch (error) {
			throw unavailable(error);
		}
	};
	const watch = (statement: D1PreparedStatement): D1PreparedStatement => {
		const watched = {
			bind: (...values: unknown[]) => watch(statement.bind(...values)),
			first: (...column: [string]) => guard(() => statement.first(...column)),
			run: () => guard(() => statement.run()),
			all: () => guard(() => statement.all()),
			raw: (...options: []) => guard(() => statement.raw(...options)),
		} as D1PreparedStatement;
		native.set(watched, statement);
		return watched;
	};
	return {
		prepare: (query) => watch(queries.prepare(query)),
		batch: (statements) => guard(() => queries.batch(statements.map((statement) => native.get(statement) ?? statement))),
		exec: (query) => guard(() => database.exec(query)),
		withSession: (start) => database.withSession(start),
		dump: () => Promise.reject(new Error("use an export of D1")),
	};
}
