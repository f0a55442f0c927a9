import { openApi } from "../release/api.ts";
import { STATE } from "../street/local-state.ts";
import type { Databases, Environment } from "./databases.ts";
import { openLocal } from "./local.ts";
import { remoteDatabases } from "./remote.ts";

export interface DatabasesOptions {
	/** The folder of the local street. */
	state?: string;
	/** Says with what right deployed databases are reached. */
	env?: NodeJS.ProcessEnv;
}

/** Opens the five databases of an environment. Throws in plain words where they cannot be reached. */
export async function openDatabases(
	environment: Environment,
	{ state = STATE, env = process.env }: DatabasesOptions = {},
): Promise<Databases> {
	return environment === "local" ? openLocal(state) : remoteDatabases(openApi(env), environment);
}
