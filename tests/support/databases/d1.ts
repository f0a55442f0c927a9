import type { DatabaseSync, SQLInputValue, StatementSync } from "node:sqlite";
import type { D1Database } from "@cloudflare/workers-types";

class Statement {
	readonly sql: string;
	private readonly sqlite: DatabaseSync;
	private readonly params: SQLInputValue[];

	constructor(sqlite: DatabaseSync, sql: string, params: SQLInputValue[] = []) {
		this.sqlite = sqlite;
		this.sql = sql;
		this.params = params;
	}

	bind(...params: (SQLInputValue | boolean)[]): Statement {
		return new Statement(
			this.sqlite,
			this.sql,
			params.map((value) => (typeof value === "boolean" ? Number(value) : value)),
		);
	}

	now(): { results: unknown[]; success: true; meta: { changes: number } } {
		const before = this.totalChanges();
		const results = this.prepared().all(...this.params);
		return { results, success: true, meta: { changes: this.totalChanges() - before } };
	}

	all = () => Promise.resolve(this.now());
	run = () => Promise.resolve(this.now());

	raw(): Promise<unknown[]> {
		const statement = this.prepared();
		statement.setReturnArrays(true);
		return Promise.resolve(statement.all(...this.params));
	}

	private prepared = (): StatementSync => this.sqlite.prepare(this.sql);
	private totalChanges = (): number => this.sqlite.prepare("SELECT total_changes() AS n").get()?.["n"] as number;
}

/** A database of this process with the face of D1, as far as our own code looks at it: what tests set up takes a hundredth of the time. */
export function d1Over(sqlite: DatabaseSync): D1Database {
	const face = {
		prepare: (sql: string) => new Statement(sqlite, sql),
		batch: (statements: readonly Statement[]) => Promise.resolve(whole(sqlite, () => statements.map((statement) => statement.now()))),
	};
	return face as unknown as D1Database;
}

/** All of it or nothing, also inside of a transaction. */
export function whole<T>(sqlite: DatabaseSync, act: () => T): T {
	sqlite.exec("SAVEPOINT batch");
	try {
		const value = act();
		sqlite.exec("RELEASE batch");
		return value;
	} catch (error) {
		sqlite.exec("ROLLBACK TO batch; RELEASE batch");
		throw error;
	}
}
