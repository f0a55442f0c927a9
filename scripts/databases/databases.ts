import type { ServiceName } from "../street/local-state.ts";
import type { Environment as Deployed } from "../worker-configs.ts";
import { type Statement, type Value, type WithTexts, withTextParameters } from "./statements.ts";

/** Where a marketplace runs: on this machine, or deployed. */
export type Environment = "local" | Deployed;

/** One service's database, as an operator's script reaches it. Statements keep to D1's limits; a list goes as one JSON text. */
export interface Database {
	query: <Row>(sql: string, ...params: Value[]) => Promise<Row[]>;
	/**
	 * All of it or nothing; gives the rows of each statement. Where an answer is lost it is sent again, so it must be one that may be
	 * done twice: with what was read in its WHERE.
	 */
	batch: <Row>(statements: readonly Statement[]) => Promise<Row[][]>;
}

export type Databases = Record<ServiceName, Database> & { close: () => Promise<void> };

/** Runs the statements of one batch; gives the rows of each. */
export type Send = (statements: WithTexts[]) => Promise<unknown[][]>;

/** Makes the five databases from the way to one of them. */
export function databasesOver(sendTo: (service: ServiceName) => Send, close = () => Promise.resolve()): Databases {
	const open = (service: ServiceName): Database => {
		const send = sendTo(service);
		return {
			query: async <Row>(sql: string, ...params: Value[]) => ((await send([withTextParameters({ sql, params })]))[0] ?? []) as Row[],
			batch: async <Row>(statements: readonly Statement[]) =>
				statements.length === 0 ? [] : ((await send(statements.map(withTextParameters))) as Row[][]),
		};
	};
	return { user: open("user"), product: open("product"), order: open("order"), review: open("review"), vendor: open("vendor"), close };
}
