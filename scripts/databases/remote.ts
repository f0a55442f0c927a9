import { findDatabase } from "../release/account.ts";
import type { Api } from "../release/api.ts";
import { Refused } from "../release/failures.ts";
import { ROOT, type ServiceName } from "../street/local-state.ts";
import { type Environment, readConfig } from "../worker-configs.ts";
import { type Databases, databasesOver } from "./databases.ts";

/**
 * The databases of a deployed environment, through Cloudflare's API; each is looked up when it is first asked. Several statements go as
 * `batch`, as the reference has it: https://developers.cloudflare.com/api/resources/d1/subresources/database/methods/query/
 */
export const remoteDatabases = (api: Api, environment: Environment): Databases =>
	databasesOver((service) => {
		let path: Promise<string> | undefined;
		return async (statements) => {
			path ??= pathOf(api, service, environment);
			const body = statements.length === 1 ? statements[0] : { batch: statements };
			return (await api.call<{ results: unknown[] }[]>("POST", await path, body)).map(({ results }) => results);
		};
	});

async function pathOf(api: Api, service: ServiceName, environment: Environment): Promise<string> {
	const name = readConfig(ROOT, service, environment).d1_databases?.[0]?.database_name ?? "";
	const found = await findDatabase(api, name);
	if (found === null) throw new Refused("refused", `There is no database ${name}. Has ${environment} been deployed?`);
	return `/d1/database/${found.uuid}/query`;
}
