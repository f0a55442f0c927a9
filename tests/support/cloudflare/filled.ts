import { randomUUID } from "node:crypto";
import { DatabaseSync } from "node:sqlite";
import { SERVICES, type ServiceName } from "../../../scripts/street/local-state.ts";
import { contentsOf, type Contents, filledImage } from "../kept-databases.ts";
import type { Account } from "./account.ts";

/** Gives an account the databases of a staging environment, with rows in them that are hard to keep. */
export function fillStaging({ databases }: Account, upTo: Partial<Record<ServiceName, number>> = {}): void {
	for (const service of SERVICES) {
		const sqlite = new DatabaseSync(":memory:");
		sqlite.deserialize(filledImage(service, upTo[service]));
		databases.set(`highstreet-${service}-staging`, { uuid: randomUUID(), sqlite, replication: "auto", changes: 1 });
	}
}

/** A service's database in staging. */
export function stagingOf({ databases }: Account, service: ServiceName): DatabaseSync {
	const found = databases.get(`highstreet-${service}-staging`);
	if (!found) throw new Error(`staging has no ${service}`);
	return found.sqlite;
}

/** All that is in staging. */
export const stagingContents = (account: Account): Record<string, Contents> =>
	Object.fromEntries(SERVICES.map((service) => [service, contentsOf(stagingOf(account, service))]));
