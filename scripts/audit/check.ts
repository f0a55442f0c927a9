import type { Databases } from "../databases/databases.ts";
import type { Statement } from "../databases/statements.ts";
import type { ServiceName } from "../street/local-state.ts";

/** What a row says: a plain value, or several by name. */
export type Told = string | number | null | { [field: string]: unknown };

/** A row that is looked at. A statement that names no `found` leaves it to the other database. */
export interface Row {
	id: string;
	/** By what the other database knows it; its id where nothing is said. */
	key?: string;
	expected: Told;
	found?: Told;
}

export interface Difference {
	expected: Told;
	found: Told;
}

/** Something that is not as it must be. Only ids, amounts, statuses and names of shops and goods: nothing of a person. */
export interface Finding extends Difference {
	check: string;
	id: string;
	/** Whether it follows from what is known, so that `--repair` writes it anew; what does not has to be decided by a person. */
	isDerived: boolean;
}

/** What puts a finding right, in one batch. It may be done twice, and does nothing where the finding is not true any more. */
export interface Repair {
	in: ServiceName;
	statements: Statement[];
	/** What it does, in a few words. */
	does: string;
	/** Whether somebody else does it a little later: a service's sweep, or whoever reads an event. */
	isLater?: boolean;
}

export interface RepairContext {
	databases: Databases;
	/** In ISO 8601. */
	now: string;
}

/**
 * Something that must hold for every row of a table. It is looked at page by page along a key that is indexed: `rows` has the key after
 * `?1` up to `?2`, and where it needs it the moment `?3` up to which changes have come to rest.
 */
export interface Check {
	name: string;
	/** What must hold, in a sentence. */
	holds: string;
	over: { in: ServiceName; table: string; key: string };
	rows: string;
	/** What another database says of these rows: `id` and `found`, for the keys in the JSON list `?1`. */
	beside?: { in: ServiceName; rows: string };
	/** What is wrong with a row; by itself everything that is expected and is not found. */
	compare?: (row: Row, beside: Told) => Difference | null;
	/** How it is put right; null where this one cannot be. A check without it is for people. */
	repair?: (finding: Finding, context: RepairContext) => Promise<Repair | null> | Repair | null;
	/** What a person does about it. */
	otherwise?: string;
}
