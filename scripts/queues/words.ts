import { styleText } from "node:util";
import type { Explanation } from "./explain.ts";
import type { Filter, Letter } from "./letters.ts";
import type { Outcome } from "./replay.ts";
import type { Backlog, Summary } from "./summary.ts";

const minute = (at: string | null): string => (at === null ? "" : `${at.slice(0, 16).replace("T", " ")} UTC`);
const count = (many: number, one: string): string => `${many} ${one}${many === 1 ? "" : "s"}`;

/** Rows in columns as wide as what is in them. */
function table(rows: readonly (readonly string[])[]): string[] {
	const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
	return rows.map((row) =>
		row
			.map((cell, column) => cell.padEnd(widths[column] ?? 0))
			.join("  ")
			.trimEnd(),
	);
}

const backlogInWords = (backlog: Backlog | null): string =>
	backlog === null
		? ""
		: backlog.messages === 0
			? "0"
			: `${backlog.messages}${backlog.oldestAt === null ? "" : ` since ${minute(backlog.oldestAt)}`}`;

/** The summary: a line for each service's queue. */
export function summaryInWords({ queues, outboxes }: Summary): string[] {
	const isTold = queues.some(({ backlog }) => backlog !== null);
	const rows = queues.map(({ service, queue, dead, since, asked, backlog, deadBacklog }) => [
		service,
		queue,
		dead === 0 ? "0" : `${dead}${asked === 0 ? "" : `, ${asked} to be replayed`}`,
		minute(since),
		...(isTold ? [backlogInWords(backlog), backlogInWords(deadBacklog)] : []),
	]);
	const head = ["service", "queue", "dead letters", "since", ...(isTold ? ["on its way", "about to be dead letters"] : [])];
	const dead = queues.reduce((sum, queue) => sum + queue.dead, 0);
	return [
		...table([head, ...rows]),
		...outboxes.map(
			({ service, to, events, since }) => `${count(events, "event")} of ${service} for ${to} not sent yet, since ${minute(since)}`,
		),
		dead === 0
			? styleText("green", "No dead letters.")
			: `${count(dead, "dead letter")}. npm run queues -- list names them, -- explain <id> says what to do.`,
	];
}

const stateOf = ({ outcome, replayAskedAt, reason }: Letter): string => {
	if (outcome === "discarded") return `discarded: ${reason}`;
	if (outcome !== null) return outcome === "replayed" ? "replayed" : "came through by itself";
	return replayAskedAt === null ? "waits" : "to be replayed";
};

/** A line for each letter; `more` is how many are not listed. */
export function listInWords(letters: readonly Letter[], more: number, { type, service }: Pick<Filter, "type" | "service">): string[] {
	if (letters.length === 0) {
		const asked = [type && `of the kind ${type}`, service && `of ${service}`].filter(Boolean).join(" ");
		return [asked === "" ? styleText("green", "No dead letters.") : `No dead letters ${asked}. npm run queues says what there is.`];
	}
	const rows = letters.map((letter) => [
		letter.id,
		letter.service,
		letter.type ?? "(no event)",
		letter.about ?? "",
		minute(letter.receivedAt),
		letter.attempts === null ? "" : String(letter.attempts),
		stateOf(letter),
	]);
	const head = ["id", "service", "message", "about", "dead since", "tries", "state"];
	return [...table([head, ...rows]), ...(more > 0 ? [`And ${more} more: --service or --event narrows it down.`] : [])];
}

/** A paragraph about one letter. */
export function explanationInWords({ letter, tells, missing, why, advice, payload, ...outlook }: Explanation): string[] {
	const facts = table([
		["Message", `${letter.type ?? "no event"}, for the ${letter.service} service (${letter.queue})`],
		["Tells", tells],
		["Missing", missing],
		["Failed", why],
		["Since", `${minute(letter.receivedAt)}${letter.at === null ? "" : `; it happened at ${minute(letter.at)}`}`],
		["Caused by", letter.requestId === null ? "not known" : `request ${letter.requestId}`],
		["Replaying", replayingInWords(outlook)],
		["To do", advice],
	]).filter((line) => letter.settledAt === null || !line.startsWith("Replaying"));
	return [
		`Dead letter ${letter.id}`,
		...facts,
		...(payload === undefined ? [] : ["", "What it says, which may be personal:", pretty(payload)]),
	];
}

function replayingInWords({ noChange, unreadable }: Pick<Explanation, "noChange" | "unreadable">): string {
	if (noChange !== null) return `changes nothing: ${noChange}.`;
	return unreadable === null ? "has its effect." : `fails again: ${unreadable}.`;
}

function pretty(body: string): string {
	try {
		return JSON.stringify(JSON.parse(body), null, 2);
	} catch {
		return body;
	}
}

const OUTCOMES: Record<Outcome["outcome"], string> = {
	replayed: "replayed",
	known: "had come through by itself: nothing to do",
	failed: "failed again",
	asked: "waits for the next sweep",
	discarded: "was discarded meanwhile",
};

/** A line for each letter that was replayed. */
export const outcomesInWords = (outcomes: readonly Outcome[]): string[] =>
	outcomes.map(({ id, outcome, lastError }) => {
		const mark = outcome === "failed" ? styleText("red", "✗") : outcome === "asked" ? "…" : styleText("green", "✓");
		return `${mark} ${id} ${OUTCOMES[outcome]}${outcome === "failed" && lastError !== null ? `: ${lastError}` : ""}`;
	});
