import { claim } from "./street/claim.ts";
import { STATE, wipe } from "./street/local-state.ts";

try {
	await claim(STATE);
	wipe(STATE);
	console.log("The local street is empty again. npm start fills it anew.");
} catch (error) {
	console.error(error instanceof Error ? error.message : String(error));
	process.exitCode = 1;
}
