import { parseArgs } from "node:util";
import { wrongSettings } from "../contracts/settings.ts";
import { environmentIn, reading } from "./command-line.ts";
import { openApi } from "./release/api.ts";
import { agreed } from "./release/ask.ts";
import { addressIn } from "./release/command.ts";
import { messageOf, Refused } from "./release/failures.ts";
import { whoIs } from "./release/identity.ts";
import { entranceOf } from "./release/plan.ts";
import { type Reporter, toMachines, toPeople } from "./release/reporter.ts";
import { SETTINGS } from "./release/settings.ts";
import { endOnSignals } from "./release/signals.ts";
import { readSecret } from "./secrets/ask.ts";
import type { Place } from "./secrets/change.ts";
import { findWrong, inventory, type Secret } from "./secrets/inventory.ts";
import { PIPELINE_SECRETS, ROTATIONS, SETTINGS_OF } from "./secrets/list.ts";
import { forget, rotate } from "./secrets/rotate.ts";
import { rotationOf } from "./secrets/slots.ts";
import { openSecretTool } from "./secrets/tool.ts";
import { wrongVariables } from "./secrets/variables.ts";
import { ROOT } from "./street/local-state.ts";
import { type Environment, readConfig, WORKERS } from "./worker-configs.ts";

const HELP = `npm run secrets -- --env local|staging|production [list | check | rotate NAME | forget NAME]

Lists what the Workers are told in secret, finds what is missing or wrong, and gives a secret another value. Values are never shown.

  list           what is set, since when, and what it is for (the default)
  check          ends with 1 where something is missing or wrong; locally it looks at the variables in the wrangler.toml files
  rotate NAME    sets a new value; the old one is believed for as long as what it signed. Asks for values of Stripe's
  forget NAME    takes the older of two values away at once, as after a leak

  --env NAME     local (the default), staging or production
  --slot NAME    which of two names is meant, where nobody noted which value is older
  --early        rotates again although the value before is still needed
  --yes          does not ask whether; needed where a value is piped in
  --origin URL   where the marketplace answers, if not at PUBLIC_ORIGIN of clients/web/wrangler.toml
  --json         for machines

${Object.keys(ROTATIONS).join(", ")} can be rotated.
Needs CLOUDFLARE_API_TOKEN and CLOUDFLARE_ACCOUNT_ID in the environment. docs/operations/secrets.md says more.
Run again after a crash, rotate goes on. Ends with 0 when all is well, 1 when something is wrong or failed, 2 for wrong arguments,
129, 130 or 143 when it was cut off.`;

const OPTIONS = {
	env: { type: "string", default: "local" },
	slot: { type: "string" },
	early: { type: "boolean", default: false },
	yes: { type: "boolean", default: false },
	origin: { type: "string" },
	json: { type: "boolean", default: false },
	help: { type: "boolean", default: false },
} as const;

const json = process.argv.includes("--json");
const reporter: Reporter = json ? toMachines() : toPeople();

endOnSignals((code) =>
	reporter.end({ ending: "cut off", code, says: "Cut off. Run the same command again: it ends what this one has begun." }),
);
try {
	await run();
} catch (error) {
	const code = error instanceof Refused && error.ending === "usage" ? 2 : 1;
	reporter.end({ ending: code === 2 ? "usage" : "failed", code, says: messageOf(error) });
	process.exitCode = code;
}

async function run(): Promise<void> {
	const { values, positionals } = parse();
	if (values.help) return console.log(HELP);
	const [action = "list", name = "", ...more] = positionals;
	if (more.length > 0 || (name !== "" && (action === "list" || action === "check")))
		throw new Refused("usage", "That is one name too many.");
	const environment = environmentIn(values.env);
	if (environment === "local") return local(action);
	if (action === "list") return list(await inventory(openApi(process.env), ROOT, environment));
	if (action === "check") return check(environment);
	if (action !== "rotate" && action !== "forget")
		throw new Refused("usage", `What is ${action}? There are list, check, rotate and forget.`);
	return change(action, name, environment, values);
}

function parse() {
	return reading(() => parseArgs({ options: OPTIONS, allowPositionals: true }));
}

/** Locally nothing is secret: all there is stands in the files. */
function local(action: string): void {
	if (action !== "list" && action !== "check")
		throw new Refused("usage", `Locally there is nothing to ${action}; say --env staging or --env production.`);
	const wrong = WORKERS.flatMap((worker) =>
		wrongSettings(SETTINGS_OF[worker], readConfig(ROOT, worker, null).vars ?? {}).map((says) => `${worker}: ${says}`),
	);
	if (action === "list")
		for (const worker of WORKERS)
			for (const { name, purpose, secret } of SETTINGS_OF[worker])
				reporter.say(`${worker}  ${name}${secret ? " (secret)" : ""}: ${purpose}`);
	tell(wrong, "Every variable is as it must be.");
}

function tell(wrong: readonly string[], well: string): void {
	for (const says of wrong) reporter.warn(says);
	const code = wrong.length === 0 ? 0 : 1;
	reporter.end({ ending: code === 0 ? "done" : "wrong", code, says: code === 0 ? well : `${wrong.length} to mend.` });
	process.exitCode = code;
}

function list(secrets: readonly Secret[]): void {
	if (json)
		return console.log(
			JSON.stringify(secrets.map(({ worker, name, isSet, noted }) => ({ worker, name, isSet, setAt: noted?.setAt ?? null }))),
		);
	for (const { worker, name, setting, isSet, noted } of secrets) {
		const since = noted ? `set ${noted.setAt.slice(0, 10)} by ${noted.who}` : isSet ? "set" : setting?.required ? "MISSING" : "not set";
		console.log(`${worker.padEnd(8)} ${name.padEnd(32)} ${since.padEnd(16)} ${setting?.purpose ?? "in no list"}`);
	}
	console.log("\nBesides, in the pipelines' own stores:");
	for (const { name, where } of PIPELINE_SECRETS) console.log(`${name.padEnd(41)} ${where}`);
}

async function check(environment: Environment): Promise<void> {
	const found = await findWrong(openApi(process.env), ROOT, environment);
	for (const { says } of found.filter(({ level }) => level === "warning")) reporter.warn(`Mind: ${says}`);
	tell(
		[...wrongVariables(ROOT, environment), ...found.filter(({ level }) => level === "error").map(({ says }) => says)],
		"Every secret and every variable is as it must be.",
	);
}

async function change(
	action: "rotate" | "forget",
	name: string,
	environment: Environment,
	values: ReturnType<typeof parse>["values"],
): Promise<void> {
	rotationOf(name); // refuses what is none before anybody is asked
	const asked = addressIn(values.origin);
	if (!values.yes && !(await agreed(`${action === "rotate" ? "Rotate" : "Take away the older"} ${name} in ${environment}?`)))
		throw new Refused("refused", "Nothing was changed.");
	const web = readConfig(ROOT, "web", environment).vars?.["PUBLIC_ORIGIN"];
	const place: Place = {
		root: ROOT,
		environment,
		api: openApi(process.env),
		reporter,
		settings: SETTINGS,
		origin: entranceOf({ origin: String(web) }, asked),
		who: whoIs(ROOT, process.env),
	};
	const tool = openSecretTool(ROOT, environment, process.env);
	const wanted = { name, isWanted: values.early, slot: values.slot, readValue: () => readSecret(name) };
	const says = await (action === "rotate" ? rotate(place, tool, wanted) : forget(place, tool, wanted));
	reporter.end({ ending: "done", code: 0, says });
}
