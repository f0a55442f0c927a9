import { setTimeout as pause } from "node:timers/promises";
import type { Databases } from "../databases/databases.ts";
import { type ServiceName, SERVICES } from "../street/local-state.ts";
import { type Letter, rowsOf } from "./letters.ts";

const FIRST_LOOK_AFTER_MS = 200;
const LOOK_AT_LEAST_EVERY_MS = 3_000;

/** How a replay went, of one letter. */
export interface Outcome {
	id: string;
	service: ServiceName;
	/** `failed` waits to be asked for again, `asked` for the next sweep. */
	outcome: "replayed" | "known" | "failed" | "asked" | "discarded";
	lastError: string | null;
}

/** The letters' ids by service; a list goes to a database as one text. */
const byService = (letters: readonly Pick<Letter, "service" | "id">[]): [ServiceName, string][] =>
	SERVICES.flatMap((service) => {
		const ids = letters.filter((letter) => letter.service === service).map(({ id }) => id);
		return ids.length === 0 ? [] : [[service, JSON.stringify(ids)]];
	});

/**
 * Asks the services to replay letters, which their next sweeps do, once. Of settled ones only what was discarded and is still known is
 * replayed. Answers those that were asked for.
 */
export async function askForReplay(databases: Databases, letters: readonly Letter[], now: Date): Promise<Letter[]> {
	const asked = await Promise.all(
		byService(letters).map(([service, ids]) =>
			rowsOf<{ id: string }>(
				databases[service],
				`UPDATE dead_letters SET replay_asked_at = ?1, settled_at = NULL, outcome = NULL, reason = NULL
				WHERE id IN (SELECT value FROM json_each(?2)) AND (settled_at IS NULL OR (outcome = 'discarded' AND forgotten_at IS NULL))
				RETURNING id`,
				now.toISOString(),
				ids,
			),
		),
	);
	const those = new Set(asked.flat().map(({ id }) => id));
	return letters.filter(({ id }) => those.has(id));
}

/** Waits until the services have replayed what they were asked for, or until the time is over; says how each went. */
export async function awaitReplay(databases: Databases, letters: readonly Letter[], withinMs: number): Promise<Outcome[]> {
	const deadline = Date.now() + withinMs;
	for (let waitMs = FIRST_LOOK_AFTER_MS; ; waitMs = Math.min(2 * waitMs, LOOK_AT_LEAST_EVERY_MS)) {
		const outcomes = await outcomesOf(databases, letters);
		if (outcomes.every(({ outcome }) => outcome !== "asked") || Date.now() >= deadline) return outcomes;
		await pause(Math.min(waitMs, deadline - Date.now()));
	}
}

async function outcomesOf(databases: Databases, letters: readonly Letter[]): Promise<Outcome[]> {
	const rows = byService(letters).map(async ([service, ids]) => {
		const found = await rowsOf<Omit<Outcome, "service">>(
			databases[service],
			`SELECT id, last_error AS lastError, coalesce(outcome, CASE WHEN replay_asked_at IS NULL THEN 'failed' ELSE 'asked' END) AS outcome
			FROM dead_letters WHERE id IN (SELECT value FROM json_each(?))`,
			ids,
		);
		return found.map((row) => Object.assign(row, { service }));
	});
	return (await Promise.all(rows)).flat();
}

/** Settles letters without their effect; the ids of those that nobody had settled before. */
export async function discardLetters(databases: Databases, letters: readonly Letter[], reason: string, now: Date): Promise<string[]> {
	const rows = byService(letters).map(([service, ids]) =>
		rowsOf<{ id: string }>(
			databases[service],
			`UPDATE dead_letters SET settled_at = ?1, outcome = 'discarded', reason = ?2, replay_asked_at = NULL
			WHERE id IN (SELECT value FROM json_each(?3)) AND settled_at IS NULL RETURNING id`,
			now.toISOString(),
			reason,
			ids,
		),
	);
	return (await Promise.all(rows)).flat().map(({ id }) => id);
}
