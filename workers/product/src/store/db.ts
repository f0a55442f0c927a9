import type { D1Result } from "@cloudflare/workers-types";
import { brokeConstraint } from "#kit/db";

/** The rows of a raw statement that ran in a batch (`db.run`), as the statement names them. */
export const rowsOf = <Row>(result: unknown): Row[] => (result as D1Result<Row>).results;

/** How many rows a raw statement changed. */
export const changesOf = (result: unknown): number => (result as D1Result).meta.changes;

/**
 * The constraint that a write ran into, or null: the name of a CHECK ("variants_oversold"),
 * or the columns of a UNIQUE one ("products.slug").
 */
export function brokenConstraint(error: unknown): string | null {
	for (let cause = error; cause instanceof Error; cause = cause.cause) {
		const match = /(?:CHECK|UNIQUE) constraint failed: (\w+(?:\.\w+(?:, \w+\.\w+)*)?)/.exec(cause.message);
		if (match) return match[1] ?? null;
	}
	return null;
}

/** Whether a write failed because what it refers to is gone. */
export const isOrphan = (error: unknown): boolean => brokeConstraint(error, "FOREIGN KEY constraint failed");
