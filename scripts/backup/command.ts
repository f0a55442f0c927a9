import type { Environment } from "../databases/databases.ts";
import { messageOf, Refused } from "../release/failures.ts";
import { type Reporter, toMachines, toPeople } from "../release/reporter.ts";
import { endOnSignals } from "../release/signals.ts";
import { ENVIRONMENTS } from "../worker-configs.ts";

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

/** Throws for a name that is none. */
export function environmentIn(name: string): Environment {
	const found = (["local", ...ENVIRONMENTS] as const).find((one) => one === name);
	if (found === undefined) throw new Refused("usage", `Which environment? --env local, --env ${ENVIRONMENTS.join(" or --env ")}.`);
	return found;
}

/** Reads arguments; what is wrong with them is wrong with the command. An empty one is a variable of the shell that is not set. */
export function reading<T extends { values: object }>(parse: () => T): T {
	const read = parsed(parse);
	const empty = Object.entries(read.values).find(([, value]) => [value].flat().includes(""));
	if (empty) throw new Refused("usage", `--${empty[0]} is empty.`);
	return read;
}

function parsed<T>(parse: () => T): T {
	try {
		return parse();
	} catch (error) {
		throw new Refused("usage", messageOf(error));
	}
}
