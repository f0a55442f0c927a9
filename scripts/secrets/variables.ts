import { wrongSettings } from "../../contracts/settings.ts";
import { Refused } from "../release/failures.ts";
import { type Environment, readConfig, WORKERS } from "../worker-configs.ts";
import { SETTINGS_OF } from "./list.ts";

/** What is wrong with the variables in the Workers' configs, a sentence for each; secrets are looked for elsewhere. */
export const wrongVariables = (root: string, environment: Environment): string[] =>
	WORKERS.flatMap((worker) => {
		const variables = SETTINGS_OF[worker].filter(({ secret }) => !secret);
		const { vars = {} } = readConfig(root, worker, environment);
		return wrongSettings(variables, { ...vars, ENVIRONMENT: vars["ENVIRONMENT"] ?? environment }).map(
			(says) => `${worker}: ${says} ([env.${environment}.vars])`,
		);
	});

/** Refuses to release them: a Worker does nothing with settings like that, and of a service only visitors at 10 % would see it. */
export function refuseWrongVariables(root: string, environment: Environment): void {
	const wrong = wrongVariables(root, environment);
	if (wrong.length > 0) throw new Refused("refused", `Nothing of it was done.\n${wrong.join("\n")}`);
}
