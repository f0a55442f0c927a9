/** The database did not answer: nothing is wrong with what was asked. */
export class DatabaseUnavailable extends Error {}

/** What SQLite says of a statement that is wrong, or that runs into a constraint. Everything else is the database's own trouble. */
const OUR_FAULT =
	/SQLITE_(?:ERROR|CONSTRAINT|MISMATCH|RANGE|TOOBIG|AUTH)|constraint failed|no such (?:table|column)|syntax error|D1_TYPE_ERROR/;

/** An error of the database as it is thrown on: as it is where a statement is to blame, else {@link DatabaseUnavailable}. */
export function unavailable(error: unknown): Error {
	const known = error instanceof Error ? error : new Error(String(error));
	return OUR_FAULT.test(known.message) ? known : new DatabaseUnavailable(known.message, { cause: known });
}

/** Whether something failed because the database did not answer. */
export function isUnavailable(error: unknown): boolean {
	for (let cause = error; cause instanceof Error; cause = cause.cause) if (cause instanceof DatabaseUnavailable) return true;
	return false;
}
