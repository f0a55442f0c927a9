import * as z from "zod";
import { tellable } from "./log.ts";

const LONGEST = 300;

/** What a person may have typed or is called: addresses, what is quoted, and numbers as long as those of phones and cards. */
const PERSONAL: readonly [RegExp, string][] = [
	[/[^\s<>"'(),;:]+@[^\s<>"'(),;]+/g, "(address)"],
	[/"[^"]*"/g, '"…"'],
	[/\+?\d[\d -]{6,}\d/g, "(number)"],
];

/** Why something failed, in a line that may be kept: short, and without anything personal that an error quotes. */
export function plainReason(error: unknown): string {
	const text = error instanceof z.ZodError ? whatIsWrong(error) : messageOf(tellable(error));
	const start = text.slice(0, 10 * LONGEST); // looking for addresses in a very long one would take seconds
	return PERSONAL.reduce((safe, [pattern, instead]) => safe.replaceAll(pattern, instead), start).slice(0, LONGEST);
}

const messageOf = (error: unknown): string => (error instanceof Error ? `${error.name}: ${error.message}` : String(error));

/** Without the list of all that would be right. */
const whatIsWrong = ({ issues }: z.ZodError): string =>
	`no known event: ${issues.map(({ path, message }) => `${path.join(".") || "it"}: ${message.split(". Expected", 1)[0]}`).join("; ")}`;
