import { createInterface } from "node:readline/promises";
import { Writable } from "node:stream";
import { Refused } from "./failures.ts";

/** Asks whoever sits there whether it is meant. Refuses where nobody is there. */
export const agreed = async (question: string): Promise<boolean> => /^y(?:es)?$/i.test(await ask(`${question} (y/N) `));

/** Lets a person type a word before something is lost; `yes` says that it is meant. Refuses another word, and where nobody is there. */
export async function confirm(word: string, yes: boolean): Promise<void> {
	if (!yes && (await ask(`Type ${word} to go on: `)) !== word) throw new Refused("refused", "Nothing was changed.");
}

/** An answer from the keyboard; Ctrl-C and Ctrl-D give none. The question goes to standard error, for a machine may read the output. */
export async function ask(question: string, { isHidden = false } = {}): Promise<string> {
	if (!process.stdin.isTTY) throw new Refused("usage", "Nobody is there to ask. Say --yes if it is meant.");
	if (isHidden) process.stderr.write(question);
	const keyboard = createInterface({ input: process.stdin, output: isHidden ? NOWHERE : process.stderr, terminal: true });
	try {
		return (await keyboard.question(isHidden ? "" : question)).trim();
	} catch {
		throw new Refused("refused", "Nothing was changed.");
	} finally {
		keyboard.close();
		if (isHidden) process.stderr.write("\n");
	}
}

const NOWHERE = new Writable({ write: (_chunk, _encoding, done) => done() });
