import { createInterface } from "node:readline/promises";
import { Refused } from "../release/failures.ts";

/** Lets a person type a word before something is lost. Refuses where nobody is there to ask. */
export async function confirm(word: string, yes: boolean): Promise<void> {
	if (yes) return;
	if (!process.stdin.isTTY) throw new Refused("usage", "Nobody is there to ask. Say --yes if it is meant.");
	const terminal = createInterface({ input: process.stdin, output: process.stdout });
	try {
		const answer = await terminal.question(`Type ${word} to go on: `);
		if (answer.trim() !== word) throw new Refused("refused", "Nothing was changed.");
	} finally {
		terminal.close();
	}
}
