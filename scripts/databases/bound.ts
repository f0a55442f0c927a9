import type { D1Database } from "@cloudflare/workers-types";
import type { ServiceName } from "../street/local-state.ts";
import { type Databases, databasesOver } from "./databases.ts";

/** The databases of a local runtime that this process has started. */
export const boundDatabases = (open: (service: ServiceName) => D1Database | Promise<D1Database>, close?: () => Promise<void>): Databases =>
	databasesOver(
		(service) => async (statements) => {
			const database = await open(service);
			const answers = await database.batch(statements.map(({ sql, params }) => database.prepare(sql).bind(...params)));
			return answers.map(({ results }) => results);
		},
		close,
	);
