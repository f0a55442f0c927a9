import { styleText } from "node:util";

const onTerminal = process.stdout.isTTY;

/** Runs one long step and shows that it moves: a line that is rewritten on a terminal, plain lines elsewhere. */
export async function step<T>(title: string, run: (progress: (detail: string) => void) => Promise<T>): Promise<T> {
	const started = Date.now();
	let shown = "";
	let printedAt = 0;
	const show = (detail: string) => {
		shown = detail;
		if (onTerminal) process.stdout.write(`\r\u001B[2K  ${title} … ${detail}`);
		else if (Date.now() - printedAt > 2_000) {
			printedAt = Date.now();
			console.log(`  ${title} … ${detail}`);
		}
	};
	show("");
	const value = await run(show);
	const seconds = ((Date.now() - started) / 1000).toFixed(1);
	const line = `${styleText("green", "✓")} ${title}${shown ? ` (${shown})` : ""} ${styleText("dim", `${seconds} s`)}`;
	console.log(onTerminal ? `\r\u001B[2K${line}` : line);
	return value;
}
