import { parseArgs } from "node:util";
import { environmentIn, reading } from "../command-line.ts";
import type { Environment } from "../databases/databases.ts";
import { Refused } from "../release/failures.ts";
import { type ServiceName, SERVICES } from "../street/local-state.ts";

const ACTIONS = ["summary", "list", "explain", "replay", "discard"] as const;
export type Action = (typeof ACTIONS)[number];

/** What somebody asked `npm run queues` for. */
export interface Asked {
	action: Action;
	environment: Environment;
	id: string | null;
	all: boolean;
	service: ServiceName | undefined;
	type: string | undefined;
	history: boolean;
	payload: boolean;
	reason: string | null;
	/** Null where the usual patience does. */
	waitSeconds: number | null;
	yes: boolean;
	json: boolean;
}

const OPTIONS = {
	env: { type: "string", default: "local" },
	service: { type: "string" },
	event: { type: "string" },
	all: { type: "boolean", default: false },
	history: { type: "boolean", default: false },
	payload: { type: "boolean", default: false },
	reason: { type: "string" },
	wait: { type: "string" },
	yes: { type: "boolean", default: false },
	json: { type: "boolean", default: false },
	help: { type: "boolean", default: false },
} as const;

/** What each command takes besides `--env` and `--json`. */
const TAKES: Record<Action, readonly (keyof typeof OPTIONS)[]> = {
	summary: [],
	list: ["service", "event", "history"],
	explain: ["payload"],
	replay: ["all", "service", "event", "wait", "yes"],
	discard: ["all", "service", "event", "reason", "yes"],
};

const wrong = (message: string): never => {
	throw new Refused("usage", message);
};

/** Null where only help is wanted. Throws in plain words where the arguments make no sense. */
export function readArguments(args: string[]): Asked | null {
	const { values, positionals } = reading(() => parseArgs({ args, options: OPTIONS, allowPositionals: true }));
	if (values.help) return null;
	const [named = "summary", id = null, ...others] = positionals;
	const action = ACTIONS.find((one) => one === named) ?? wrong(`There is no "${named}". Use ${ACTIONS.slice(1).join(", ")}, or nothing.`);
	const needless = namedIn(values).find((option) => !["env", "json", ...TAKES[action]].includes(option));
	if (needless !== undefined) wrong(`--${needless} is not for ${action === "summary" ? "the summary" : action}.`);
	const needsId = !values.all && ["explain", "replay", "discard"].includes(action);
	if (needsId && !id) wrong(action === "explain" ? "Which one? Name its id." : "Which one? Name its id, or --all.");
	if (others.length > 0 || (!needsId && id !== null)) wrong(`Too many words: ${[!needsId && id, ...others].filter(Boolean).join(" ")}.`);
	if (action === "discard" && values.all && !values.event) wrong("All of which kind? --event TYPE.");
	if (action === "discard" && !values.reason?.trim()) wrong("Say why, for whoever asks later: --reason … (nothing personal).");
	return {
		action,
		environment: environmentIn(values.env),
		id,
		all: values.all,
		service: serviceOf(values.service),
		type: values.event,
		history: values.history,
		payload: values.payload,
		reason: values.reason?.trim() ?? null,
		waitSeconds: values.wait === undefined ? null : secondsOf(values.wait),
		yes: values.yes,
		json: values.json,
	};
}

/** The options that somebody named. */
const namedIn = (values: Partial<Record<keyof typeof OPTIONS, unknown>>) =>
	(Object.keys(OPTIONS) as (keyof typeof OPTIONS)[]).filter((option) => values[option] !== undefined && values[option] !== false);

const serviceOf = (name: string | undefined): ServiceName | undefined =>
	name === undefined ? undefined : (SERVICES.find((one) => one === name) ?? wrong(`There is no service ${name}: ${SERVICES.join(", ")}.`));

const secondsOf = (text: string): number => (/^\d{1,5}$/.test(text) ? Number(text) : wrong("--wait is a number of seconds."));
