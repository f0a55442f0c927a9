import type { Line } from "./line.ts";

/** Tails of several Workers are a little apart: lines wait so long for those that were before them. */
const WAIT_MS = 1_000;

/** Gives lines of several streams on in the order of their time. */
export function inOrder(onLine: (line: Line) => void, waitMs = WAIT_MS): { take: (line: Line) => void; end: () => void } {
	let waiting: { line: Line; came: number }[] = [];
	/** Gives on what came by then, and with it whatever was before that. */
	const give = (until: number) => {
		const latest = waiting.reduce((at, { line, came }) => (came <= until && line.at > at ? line.at : at), "");
		const due = waiting.filter(({ line }) => line.at <= latest);
		waiting = waiting.filter(({ line }) => line.at > latest);
		for (const { line } of due.toSorted((a, b) => a.line.at.localeCompare(b.line.at))) onLine(line);
	};
	// on a busy machine a timer is late, and what has arrived meanwhile is read after it: immediately is after that
	const timer = setInterval(() => setImmediate(() => give(Date.now() - waitMs)), waitMs / 4);
	return {
		take: (line) => void waiting.push({ line, came: Date.now() }),
		end: () => {
			clearInterval(timer);
			give(Infinity);
		},
	};
}
