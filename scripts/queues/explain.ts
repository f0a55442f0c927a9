import { eventSchema } from "../../contracts/events.ts";
import { orderDueSchema } from "../../contracts/order-due.ts";
import { plainReason } from "../../kit/plain-reason.ts";
import type { Databases } from "../databases/databases.ts";
import { whyNoChange } from "./later.ts";
import { type Letter, payloadOf } from "./letters.ts";
import { MAILS, meaningOf } from "./meaning.ts";

const MAIL_IS_LATE_AFTER_MS = 2 * 24 * 60 * 60 * 1000;

/** What there is to know of a dead letter, a sentence each. */
export interface Explanation {
	letter: Letter;
	/** Which change it tells of. */
	tells: string;
	/** What did not happen. */
	missing: string;
	why: string;
	/** Why replaying would change nothing; null where it would. */
	noChange: string | null;
	/** Why it would fail again as long as nobody releases something else; null where it would not for that reason. */
	unreadable: string | null;
	advice: string;
	/** What it says, where somebody wants to see it. */
	payload?: string;
}

/** Explains a dead letter. What it says is looked at, and only told with `payload`. */
export async function explain(databases: Databases, letter: Letter, { payload = false, now = new Date() } = {}): Promise<Explanation> {
	const body = await payloadOf(databases, letter);
	const unreadable = letter.forgottenAt === null ? whyUnreadable(body) : null;
	const noChange = letter.settledAt === null ? await whyNoChange(databases, letter) : null;
	const meaning = meaningOf(letter.type);
	const nothing = meaning === null ? "Not known." : `Nothing: the ${letter.service} service does nothing with it.`;
	const missing = meaning?.missing[letter.service] ?? nothing;
	return {
		letter,
		tells: meaning?.tells(letter.about ?? "(unknown)") ?? "No code of this checkout knows such a message.",
		missing: letter.settledAt === null ? missing : "Nothing is missing any more, or was given up.",
		why: whyOf(letter),
		noChange,
		unreadable,
		advice: adviceFor(letter, { unreadable, noChange, now }),
		...(payload && { payload: body }),
	};
}

/** Why no consumer of this checkout can read a body; null where one can. */
function whyUnreadable(body: string): string | null {
	try {
		const said: unknown = JSON.parse(body);
		if (orderDueSchema.safeParse(said).success) return null;
		const event = eventSchema.safeParse(said);
		return event.success ? null : plainReason(event.error);
	} catch {
		return "it is no JSON";
	}
}

function whyOf({ attempts, lastError }: Letter): string {
	const tried = attempts === null ? "" : ` It was tried ${attempts === 1 ? "once" : `${attempts} times`}.`;
	return `${lastError ?? "Not known: the logs of the day say it"}.${tried}`;
}

interface Findings {
	unreadable: string | null;
	noChange: string | null;
	now: Date;
}

function adviceFor(
	{ id, type, outcome, settledAt, reason, replayAskedAt, receivedAt }: Letter,
	{ unreadable, noChange, now }: Findings,
): string {
	const replay = `npm run queues -- replay ${id}`;
	if (outcome === "discarded")
		return `Nothing: it was discarded at ${settledAt} (${reason}). For 30 days it can be replayed after all: ${replay}`;
	if (settledAt !== null) return `Nothing: it ${outcome === "replayed" ? "was replayed" : "had come through by itself"} at ${settledAt}.`;
	if (replayAskedAt !== null) return `Wait: its replay was asked for at ${replayAskedAt}, and the next sweep does it.`;
	if (noChange !== null) return `Replay it, which changes nothing and settles it: ${replay}`;
	if (unreadable !== null) return `Replay it after a release that knows it (${replay}), or discard it.`;
	const isLate = MAILS.has(type ?? "") && now.getTime() - Date.parse(receivedAt) > MAIL_IS_LATE_AFTER_MS;
	const first = "See that what failed is mended";
	return isLate ? `${first}, and think whether the mail still helps anybody: ${replay}, or discard it.` : `${first}, then: ${replay}`;
}
