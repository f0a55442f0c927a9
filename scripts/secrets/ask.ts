import { createInterface } from "node:readline/promises";
import { text } from "node:stream/consumers";
import { Writable } from "node:stream";
import { Refused } from "../release/failures.ts";

/** Asks whoever sits there whether it is meant; who pipes something in cannot be asked. */
export async function agreed(question: string): Promise<boolean> {
	if (!process.stdin.isTTY) throw new Refused("usage", "Say --yes: nobody can be asked here.");
	return /^y(?:es)?$/i.test((await ask(`${question} (y/N) `, process.stdout)).trim());
}

/** A secret: piped in, or typed or pasted where it is not shown. */
export async function readSecret(name: string): Promise<string> {
	if (!process.stdin.isTTY) return text(process.stdin);
	process.stdout.write(`${name} (it is not shown): `);
	const value = await ask("", new Writable({ write: (_chunk, _encoding, done) => done() }));
	process.stdout.write("\n");
	return value;
}

/** An answer from the keyboard; Ctrl-C and Ctrl-D give none. */
async function ask(question: string, output: Writable): Promise<string> {
	const keyboard = createInterface({ input: process.stdin, output, terminal: true });
	const noAnswer = new Promise<never>((_, reject) => keyboard.once("close", () => reject(new Refused("refused", "Nothing was changed."))));
	try {
		return await Promise.race([keyboard.question(question), noAnswer]);
	} finally {
		keyboard.close();
	}
}
