import { parseArgs } from "node:util";
import { reading } from "../command-line.ts";
import { type Environment, ENVIRONMENTS } from "../worker-configs.ts";
import { ApiError } from "./api.ts";
import { type Ended, type Ending, EXIT_CODES, messageOf, Refused } from "./failures.ts";
import { type Reporter, toMachines, toPeople } from "./reporter.ts";
import { SETTINGS, type Settings, watching } from "./settings.ts";
import { endOnSignals } from "./signals.ts";

/** What was asked for on the command line. */
export interface Asked {
	environment: Environment;
	dryRun: boolean;
	dirty: boolean;
	mine: boolean;
	/** Where to probe, if not at the address in the config. */
	origin: string | undefined;
	/** The release that is asked for. */
	id: string | undefined;
	limit: string | undefined;
	settings: Settings;
	reporter: Reporter;
}

const OPTIONS = {
	env: { type: "string" },
	json: { type: "boolean" },
	help: { type: "boolean" },
	"dry-run": { type: "boolean" },
	dirty: { type: "boolean" },
	mine: { type: "boolean" },
	origin: { type: "string" },
	watch: { type: "string" },
	id: { type: "string" },
	limit: { type: "string" },
} as const;

/** An option that only some of the commands know. */
export type Option = Exclude<keyof typeof OPTIONS, "env" | "json" | "help">;

/** The end of both commands' help. */
export const COMMON_HELP = `  --env NAME     staging or production
  --dry-run      prints what would be done and changes nothing
  --json         a JSON object a line, for machines; the last has the event "end"
  --origin URL   where the marketplace answers, if not at PUBLIC_ORIGIN of clients/web/wrangler.toml

Needs CLOUDFLARE_API_TOKEN and CLOUDFLARE_ACCOUNT_ID in the environment. docs/deploying.md says more.
Ends with ${Object.entries(EXIT_CODES)
	.map(([ending, code]) => `${code} ${ending}`)
	.join(", ")}.`;

/** Runs a command as the process: says how it goes and ends with a documented code. `options` are those that it knows besides --env and --json. */
export async function runCommand(help: string, act: (asked: Asked) => Promise<Ended>, options: readonly Option[]): Promise<void> {
	const json = process.argv.some((argument) => /^--json\b/.test(argument));
	const reporter = json ? toMachines() : toPeople();
	const end = (ending: Ending, says: string, release?: string) => {
		const code = EXIT_CODES[ending];
		reporter.end({ ending, code, says, ...(release !== undefined && { release }) });
		process.exitCode = code;
	};
	endOnSignals((code) =>
		reporter.end({ ending: "cut off", code, says: "Cut off. Run the command again to go on, or npm run rollback to put it back." }),
	);
	try {
		const asked = readArguments(reporter, options);
		if (asked === null) return console.log(help);
		const { ending, says, release, left } = await act(asked);
		for (const what of left) reporter.warn(`Still to do: ${what}`);
		end(ending, says, release);
	} catch (error) {
		// an API that fails before anything is changed is no fault of ours
		end(error instanceof Refused ? error.ending : error instanceof ApiError ? "refused" : "bug", messageOf(error));
	}
}

/** Null where only help is wanted. */
function readArguments(reporter: Reporter, options: readonly Option[]): Asked | null {
	const values = parse(options);
	if (values.help === true) return null;
	const environment = ENVIRONMENTS.find((name) => name === values.env);
	if (!environment) throw new Refused("usage", `Where to? --env ${ENVIRONMENTS.join(" or --env ")}.`);
	const { watch = String(SETTINGS.watchSeconds), origin, id, limit } = values;
	if (!/^\d+$/.test(watch)) throw new Refused("usage", "--watch is a number of seconds.");
	return {
		environment,
		dryRun: values["dry-run"] === true,
		dirty: values.dirty === true,
		mine: values.mine === true,
		origin: addressIn(origin),
		id,
		limit,
		settings: watching(Number(watch)),
		reporter,
	};
}

/** The address behind --origin. Refuses one that nobody could ask: who looks there for what is wrong would take it for ill. */
export function addressIn(origin: string | undefined): string | undefined {
	if (origin === undefined || /^https?:$/.test(URL.parse(origin)?.protocol ?? "")) return origin;
	throw new Refused("usage", "--origin is an address that begins with https:// (or http://).");
}

function parse(options: readonly Option[]) {
	const known = new Set<string>(["env", "json", "help", ...options]);
	const { values } = reading(() => parseArgs({ options: OPTIONS }));
	const stranger = Object.keys(values).find((name) => !known.has(name));
	if (stranger !== undefined) throw new Refused("usage", `Unknown option '--${stranger}'`);
	return values;
}
