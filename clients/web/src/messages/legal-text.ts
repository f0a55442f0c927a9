import type { Operator } from "../core/operator.ts";

/** A part of a legal page: what is there is shown in this order. */
export interface LegalSection {
	title: string;
	text?: readonly string[];
	list?: readonly string[];
	/** Names and what they stand for. */
	facts?: readonly (readonly [term: string, details: string])[];
	after?: readonly string[];
	/** A page of this site that says more. */
	link?: readonly [path: string, text: string];
}

/** A legal page in one language. */
export interface LegalText {
	title: string;
	/** For search engines. */
	description: string;
	lead: string;
	sections(operator: Operator): readonly LegalSection[];
}
