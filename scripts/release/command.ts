import { parseArgs } from "node:util";
import { type Environment, ENVIRONMENTS } from "../worker-configs.ts";
import { ApiError } from "./api.ts";
import { type Ended, type Ending, EXIT_CODES, messageOf, Refused } from "./failures.ts";
import { type Reporter, toMachines, toPeople } from "./reporter.ts";
import { SETTINGS, type Settings } from "./settings.ts";

/** What was asked for on the command line. */
export interface Asked {
	environment: Environment;
	dryRun: boolean;
	dirty: boolean;
	/** Where to probe, if not at the address in the config. */
	origin: string | undefined;
	settings: Settings;
	reporter: Reporter;
	json: boolean;
}

const OPTIONS = {
	env: { type: "string" },
	"dry-run": { type: "boolean", default: false },
	json: { type: "boolean", default: false },
	dirty: { type: "boolean", default: false },
	origin: { type: "string" },
	watch: { type: "string", default: String(SETTINGS.watchSeconds) },
	help: { type: "boolean", default: false },
} as const;

/** The end of both commands' help. */
export const COMMON_HELP = `  --env NAME     staging or production
  --dry-run      prints what would be done and changes nothing
  --json         a JSON object a line, for machines; the last has the event "end"
  --origin URL   where the marketplace answers, if not at PUBLIC_ORIGIN of clients/web/wrangler.toml
  --watch N      seconds to watch each share of traffic (${SETTINGS.watchSeconds})

Needs CLOUDFLARE_API_TOKEN and CLOUDFLARE_ACCOUNT_ID in the environment. docs/deploying.md says more.
Ends with ${Object.entries(EXIT_CODES)
	.map(([ending, code]) => `${code} ${ending}`)
	.join(", ")}.`;

/** Runs a command as the process: says how it goes and ends with a documented code. */
export async function runCommand(help: string, act: (asked: Asked) => Promise<Ended>): Promise<void> {
	const json = process.argv.includes("--json");
	const reporter = json ? toMachines() : toPeople();
	const end = (ending: Ending, says: string, release?: string) => {
		const code = EXIT_CODES[ending];
		reporter.end({ ending, code, says, ...(release !== undefined && { release }) });
		process.exitCode = code;
	};
	for (const signal of ["SIGINT", "SIGTERM"] as const) {
		process.once(signal, () => {
			reporter.warn("Cut off. Run the command again to go on, or npm run rollback to put it back.");
			process.exit(signal === "SIGINT" ? 130 : 143);
		});
	}
	try {
		const asked = readArguments(reporter, json);
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
function readArguments(reporter: Reporter, json: boolean): Asked | null {
	const values = parse();
	if (values.help) return null;
	const environment = ENVIRONMENTS.find((name) => name === values.env);
	if (!environment) throw new Refused("usage", `Where to? --env ${ENVIRONMENTS.join(" or --env ")}.`);
	const watchSeconds = Number(values.watch);
	if (!Number.isInteger(watchSeconds) || watchSeconds < 0) throw new Refused("usage", "--watch is a number of seconds.");
	return {
		environment,
		dryRun: values["dry-run"],
		dirty: values.dirty,
		origin: values.origin,
		settings: { ...SETTINGS, watchSeconds },
		reporter,
		json,
	};
}

function parse() {
	try {
		return parseArgs({ options: OPTIONS }).values;
	} catch (error) {
		throw new Refused("usage", messageOf(error));
	}
}
