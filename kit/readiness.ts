import type { ServiceReadiness } from "#contracts/health";
import { logError } from "./log.ts";

/**
 * Whether a service can work: its database answers, and has the migrations that the code needs. `needs` is the number of the last of them,
 * as `schema-range.json` says. A replica that lags behind says so, which is right: it is what requests would meet.
 */
export async function readinessOf(database: D1Database, needs: number): Promise<ServiceReadiness> {
	try {
		const last = await database.prepare("SELECT name FROM d1_migrations ORDER BY name DESC LIMIT 1").first<string>("name");
		const level = last === null ? null : Number.parseInt(last, 10);
		return { status: level !== null && level >= needs ? "ready" : "not_ready", database: "ok", schema: { level, needs } };
	} catch (error) {
		if (isEmpty(error)) return { status: "not_ready", database: "ok", schema: { level: null, needs } };
		logError("not ready", error);
		return { status: "not_ready", database: "down", schema: { level: null, needs } };
	}
}

/** Nobody ever applied a migration to it. */
const isEmpty = (error: unknown): boolean => error instanceof Error && /no such table/i.test(error.message);
