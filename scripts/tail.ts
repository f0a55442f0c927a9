import { parseArgs } from "node:util";
import { environmentIn, reading } from "./command-line.ts";
import { openApi } from "./release/api.ts";
import { messageOf, Refused } from "./release/failures.ts";
import { runningUrl } from "./street/claim.ts";
import { lineLogOf } from "./street/line-log.ts";
import { ROOT, STATE } from "./street/local-state.ts";
import { isWanted, type Line, toPeople, type Wish } from "./tail/line.ts";
import { followLocal, keptLines } from "./tail/local-lines.ts";
import { inOrder } from "./tail/in-order.ts";
import { followRemote } from "./tail/remote-lines.ts";
import { WORKERS } from "./worker-configs.ts";

const HELP = `npm run tail [-- --env local|staging|production] [--request ID] [--service NAME] [--errors] [--json]

Follows the log lines of all seven Workers in one stream, or those of one request from the front door to the last queue. Ctrl-C ends it.

  --env NAME      local (the default): the street that npm start or npm run dev runs; else the deployed one
  --request ID    lines of one request: its X-Request-Id, or how it begins, at least 8 characters. Locally also what has been already
  --service NAME  lines of one Worker; may be given several times: ${WORKERS.join(", ")}
  --errors        errors, and answers from 500
  --json          a JSON object a line, for machines
  --once          local: what is kept already, and ends
  --state FOLDER  local: the folder of the street's state

Staging and production need CLOUDFLARE_API_TOKEN (with Workers Tail: Read) and CLOUDFLARE_ACCOUNT_ID in the environment.
Ends with 0 when you end it, 1 where it failed or --once found no line, 2 for wrong arguments. docs/observability.md says more.`;

const OPTIONS = {
	env: { type: "string", default: "local" },
	request: { type: "string" },
	service: { type: "string", multiple: true, default: [] as string[] },
	errors: { type: "boolean", default: false },
	json: { type: "boolean", default: false },
	once: { type: "boolean", default: false },
	state: { type: "string", default: STATE },
	help: { type: "boolean", default: false },
} as const;

const parse = () => reading(() => parseArgs({ options: OPTIONS })).values;
type Values = ReturnType<typeof parse>;

function wishIn({ request, service, errors }: Values): Wish {
	if (request !== undefined && !/^[\w-]{8,64}$/.test(request))
		throw new Refused("usage", "--request is an X-Request-Id, or how it begins: 8 to 64 letters, digits, - or _.");
	const unknown = service.find((name) => !(WORKERS as readonly string[]).includes(name));
	if (unknown !== undefined) throw new Refused("usage", `There is no Worker "${unknown}". There are: ${WORKERS.join(", ")}.`);
	return { request, services: service, errors };
}

/** Prints the lines that somebody wants to see. */
const printing =
	({ json }: Values, wish: Wish) =>
	(line: Line): boolean => {
		if (!isWanted(line, wish)) return false;
		console.log(json ? JSON.stringify({ at: line.at, ...line.fields, service: line.service }) : toPeople(line, process.stdout));
		return true;
	};

/** Why a request may have no line: nobody shall take silence for a request that never came. */
const WHY_NONE = `Its id may be another one; it may be older than what is kept; or it read what everybody sees and went well:
that leaves a line only where the id came with it, as X-Request-Id. docs/observability.md says more.`;

/** Prints what a local street has kept. Answers whether there was a line, and says so where there was none. */
async function printKept(values: Values, wish: Wish): Promise<boolean> {
	if (environmentIn(values.env) !== "local")
		throw new Refused("usage", "--once is for the local street: of the deployed one, Workers Logs keeps what has been.");
	const print = printing(values, wish);
	let isFound = false;
	await keptLines(lineLogOf(values.state), (line) => void (isFound = print(line) || isFound));
	const { request } = wish;
	if (!isFound) console.error(request === undefined ? "No such line is kept." : `No such line of request ${request} is kept. ${WHY_NONE}`);
	return isFound;
}

/** Answers the code that the command ends with. */
async function follow(values: Values, wish: Wish): Promise<0 | 1> {
	if (values.once) return (await printKept(values, wish)) ? 0 : 1;
	const onLine = printing(values, wish);
	const stop = new AbortController();
	for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => stop.abort());
	const environment = environmentIn(values.env);
	if (environment === "local") {
		if (runningUrl(values.state) === null) console.error("No street runs here: lines come when npm start has begun one.");
		await followLocal(lineLogOf(values.state), wish.request !== undefined, onLine, stop.signal);
		return 0;
	}
	const workers = WORKERS.filter((worker) => wish.services.length === 0 || wish.services.includes(worker));
	const sorted = inOrder(onLine);
	const warn = (text: string) => console.error(text);
	try {
		await followRemote(openApi(process.env), {
			root: ROOT,
			environment,
			workers,
			text: wish.request,
			onLine: sorted.take,
			warn,
			signal: stop.signal,
		});
	} finally {
		sorted.end();
	}
	return 0;
}

process.stdout.on("error", () => process.exit()); // whoever read has gone, as head does
try {
	const values = parse();
	if (values.help) console.log(HELP);
	else process.exitCode = await follow(values, wishIn(values));
} catch (error) {
	console.error(messageOf(error));
	process.exitCode = error instanceof Refused ? 2 : 1;
}
