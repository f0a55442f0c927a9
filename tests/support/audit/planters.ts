import type { DatabaseSync } from "node:sqlite";
import type { ServiceName } from "../../../scripts/street/local-state.ts";
import { LEDGER_PLANTERS } from "./plant-ledger.ts";
import { ORDER_PLANTERS } from "./plant-orders.ts";
import type { Planter } from "./planter.ts";
import { SHOP_PLANTERS } from "./plant-shops.ts";
import { STOCK_PLANTERS } from "./plant-stock.ts";

/** A way to do damage for every check, by its name. */
export const PLANTERS: Record<string, Planter> = { ...ORDER_PLANTERS, ...STOCK_PLANTERS, ...SHOP_PLANTERS, ...LEDGER_PLANTERS };

/** Does damage that no service could do: without the triggers and CHECKs that keep everybody from it. */
export function doDamage(sqlites: Record<ServiceName, DatabaseSync>, { plant }: Planter): void {
	for (const [service, statements] of Object.entries(plant) as [ServiceName, readonly string[]][]) {
		const sqlite = sqlites[service];
		const triggers = sqlite.prepare("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'").all() as { name: string; sql: string }[];
		for (const { name } of triggers) sqlite.exec(`DROP TRIGGER ${name}`);
		sqlite.exec("PRAGMA ignore_check_constraints = ON");
		for (const statement of statements) {
			const { changes } = sqlite.prepare(statement).run();
			if (changes === 0) throw new Error(`planted nothing: ${statement}`);
		}
		sqlite.exec("PRAGMA ignore_check_constraints = OFF");
		for (const { sql } of triggers) sqlite.exec(sql);
	}
}
