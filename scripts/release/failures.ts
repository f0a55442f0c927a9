/** How a release or rollback ends, for whoever called the command; docs/deploying.md has the list. */
export const EXIT_CODES = {
	/** It is live, or there was nothing to do. */
	done: 0,
	/** A fault of ours. */
	bug: 1,
	/** Wrong arguments, or the environment lacks something. */
	usage: 2,
	/** It may not or cannot be done, and nothing was changed. */
	refused: 3,
	/** It failed, and every Worker takes its traffic with the versions before. */
	"put back": 4,
	/** It failed, and putting it back failed too: run it again. */
	stuck: 5,
	/** Another release or rollback of this environment is under way. */
	busy: 6,
} as const;
export type Ending = keyof typeof EXIT_CODES;

/** How a release or rollback ended. */
export interface Ended {
	ending: Ending;
	says: string;
	release?: string;
	/** What a person still has to do. */
	left: string[];
}

/** Ends a command before it has changed anything. */
export class Refused extends Error {
	readonly ending: "usage" | "refused" | "busy";

	constructor(ending: "usage" | "refused" | "busy", message: string) {
		super(message);
		this.ending = ending;
	}
}

/** What an error says, for people. */
export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Why something failed: a fetch says so only in the cause of its error. */
export const reasonOf = (error: unknown): string =>
	error instanceof Error && error.cause instanceof Error && error.cause.message !== "" ? error.cause.message : messageOf(error);
