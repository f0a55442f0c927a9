import { styleText } from "node:util";

/** Tells how a release goes, step by step. */
export interface Reporter {
	/** Runs one step and says how it went; `detail` adds to the line. */
	step: <T>(title: string, run: (detail: (text: string) => void) => Promise<T>) => Promise<T>;
	say: (text: string) => void;
	warn: (text: string) => void;
	/** Something with a shape: an object for machines, words for people. */
	tell: (event: string, thing: object, words: string) => void;
	/** The last line: how it ended. */
	end: (ending: { ending: string; code: number; says: string; release?: string }) => void;
}

export interface Output {
	out: (line: string) => void;
	error: (line: string) => void;
}

process.stdout.on("error", () => undefined); // whoever reads may go, as head does: what was begun goes on

const CONSOLE: Output = { out: (line) => console.log(line), error: (line) => console.error(line) };

/** For people: a line for each step. */
export const toPeople = ({ out, error }: Output = CONSOLE): Reporter => ({
	step: async (title, run) => {
		const started = Date.now();
		let more = "";
		try {
			const value = await run((text) => (more = text));
			out(`${styleText("green", "✓")} ${title}${more && ` (${more})`} ${styleText("dim", seconds(started))}`);
			return value;
		} catch (problem) {
			out(`${styleText("red", "✗")} ${title} ${styleText("dim", seconds(started))}`);
			throw problem;
		}
	},
	say: (text) => out(text),
	tell: (_, __, words) => out(words),
	warn: (text) => error(styleText("yellow", text)),
	end: ({ code, says }) => (code === 0 ? out(styleText("green", `\n${says}`)) : error(styleText("red", `\n${says}`))),
});

const seconds = (started: number): string => `${((Date.now() - started) / 1000).toFixed(1)} s`;

/** For machines: a JSON object a line; the last one has the event "end". */
export function toMachines({ out }: Output = CONSOLE): Reporter {
	const tell = (event: string, more: object) => out(JSON.stringify({ event, at: new Date().toISOString(), ...more }));
	return {
		step: async (title, run) => {
			const started = Date.now();
			let detail = "";
			try {
				const value = await run((text) => (detail = text));
				tell("step", { title, ok: true, ms: Date.now() - started, ...(detail && { detail }) });
				return value;
			} catch (problem) {
				tell("step", { title, ok: false, ms: Date.now() - started, detail: problem instanceof Error ? problem.message : String(problem) });
				throw problem;
			}
		},
		say: (text) => tell("note", { text }),
		tell,
		warn: (text) => tell("warning", { text }),
		end: (ending) => tell("end", ending),
	};
}
