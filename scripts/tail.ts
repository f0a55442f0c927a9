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
Ends with 0 when you end it, 1 where it failed, 2 for wrong arguments. docs/observability.md says more.`;

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

async function follow(values: Values, wish: Wish): Promise<void> {
	const print = ({ at, fields, ...line }: Line) =>
		console.log(values.json ? JSON.stringify({ at, ...fields, service: line.service }) : toPeople({ at, fields, ...line }, process.stdout));
	const onLine = (line: Line) => void (isWanted(line, wish) && print(line));
	const stop = new AbortController();
	for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => stop.abort());
	const environment = environmentIn(values.env);
	if (environment === "local") {
		const file = lineLogOf(values.state);
		if (!values.once && runningUrl(values.state) === null) console.error("No street runs here: lines come when npm start has begun one.");
		await (values.once ? keptLines(file, onLine) : followLocal(file, wish.request !== undefined, onLine, stop.signal));
		return;
	}
	if (values.once) throw new Refused("usage", "--once is for the local street: of the deployed one, Workers Logs keeps what has been.");
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
}

process.stdout.on("error", () => process.exit()); // whoever read has gone, as head does
try {
	const values = parse();
	if (values.help) console.log(HELP);
	else await follow(values, wishIn(values));
} catch (error) {
	console.error(messageOf(error));
	process.exitCode = error instanceof Refused ? 2 : 1;
}
