import { messageOf, Refused } from "../release/failures.ts";
import { type Reporter, toMachines, toPeople } from "../release/reporter.ts";
import { endOnSignals } from "../release/signals.ts";

export const EXIT_CODES_HELP =
	"Ends with 0 when it is done, 1 when it failed or was refused, 2 when the command was wrong, 129, 130 or 143 when it was cut off.";

/** Runs a command as the process: says how it goes, and ends with a code of {@link EXIT_CODES_HELP}. `act` says how it ended; null says nothing. */
export async function runAsProcess(act: (reporter: Reporter) => Promise<string | null>): Promise<void> {
	const reporter = process.argv.includes("--json") ? toMachines() : toPeople();
	const end = (ending: string, code: number, says: string) => {
		reporter.end({ ending, code, says });
		process.exitCode = code;
	};
	endOnSignals((code) => end("cut off", code, "Cut off. Run the command again."));
	try {
		const says = await act(reporter);
		if (says !== null) end("done", 0, says);
	} catch (error) {
		const ending = error instanceof Refused ? error.ending : "failed";
		end(ending, ending === "usage" ? 2 : 1, messageOf(error));
	}
}
