import { parseArgs, styleText } from "node:util";
import { migrateLocal } from "./street/migrate.ts";
import { migrationsHash, readMarks, STATE } from "./street/local-state.ts";
import { DEMO } from "./street/people.ts";
import { step } from "./street/progress.ts";
import { unfinishedRestore } from "./restore/unfinished.ts";
import { claim, release } from "./street/claim.ts";
import { fieldsIn, lineLogOf, openLineLog } from "./street/line-log.ts";
import { isPortFree, runStreet, type Street } from "./street/run.ts";
import { seedEmptyStreet } from "./seed/seed.ts";

const HELP = `npm start [-- --port 8787]     prepares and runs the whole street
npm run dev [-- --port 8787]   runs it without the first-run work

  --port N     where the street listens (or PORT in the environment); default 8787
  --quiet      do not print the Workers' log lines`;

const options = {
	port: { type: "string", default: process.env["PORT"] ?? "8787" },
	"skip-setup": { type: "boolean", default: false },
	quiet: { type: "boolean", default: false },
	help: { type: "boolean", default: false },
} as const;

async function main(): Promise<number> {
	const { values } = parseArgs({ options });
	if (values.help) {
		console.log(HELP);
		return 0;
	}
	const port = Number(values.port);
	if (!Number.isInteger(port) || port < 1 || port > 65_535)
		return complain(`"${values.port}" is not a port. Use a number from 1 to 65535.`);
	await claim(STATE);
	onEnd(() => release(STATE));
	const unfinished = unfinishedRestore(STATE);
	if (unfinished !== null) return complain(`A restore was cut off. Finish it first: npm run restore -- --from ${unfinished}`);
	if (!(await isPortFree(port)))
		return complain(`Port ${port} is taken. Stop what uses it, or choose another: npm start -- --port ${port + 1}`);
	if (!values["skip-setup"]) {
		await migrateLocal(STATE);
		await seedEmptyStreet(STATE);
	} else if (readMarks(STATE).migrations !== migrationsHash()) {
		return complain("The local databases are not up to date. Run npm start once; it keeps your data.");
	}
	return live(port, values.quiet);
}

/** What a signal does: before anything runs, it simply ends the command; what was begun goes on at the next start. */
let end = (): void => process.exit(130);
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => end());
const parent = process.ppid;
setInterval(() => process.ppid !== parent && end(), 1_000).unref(); // whoever started us was killed: do not stay behind

const onEnd = (clean: () => void): void => void process.on("exit", clean);

/** Runs the street until somebody ends it. */
async function live(port: number, quiet: boolean): Promise<number> {
	let street: Street | null = null;
	let ending = false;
	end = () => {
		ending = true;
		if (street) void street.stop();
	};

	const early: string[] = [];
	let onLine = (line: string): unknown => early.push(line);
	try {
		const keep = openLineLog(lineLogOf(STATE)); // for npm run tail
		const both = (line: string) => (keep(line), onLine(line));
		street = await step("Starting seven Workers", () => runStreet({ port, state: STATE, onLine: both }));
	} catch (error) {
		if (ending) return 0;
		console.error(early.join("\n"));
		throw error;
	}
	if (ending) await street.stop();
	else greet(street.url);
	onLine = quiet ? () => undefined : printLine;
	const code = await street.ended;
	await street.stop();
	console.log(ending ? "\nThe street is closed." : `\nThe runtime ended by itself (code ${code}).`);
	return ending ? 0 : 1;
}

function greet(url: string): void {
	const login = (who: string, { email, password }: { email: string; password: string }) =>
		`    ${who.padEnd(10)}${email.padEnd(32)}${password}`;
	console.log(`
${styleText("bold", "The street is open.")}

    Shop      ${url}
    API docs  ${url}/api/v1/docs
    Health    ${url}/health
    Mails     ${url}/api/v1/dev/mails   (what would have been sent)

    Demo logins
${login("shopper", DEMO.shopper)}
${DEMO.vendors.map((vendor) => login("vendor", vendor) + `   (${vendor.shop})`).join("\n")}
${login("admin", DEMO.admin)}

    To pay less with
    code      ${DEMO.code.padEnd(32)}(a tenth off, once)
    gift card ${DEMO.giftCard.code.padEnd(32)}(€${DEMO.giftCard.minor / 100})

    Ctrl-C closes it. Your data stays in .wrangler/state; npm run reset wipes it.
`);
}

/** Prints the Workers' own log lines, reloads and errors; wrangler's tables of bindings and its request lines say nothing new. */
function printLine(line: string): void {
	const isOurs = fieldsIn(line) !== null || line.includes("ERROR") || line.includes("✘") || line.includes("Reloading");
	const text = line.replace(/^\[[\w-]+\] (?=\{)/, ""); // wrangler's word on whose line it is, which the line itself says better
	if (isOurs) console.log(text.length > 400 ? `${text.slice(0, 400)} …` : text);
}

function complain(message: string): number {
	console.error(styleText("red", message));
	return 1;
}

try {
	process.exitCode = await main();
} catch (error) {
	process.exitCode = complain(error instanceof Error ? error.message : String(error));
}
process.exit();
