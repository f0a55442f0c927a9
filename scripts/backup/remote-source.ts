import { appliedMigrations, bookmarkOf, findDatabase, query } from "../release/account.ts";
import type { Api } from "../release/api.ts";
import { Refused } from "../release/failures.ts";
import { ROOT, type ServiceName } from "../street/local-state.ts";
import { type Environment, readConfig } from "../worker-configs.ts";
import { exactTexts } from "./exact-texts.ts";
import { exportRows } from "./export.ts";
import { keptTables, READ_SCHEMA, READ_SEQUENCES, type SchemaObject, schemaOf, type Sequence } from "./schema.ts";
import type { Source } from "./source.ts";

/** What Cloudflare calls a service's database in an environment. */
export const databaseName = (service: ServiceName, environment: Environment): string =>
	readConfig(ROOT, service, environment).d1_databases?.[0]?.database_name ?? "";

/** A deployed database, which is not to be asked by others while its rows are read. */
export async function remoteSource(api: Api, environment: Environment, service: ServiceName, wait: () => Promise<void>): Promise<Source> {
	const name = databaseName(service, environment);
	const found = await findDatabase(api, name);
	if (found === null) throw new Refused("refused", `There is no database ${name}. Has ${environment} been deployed?`);
	const readSchema = () => query<SchemaObject>(api, found.uuid, READ_SCHEMA);
	const objects = await readSchema();
	const schema = schemaOf(objects);
	return {
		database: name,
		bookmark: await bookmarkOf(api, found.uuid),
		migrations: await appliedMigrations(api, found.uuid),
		contents: {
			objects,
			rows: exportRows(api, found.uuid, keptTables(schema), wait),
			corrections: exactTexts(schema, (sql) => query(api, found.uuid, sql)),
			sequences: () => query<Sequence>(api, found.uuid, READ_SEQUENCES),
		},
		stillTheSame: async () => {
			if (JSON.stringify(await readSchema()) === JSON.stringify(objects)) return;
			throw new Error(`The tables of ${name} have changed while it was read, as a release does. Take the backup again.`);
		},
		close: () => {},
	};
}
