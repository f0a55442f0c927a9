import { styleText } from "node:util";
import { openDatabases } from "./databases/open.ts";
import { readArguments } from "./queues/arguments.ts";
import { runQueues } from "./queues/command.ts";
import { LISTED_AT_MOST } from "./queues/letters.ts";
import { openApi } from "./release/api.ts";
import { agreed } from "./release/ask.ts";
import { messageOf, Refused } from "./release/failures.ts";
import { runningUrl } from "./street/claim.ts";
import { STATE } from "./street/local-state.ts";

const HELP = `npm run queues                         what waits: dead letters by service, and the queues' backlog where it is told
npm run queues -- list                 dead letters, by id and kind
npm run queues -- explain <id>         what one tells of, what did not happen, why, and what to do
npm run queues -- replay <id> | --all  puts it through the service's consumer again, once
npm run queues -- discard <id> --reason "why"
npm run queues -- discard --all --event TYPE --reason "why"

  --env NAME       local (default), staging or production
  --service NAME   list, --all: only this service's: user, product, order, review, vendor
  --event TYPE     list, --all: only messages of this kind, e.g. order.money_moved
  --history        list: those that are settled, too
  --payload        explain: what the message says, too, which may be personal
  --wait N         replay: seconds to wait for the outcome (30 locally, else 150)
  --yes            do not ask before something is changed outside the local street
  --json           one JSON object, for machines

An id may be cut off where it is clear. --all means ${LISTED_AT_MOST} of each service at most, and says how many more there are. Outside local it needs CLOUDFLARE_API_TOKEN and CLOUDFLARE_ACCOUNT_ID; docs/operations/queues.md.
Ends with 0; with 1 where dead letters wait (the summary), a replay failed or is not done yet (what waits for npm start is), --all left some,
or nobody could look; with 2 where the arguments are wrong.`;

async function main(): Promise<number> {
	const asked = readArguments(process.argv.slice(2));
	if (asked === null) {
		console.log(HELP);
		return 0;
	}
	const isLocal = asked.environment === "local";
	const isRunning = !isLocal || runningUrl(STATE) !== null;
	const databases = await openDatabases(asked.environment);
	try {
		const api = isLocal ? null : openApi(process.env);
		return await runQueues(asked, { databases, api, isRunning, now: () => new Date(), confirm: agreed, out: (line) => console.log(line) });
	} finally {
		await databases.close();
	}
}

process.stdout.on("error", () => undefined); // whoever reads may go, as head does: a replay that was asked for goes on
try {
	process.exitCode = await main();
} catch (error) {
	console.error(styleText("red", messageOf(error)));
	process.exitCode = error instanceof Refused && error.ending === "usage" ? 2 : 1;
}
