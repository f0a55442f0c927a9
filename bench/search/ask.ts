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

/** Asks every question once, one after the other; and once before that, so that none waits for the disk of this machine. */
export async function ask(street: URL, { kind, load, paths }: Questions): Promise<Asked> {
	for (const path of paths) await answerTo(street, path);
	const answers: Answer[] = [];
	for (const path of paths) answers.push(await answerTo(street, path));
	const sorted = (figure: (answer: Answer) => number) => answers.map(figure).sort((a, b) => a - b);
	const times = sorted(({ ms }) => ms);
	const rows = sorted(({ rowsRead }) => rowsRead);
	return {
		kind,
		load,
		p50Ms: percentile(times, 50),
		p99Ms: percentile(times, 99),
		rowsRead: percentile(rows, 50),
		mostRowsRead: percentile(rows, 100),
		found: percentile(
			sorted(({ found }) => found),
			50,
		),
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
