import type { DatabaseContents } from "./script.ts";

/** A database that is to be kept. */
export interface Source {
	/** Its name, as the manifest has it. */
	database: string;
	/** What Time Travel calls its present state; null where there is none. */
	bookmark: string | null;
	/** Names of its migrations, in their order. */
	migrations: string[];
	contents: DatabaseContents;
	/** Throws where the schema has changed since the source was opened. */
	stillTheSame: () => Promise<void>;
	close: () => void;
}

export const READ_MIGRATIONS = "SELECT name FROM d1_migrations ORDER BY id";
