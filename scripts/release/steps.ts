import {
	appliedMigrations,
	bookmarkOf,
	ensureBucket,
	ensureNamespace,
	ensureReplicated,
	ensureQueue,
	findDatabase,
	versionsOf,
} from "./account.ts";
import { firstSecrets } from "./first-secrets.ts";
import { type PlannedSchema, type PlannedWorker, servicesOf } from "./plan.ts";
import { type Run, workerIn } from "./run.ts";
import { levelOf } from "./schema/migrations.ts";

/** Makes what the Workers need and is not there, by name. */
export async function provision({ api, plan, reporter }: Run): Promise<void> {
	await reporter.step("Databases, queues, buckets and namespaces", async (detail) => {
		const made: string[] = [];
		for (const name of plan.databases) if ((await ensureReplicated(api, name)).made) made.push(name);
		for (const name of plan.queues) if (await ensureQueue(api, name)) made.push(name);
		for (const name of plan.buckets) if (await ensureBucket(api, name)) made.push(name);
		for (const title of plan.namespaces) if (await ensureNamespace(api, title)) made.push(title);
		const all = plan.databases.length + plan.queues.length + plan.buckets.length + plan.namespaces.length;
		detail(made.length === 0 ? `${all} there` : `made ${made.length} of ${all}`);
	});
}

/** Notes where Time Travel would go back to, then applies what is new to each database. */
export async function migrate(run: Run): Promise<void> {
	for (const service of servicesOf(run.plan)) {
		await run.reporter.step(`Migrations of ${service.worker}`, async (detail) => detail(await migrateOne(run, service)));
	}
}

async function migrateOne({ api, tool, log, manifest }: Run, service: PlannedWorker & { schema: PlannedSchema }): Promise<string> {
	const { worker, schema } = service;
	const database = await findDatabase(api, schema.database);
	if (database === null) throw new Error(`The database ${schema.database} was made and is not there`);
	const record = manifest.schema[worker];
	if (record && record.bookmark === null) {
		record.bookmark = await bookmarkOf(api, database.uuid);
		await log.save(manifest);
	}
	const missing = async () => {
		const applied = await appliedMigrations(api, database.uuid);
		return schema.migrations.filter(({ name }) => !applied.includes(`${name}.sql`));
	};
	const before = (await missing()).length;
	if (before === 0) return "nothing new";
	await log.holdTurn();
	await twice(
		() => tool.migrate(service),
		async () => (await missing()).length === 0,
	);
	const [still] = await missing();
	if (still) throw new Error(`wrangler said that it applied ${still.name} of ${service.worker}, and the database does not have it`);
	return `${before} applied, now at ${levelOf(schema.migrations)}`;
}

/** Uploads a version of each Worker, unless this release has done so already. */
export async function upload(run: Run): Promise<void> {
	const { manifest, plan, api, reporter, log } = run;
	for (const planned of plan.workers) {
		const record = workerIn(manifest, planned.worker);
		if (record.version !== null) continue;
		const first = record.before === null;
		await reporter.step(`${first ? "First deployment" : "Version"} of ${record.name}`, async (detail) => {
			const find = async () => (await versionsOf(api, record.name)).find((one) => one.annotations?.["workers/tag"] === manifest.id);
			await log.holdTurn();
			if (!(await find())) await uploadOne(run, planned, async () => (await find()) !== undefined);
			const version = await find();
			if (!version) throw new Error(`${record.name} was uploaded, and Cloudflare lists no version with the tag ${manifest.id}`);
			record.version = version.id;
			await log.save(manifest);
			detail(version.id);
		});
	}
}

async function uploadOne({ api, tool, manifest, reporter }: Run, planned: PlannedWorker, isThere: () => Promise<boolean>): Promise<void> {
	const secrets = await firstSecrets(api, planned);
	for (const secret of Object.keys(secrets)) reporter.say(`${planned.name} had no ${secret} and gets one`);
	const label = { tag: manifest.id, message: `release ${manifest.id}`, secrets };
	const record = workerIn(manifest, planned.worker);
	const act = async () => {
		if (record.before !== null) return tool.upload(planned, label);
		await tool.deployFirst(planned, label);
		record.triggered = true;
	};
	await twice(act, isThere);
}

/** Sets what belongs to no version. It comes last, so that no schedule or queue calls code that is not there yet. */
export async function setTriggers({ plan, manifest, tool, reporter, log }: Run): Promise<void> {
	for (const planned of plan.workers) {
		const record = workerIn(manifest, planned.worker);
		if (record.triggered) continue;
		await reporter.step(`Schedules, queues and routes of ${record.name}`, async () => {
			await log.holdTurn();
			await twice(
				() => tool.setTriggers(planned),
				() => Promise.resolve(false),
			);
			record.triggered = true;
			await log.save(manifest);
		});
	}
}

/** Does something that may have happened although it failed: looks, and tries once more. Throws what the last try threw. */
async function twice(act: () => Promise<void>, isDone: () => Promise<boolean>): Promise<void> {
	try {
		await act();
	} catch {
		if (!(await isDone())) await act();
	}
}
