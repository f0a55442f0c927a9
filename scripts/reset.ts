import { STATE, wipe } from "./street/local-state.ts";
import { endOrphans } from "./street/run.ts";

try {
	endOrphans(STATE);
	wipe(STATE);
	console.log("The local street is empty again. npm start fills it anew.");
} catch (error) {
	console.error(error instanceof Error ? error.message : String(error));
	process.exitCode = 1;
}
