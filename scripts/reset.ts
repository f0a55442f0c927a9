import { parseArgs } from "node:util";
import { messageOf } from "./release/failures.ts";
import { claim } from "./street/claim.ts";
import { STATE, wipe } from "./street/local-state.ts";

const HELP = `npm run reset

Wipes the local street: its databases, queues, files and log lines. Backups of it in .wrangler/backups stay. npm start fills it anew.

  --state FOLDER   the local street's state; default .wrangler/state

Ends with 0 when it is empty, 1 where somebody uses it, 2 for wrong arguments.`;

function read() {
	try {
		return parseArgs({ options: { state: { type: "string", default: STATE }, help: { type: "boolean", default: false } } }).values;
	} catch (error) {
		console.error(messageOf(error));
		return process.exit(2); // nothing is wiped by somebody who meant something else
	}
}

const { state, help } = read();
if (help) console.log(HELP);
else {
	try {
		await claim(state);
		wipe(state);
		console.log("The local street is empty again. npm start fills it anew.");
	} catch (error) {
		console.error(messageOf(error));
		process.exitCode = 1;
	}
}
