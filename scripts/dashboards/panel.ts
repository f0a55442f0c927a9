import type { Query } from "./queries.ts";

/** A picture that answers one question of docs/observability.md. */
export interface Panel {
	title: string;
	/** Word for word as the table of the document asks it. */
	question: string;
	query: Query;
	/** A unit of Grafana. */
	unit: "short" | "ms" | "µs" | "decbytes";
	/** Where it gets yellow and red. */
	thresholds?: readonly [warn: number, bad: number];
}

export interface Dashboard {
	file: string;
	title: string;
	panels: readonly Panel[];
}
