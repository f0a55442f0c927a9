import type * as z from "zod";
import { factsOf, type Locale } from "./locale.ts";

type Issue = z.core.$ZodIssue;

/** What is wrong with a field, as a person would say it. `value` is all that was checked. */
export function faultText(issue: Issue, value: unknown, locale: Locale): string {
	const { faults } = factsOf(locale).messages;
	switch (issue.code) {
		case "invalid_type":
			if (at(value, issue.path) === undefined) return faults.missing;
			return issue.expected === "number" || issue.expected === "int" ? faults.number : faults.odd;
		case "too_small":
			return tooSmall(issue, faults);
		case "too_big":
			return issue.origin === "string" ? faults.tooLong(Number(issue.maximum)) : faults.tooMuch(Number(issue.maximum));
		case "invalid_format":
			return issue.format === "email" ? faults.email : (faults.phrases[issue.message] ?? faults.odd);
		case "invalid_value":
			return faults.choice;
		case "unrecognized_keys":
			return faults.unknownFields;
		default:
			return faults.phrases[issue.message] ?? faults.odd;
	}
}

function tooSmall(
	{ origin, minimum }: Extract<Issue, { code: "too_small" }>,
	faults: ReturnType<typeof factsOf>["messages"]["faults"],
): string {
	const least = Number(minimum);
	if (origin === "string") return least <= 1 ? faults.missing : faults.tooShort(least);
	return origin === "array" ? faults.missing : faults.tooLittle(least);
}

const at = (value: unknown, path: readonly PropertyKey[]): unknown =>
	path.reduce<unknown>(
		(inner, step) => (typeof inner === "object" && inner !== null ? (inner as Record<PropertyKey, unknown>)[step] : undefined),
		value,
	);
