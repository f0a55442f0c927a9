import type { Databases } from "../databases/databases.ts";
import type { Api } from "../release/api.ts";
import { Refused } from "../release/failures.ts";
import type { Action, Asked } from "./arguments.ts";
import { explain } from "./explain.ts";
import { findLetter, type Letter, type Letters, listLetters } from "./letters.ts";
import { askForReplay, awaitReplay, discardLetters, type Outcome } from "./replay.ts";
import { summarize } from "./summary.ts";
import { explanationInWords, listInWords, outcomesInWords, summaryInWords } from "./words.ts";

/** What the commands work with. */
export interface Desk {
	databases: Databases;
	/** Null where the street is local. */
	api: Api | null;
	/** Whether somebody sweeps: a local street that does not run replays when it does again. */
	isRunning: boolean;
	now: () => Date;
	/** Asks the person at the keyboard; true goes on. */
	confirm: (question: string) => Promise<boolean>;
	out: (line: string) => void;
}

/** As long as crons and slow days may take, deployed and locally. */
const PATIENCE_IN_SECONDS = { deployed: 150, local: 30 };

/** Does what was asked; gives the exit code. */
export function runQueues(asked: Asked, desk: Desk): Promise<number> {
	const tell: Tell = (value, lines) => (asked.json ? desk.out(JSON.stringify(value)) : lines().forEach(desk.out));
	return ACTIONS[asked.action](asked, desk, tell);
}

/** Says something to machines, or to people. */
type Tell = (value: object, lines: () => string[]) => void;

const ACTIONS: Record<Action, (asked: Asked, desk: Desk, tell: Tell) => Promise<number>> = {
	summary: async ({ environment }, { databases, api, isRunning, now }, tell) => {
		const found = await summarize(databases, environment === "local" ? null : environment, api, now());
		const summary = isRunning ? found : { ...found, outboxes: [] }; // nobody sends while the street does not run
		tell({ environment, ...summary }, () => summaryInWords(summary));
		return summary.queues.some(({ dead }) => dead > 0) ? 1 : 0;
	},
	list: async (asked, { databases }, tell) => {
		const { letters, more } = await listLetters(databases, asked);
		tell({ letters, more }, () => listInWords(letters, more, asked));
		return 0;
	},
	explain: async ({ id, payload }, { databases, now }, tell) => {
		const explanation = await explain(databases, await findLetter(databases, id ?? ""), { payload, now: now() });
		tell(explanation, () => explanationInWords(explanation));
		return 0;
	},
	replay,
	discard,
};

/** Those that are meant: the one that is named, or as many as are listed at once. */
async function lettersMeant(asked: Asked, { databases }: Desk): Promise<Letters> {
	return asked.id === null ? listLetters(databases, asked) : { letters: [await findLetter(databases, asked.id)], more: 0, unasked: 0 };
}

const restInWords = (more: number): string[] => (more > 0 ? [`${more} more wait: say it again.`] : []);

async function replay(asked: Asked, desk: Desk, tell: Tell): Promise<number> {
	const { databases } = desk;
	const { letters, unasked: more } = await lettersMeant(asked, desk);
	if (letters.length === 0) {
		tell({ outcomes: [] }, () => ["There is nothing to replay."]);
		return 0;
	}
	await mayChange(asked, desk, `Replay ${namesOf(letters)}`);
	const begun = await askForReplay(databases, letters, desk.now());
	if (begun.length === 0) {
		tell({ outcomes: [] }, () => ["Nothing to do: it is settled already. npm run queues -- explain says how."]);
		return 0;
	}
	const patience = asked.waitSeconds ?? PATIENCE_IN_SECONDS[asked.environment === "local" ? "local" : "deployed"];
	const outcomes = await awaitReplay(databases, begun, desk.isRunning ? patience * 1000 : 0);
	const waits = desk.isRunning ? [] : ["It is replayed when the street runs: npm start"];
	tell({ outcomes, more }, () => [...outcomesInWords(outcomes), ...waits, ...restInWords(more)]);
	const isLeft = ({ outcome }: Outcome) => outcome === "failed" || (outcome === "asked" && desk.isRunning);
	return more > 0 || outcomes.some(isLeft) ? 1 : 0;
}

async function discard(asked: Asked, desk: Desk, tell: Tell): Promise<number> {
	const { letters, more } = await lettersMeant(asked, desk);
	if (letters.length === 0) {
		tell({ discarded: [] }, () => ["There is nothing to discard."]);
		return 0;
	}
	await mayChange(asked, desk, `Discard, without the effect, ${namesOf(letters)}`);
	const discarded = await discardLetters(desk.databases, letters, asked.reason ?? "", desk.now());
	const says =
		discarded.length > 0
			? `Discarded: ${discarded.join(", ")}. For 30 days npm run queues -- replay <id> does it after all.`
			: "Nothing to do: it is settled already. npm run queues -- explain says how.";
	tell({ discarded, more }, () => [says, ...restInWords(more)]);
	return more > 0 ? 1 : 0;
}

const namesOf = (letters: readonly Letter[]): string =>
	letters.length === 1 ? `${letters[0]?.type ?? "the message"} ${letters[0]?.id}` : `${letters.length} dead letters`;

/** Locally nobody is asked. */
async function mayChange({ environment, yes }: Asked, { confirm }: Desk, what: string): Promise<void> {
	if (environment === "local" || yes) return;
	if (!(await confirm(`${what} in ${environment}?`))) throw new Refused("refused", "Nothing was changed.");
}
