import { percentile } from "../report/statistics.ts";
import type { Questions } from "./questions.ts";

/** What the questions of a kind took. */
export interface Asked {
	kind: string;
	load: Questions["load"];
	p50Ms: number;
	p99Ms: number;
	/** Rows that D1 read for one answer: the median and the most. */
	rowsRead: number;
	mostRowsRead: number;
	/** The median of how many products there were. */
	found: number;
}

/** A catalog that is asked, and the questions of one kind for it. */
export interface Catalog {
	street: URL;
	questions: Questions;
}

/** How often each question is asked and counts. */
const ROUNDS = 2;

/**
 * Asks catalogs their questions of one kind, one after the other and each catalog in turn, so that a machine that is slower for a
 * while is slower for all of them. Each question is asked once before it counts, so that none waits for the disk of this machine.
 */
export async function askInTurn(catalogs: readonly Catalog[]): Promise<Asked[]> {
	const answers: Answer[][] = catalogs.map(() => []);
	for (let round = 0; round <= ROUNDS; round++)
		for (let question = 0; question < mostQuestions(catalogs); question++)
			for (const [index, { street, questions }] of catalogs.entries()) {
				const path = questions.paths[question];
				if (path === undefined) continue;
				const answer = await answerTo(street, path);
				if (round > 0) answers[index]?.push(answer);
			}
	return catalogs.map(({ questions }, index) => figuresOf(questions, answers[index] ?? []));
}

const mostQuestions = (catalogs: readonly Catalog[]): number => Math.max(...catalogs.map(({ questions }) => questions.paths.length));

function figuresOf({ kind, load }: Questions, answers: readonly Answer[]): Asked {
	const sorted = (figure: (answer: Answer) => number) => answers.map(figure).sort((a, b) => a - b);
	const times = sorted(({ ms }) => ms);
	const rows = sorted(({ rowsRead }) => rowsRead);
	const found = sorted(({ found }) => found);
	return {
		kind,
		load,
		p50Ms: percentile(times, 50),
		p99Ms: percentile(times, 99),
		rowsRead: percentile(rows, 50),
		mostRowsRead: percentile(rows, 100),
		found: percentile(found, 50),
	};
}

interface Answer {
	ms: number;
	rowsRead: number;
	found: number;
}

async function answerTo(street: URL, path: string): Promise<Answer> {
	const started = performance.now();
	const response = await fetch(new URL(`/api/v1${path}`, street));
	const body = await response.text();
	const ms = performance.now() - started;
	if (response.status !== 200) throw new Error(`${path} answered ${response.status}: ${body.slice(0, 300)}`);
	const answer = JSON.parse(body) as { total?: number; products?: unknown[] };
	return {
		ms,
		rowsRead: Number(response.headers.get("x-bench-rows-read") ?? Number.NaN),
		found: answer.total ?? answer.products?.length ?? 0,
	};
}
