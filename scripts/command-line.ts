import type { Environment } from "./databases/databases.ts";
import { messageOf, Refused } from "./release/failures.ts";
import { ENVIRONMENTS } from "./worker-configs.ts";

/** The environment behind --env of a command that is for the local street, too. Refuses a name that is none. */
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
