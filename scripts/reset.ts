import { parseArgs } from "node:util";
import { reading } from "./command-line.ts";
import { messageOf, Refused } from "./release/failures.ts";
import { claim } from "./street/claim.ts";
import { STATE, wipe } from "./street/local-state.ts";

const HELP = `npm run reset

Wipes the local street: its databases, queues, files and log lines. Backups of it in .wrangler/backups stay. npm start fills it anew.

  --state FOLDER   the local street's state; default .wrangler/state

Ends with 0 when it is empty, 1 where somebody uses it, 2 for wrong arguments.`;

try {
	// whoever means something else gets nothing wiped
	const options = { state: { type: "string", default: STATE }, help: { type: "boolean", default: false } } as const;
	const { state, help } = reading(() => parseArgs({ options })).values;
	if (help) console.log(HELP);
	else {
		await claim(state);
		wipe(state);
		console.log("The local street is empty again. npm start fills it anew.");
	}
} catch (error) {
	console.error(messageOf(error));
	process.exitCode = error instanceof Refused ? 2 : 1;
}
