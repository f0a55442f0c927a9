import { audit, type AuditOptions, type Report } from "../../scripts/audit/audit.ts";
import { CHECKS } from "../../scripts/audit/checks.ts";
import { LOOK } from "../../scripts/audit/look.ts";
import { showReport } from "../../scripts/audit/show.ts";
import { boundDatabases } from "../../scripts/databases/bound.ts";
import type { Databases } from "../../scripts/databases/databases.ts";
import { SERVICES, type ServiceName } from "../../scripts/street/local-state.ts";
import { eventually, type Street } from "./street.ts";

type AuditedStreet = Pick<Street, "database" | "sweep">;

/** A street's databases, as operators' scripts reach them. */
export const databasesOf = (street: Pick<Street, "database">): Databases => boundDatabases((service) => street.database(service));

/** Lets every service do what it has left to do, until no effect waits and every event has had its effect or failed for good. */
export async function atRest(street: AuditedStreet): Promise<void> {
	const databases = databasesOf(street);
	await eventually("everything to have arrived", async () => {
		for (const service of SERVICES) await street.sweep(service);
		const effects = await databases.order.query("SELECT id FROM pending_effects");
		return effects.length === 0 && (await eventsOnTheirWay(databases)) === 0;
	});
}

/** How many events wait in an outbox, or are in a queue whose reader has not acted on them. */
async function eventsOnTheirWay(databases: Databases): Promise<number> {
	const told = await Promise.all(
		(["product", "order", "review", "vendor"] as const).map((service) =>
			databases[service].query<{ id: string; destination: ServiceName }>("SELECT id, destination FROM outbox WHERE destination <> 'web'"),
		),
	);
	const waiting = await Promise.all(
		SERVICES.map((reader) => {
			const ids = told.flat().flatMap(({ id, destination }) => (destination === reader ? [id] : []));
			return databases[reader].query(
				`SELECT value FROM json_each(?) WHERE value NOT IN (SELECT id FROM consumed_events)
					AND value NOT IN (SELECT event_id FROM dead_letters WHERE event_id IS NOT NULL)`,
				JSON.stringify(ids),
			);
		}),
	);
	return waiting.flat().length;
}

/** What the data audit says is wrong, also of what has only just changed; empty where all is well. */
export async function auditOf(
	street: Pick<Street, "database">,
	repair: AuditOptions["repair"] = "no",
	againAfterMs = 0,
): Promise<Report[]> {
	const reports: Report[] = [];
	const look = { ...LOOK, settledAfterMs: 0, againAfterMs };
	await audit(databasesOf(street), { checks: CHECKS, repair, look, tell: (report) => reports.push(report) });
	return reports.filter(({ wrong, failed }) => wrong > 0 || failed !== undefined);
}

/** The same in words, once everything has come to rest; it is given time, for events are on their way. */
export async function wrongData(street: AuditedStreet): Promise<string[]> {
	await atRest(street);
	let found: Report[] = [];
	for (let attempt = 0; attempt < 5; attempt++) {
		found = await auditOf(street, "no", 300);
		if (found.length === 0) break;
		await atRest(street);
	}
	return found.flatMap(showReport);
}
