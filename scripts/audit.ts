import { parseArgs, styleText } from "node:util";
import { audit } from "./audit/audit.ts";
import { CHECKS } from "./audit/checks.ts";
import { LOOK } from "./audit/look.ts";
import { showReport } from "./audit/show.ts";
import { environmentIn, reading } from "./command-line.ts";
import { openDatabases } from "./databases/open.ts";
import { confirm } from "./release/ask.ts";
import { messageOf, Refused } from "./release/failures.ts";
import { STATE } from "./street/local-state.ts";

const HELP = `npm run audit:data -- [--env local|staging|production] [--only name] [--repair]

Looks whether the data of the five databases fits together: orders, stock, payments, ledgers, reviews, and what each service keeps of others.
What was changed in the last minute is on its way and left out. It only reads, unless it is told to repair.

  --env NAME     local (default), staging or production
  --only NAME    only this check; may be given several times
  --list         lists the checks with what each holds
  --repair       puts right what follows from other data; the rest is for people
  --dry-run      with --repair: says what would be done and changes nothing
  --yes          does not ask before it changes anything outside the local street
  --settle N     leaves out what was changed in the last N seconds (${LOOK.settledAfterMs / 1000})
  --state FOLDER the local street's state; default .wrangler/state
  --json         a JSON object a line, for machines; the last has the event "end"

Outside local it needs CLOUDFLARE_API_TOKEN (D1 edit) and CLOUDFLARE_ACCOUNT_ID. docs/operations/data.md says what to do about what it finds.
Ends with 0 where all is well or was put right, 1 where something is wrong or could not be looked at, 2 where the arguments are wrong.`;

const YEAR_IN_SECONDS = 31_536_000;

const OPTIONS = {
	env: { type: "string", default: "local" },
	only: { type: "string", multiple: true },
	list: { type: "boolean", default: false },
	repair: { type: "boolean", default: false },
	"dry-run": { type: "boolean", default: false },
	yes: { type: "boolean", default: false },
	settle: { type: "string", default: String(LOOK.settledAfterMs / 1000) },
	state: { type: "string", default: STATE },
	json: { type: "boolean", default: false },
	help: { type: "boolean", default: false },
} as const;

async function main(): Promise<number> {
	const { values } = reading(() => parseArgs({ options: OPTIONS }));
	if (values.help) return say(HELP);
	const checks = checksOf(values.only);
	if (values.list) return say(checks.map(({ name, holds, repair }) => `${name}: ${holds}${repair ? " (can be repaired)" : ""}`).join("\n"));
	const environment = environmentIn(values.env);
	const seconds = Number(values.settle);
	if (!Number.isInteger(seconds) || seconds < 0 || seconds > YEAR_IN_SECONDS)
		throw new Refused("usage", "--settle is a number of seconds, of a year at most.");
	if (values["dry-run"] && !values.repair)
		throw new Refused("usage", "--dry-run goes with --repair: without it nothing is changed anyway.");
	const repair = !values.repair ? "no" : values["dry-run"] ? "dry" : "yes";
	if (repair === "yes" && environment !== "local") await confirm(environment, values.yes);
	const databases = await openDatabases(environment, { state: values.state });
	try {
		const tell = (line: object) => console.log(JSON.stringify(line));
		const left = await audit(databases, {
			checks,
			repair,
			look: { ...LOOK, settledAfterMs: seconds * 1000 },
			tell: (report) => (values.json ? tell({ event: "check", ...report }) : console.log(showReport(report).join("\n"))),
		});
		const says = left === 0 ? `All is well: ${checks.length} checks.` : `${left} ${left === 1 ? "thing is" : "things are"} wrong.`;
		if (values.json) tell({ event: "end", left, code: left === 0 ? 0 : 1 });
		else console.log(styleText(left === 0 ? "green" : "red", `\n${says}`));
		return left === 0 ? 0 : 1;
	} finally {
		await databases.close();
	}
}

function say(text: string): number {
	console.log(text);
	return 0;
}

function checksOf(names: readonly string[] = []) {
	const unknown = names.find((name) => !CHECKS.some((check) => check.name === name));
	if (unknown !== undefined) throw new Refused("usage", `There is no check "${unknown}". --list has them all.`);
	return names.length === 0 ? CHECKS : CHECKS.filter(({ name }) => names.includes(name));
}

try {
	process.exitCode = await main();
} catch (error) {
	const code = error instanceof Refused && error.ending === "usage" ? 2 : 1;
	console.error(styleText("red", messageOf(error)));
	if (process.argv.includes("--json")) console.log(JSON.stringify({ event: "end", code, says: messageOf(error) }));
	process.exitCode = code;
}
