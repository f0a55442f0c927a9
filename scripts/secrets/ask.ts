import { text } from "node:stream/consumers";
import { ask } from "../release/ask.ts";

/** A secret: piped in, or typed or pasted where it is not shown. */
export const readSecret = (name: string): Promise<string> =>
	process.stdin.isTTY ? ask(`${name} (it is not shown): `, { isHidden: true }) : text(process.stdin);
