import { appliedMigrations, findDatabase, query } from "../../../scripts/release/account.ts";
import type { Api } from "../../../scripts/release/api.ts";
import type { PlannedWorker } from "../../../scripts/release/plan.ts";
import type { Label, Tool } from "../../../scripts/release/tool.ts";

/** Makes the calls that wrangler makes and that change something, in a hundredth of the time; it builds nothing. `sql` are the migrations. */
export function quickTool(api: Api, sql: (name: string) => string): Tool {
	const bindings = ({ schema }: PlannedWorker) =>
		schema === null
			? Promise.resolve([])
			: findDatabase(api, schema.database).then((database) => [{ name: "DB", type: "d1", id: database?.uuid }]);
	const version = async (worker: PlannedWorker, { tag, message }: Label) => ({
		bindings: await bindings(worker),
		annotations: { "workers/tag": tag, "workers/message": message },
	});
	return {
		deployFirst: async (worker, label) => {
			await api.call("PUT", `/workers/scripts/${worker.name}`, await version(worker, label));
			await api.call("PATCH", `/workers/scripts/${worker.name}/script-settings`, {});
			await api.call("PUT", `/workers/scripts/${worker.name}/schedules`, [{ cron: "* * * * *" }]);
		},
		upload: async (worker, label) => {
			await api.call("POST", `/workers/scripts/${worker.name}/versions`, await version(worker, label));
		},
		migrate: async ({ schema }) => {
			const database = schema && (await findDatabase(api, schema.database));
			if (!database) throw new Error("There is no database to migrate");
			await query(
				api,
				database.uuid,
				"CREATE TABLE IF NOT EXISTS d1_migrations (id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT UNIQUE, applied_at TEXT)",
			);
			const applied = await appliedMigrations(api, database.uuid);
			for (const { name } of schema.migrations) {
				if (applied.includes(`${name}.sql`)) continue;
				await query(api, database.uuid, `${sql(name)};\nINSERT INTO d1_migrations (name) VALUES ('${name}.sql');`);
			}
		},
		setTriggers: async ({ name }) => {
			await api.call("PUT", `/workers/scripts/${name}/schedules`, [{ cron: "* * * * *" }]);
		},
	};
}
