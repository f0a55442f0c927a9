import { SERVICES } from "../../street/local-state.ts";
import type { Check } from "../check.ts";

const unsent = (service: "product" | "order" | "vendor" | "review"): Check => ({
	name: `unsent-events-of-${service}`,
	holds: `What the ${service} service has to tell is sent within ten minutes.`,
	over: { in: service, table: "outbox", key: "id" },
	rows: `SELECT id || ' to ' || destination AS id, 'sent' AS expected, iif(sent_at IS NULL AND created_at < strftime('%Y-%m-%dT%H:%M:%fZ', ?3, '-10 minutes'),
			'waits since ' || created_at, 'sent') AS found
		FROM outbox WHERE id > ?1 AND id <= ?2`,
	otherwise: "The queue does not take it, or the service's sweep does not run: docs/operations/queues.md.",
});

/** Messages that have not arrived. */
export const MESSAGE_CHECKS: Check[] = [
	...(["product", "order", "vendor", "review"] as const).map(unsent),
	...SERVICES.map((service): Check => ({
		name: `dead-letters-of-${service}`,
		holds: `Nothing that the ${service} service was told has failed for good.`,
		over: { in: service, table: "dead_letters", key: "id" },
		rows: `SELECT id, 'settled' AS expected, iif(settled_at IS NULL, 'failed on ' || received_at, 'settled') AS found
				FROM dead_letters WHERE id > ?1 AND id <= ?2`,
		otherwise: "npm run queues says why, and replays it.",
	})),
];
