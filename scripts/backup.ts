import { setTimeout as pause } from "node:timers/promises";
import { parseArgs } from "node:util";
import { EXIT_CODES_HELP, runAsProcess } from "./backup/command.ts";
import { localSource } from "./backup/local-source.ts";
import { bytesOf, type Manifest, rowsIn, size } from "./backup/manifest.ts";
import { bucketName, prepareBucket } from "./backup/objects.ts";
import { LOCAL_BACKUPS, storeOf } from "./backup/places.ts";
import { databaseName, remoteSource } from "./backup/remote-source.ts";
import { KEPT_DAYS, nameFor, retentionRules } from "./backup/retention.ts";
import { type BackupStore, listBackups, readManifest } from "./backup/store.ts";
import { takeBackup } from "./backup/take.ts";
import { environmentIn, reading } from "./command-line.ts";
import type { Environment } from "./databases/databases.ts";
import { openApi } from "./release/api.ts";
import { identityOf } from "./release/identity.ts";
import { ROOT, SERVICES, STATE } from "./street/local-state.ts";

const HELP = `npm run backup -- [--env local|staging|production]

Keeps the five databases: each as one compressed SQL script, read back and tried, and a manifest that says what is in it.
Those of staging and production go to the R2 bucket highstreet-backups-<environment>, which is made where it is missing:
each is kept for ${KEPT_DAYS.daily} days, the first of a month for ${KEPT_DAYS.monthly}. Those of the local street go to .wrangler/backups.
D1 answers nobody while it exports a database: take backups of production when few are there.

  --env NAME     local (default), staging or production
  --to FOLDER    keeps it in a folder of this machine instead; nothing there is ever deleted
  --state FOLDER the local street's state; default .wrangler/state
  --list         lists the backups that there are
  --dry-run      says what would be kept where, and changes nothing
  --json         a JSON object a line, for machines; the last has the event "end"

For staging and production it needs CLOUDFLARE_API_TOKEN (D1 edit, Workers R2 Storage edit) and CLOUDFLARE_ACCOUNT_ID.
docs/operations/data-backups.md says more.
${EXIT_CODES_HELP}`;

/** Between two questions how far an export is: one that nobody asks for ends, and until then the database answers nobody. */
const ASK_EVERY_MS = 200;

const OPTIONS = {
	env: { type: "string", default: "local" },
	to: { type: "string" },
	state: { type: "string", default: STATE },
	list: { type: "boolean", default: false },
	"dry-run": { type: "boolean", default: false },
	json: { type: "boolean", default: false },
	help: { type: "boolean", default: false },
} as const;

await runAsProcess(async (reporter) => {
	const { values } = reading(() => parseArgs({ options: OPTIONS }));
	if (values.help) {
		console.log(HELP);
		return null;
	}
	const environment = environmentIn(values.env);
	const store = storeOf(environment, values.to, process.env);
	if (values.list) return (await describeAll(store)).join("\n");
	if (values["dry-run"]) return (await describePlan(environment, store)).join("\n");
	const api = environment === "local" ? null : openApi(process.env);
	if (api && values.to === undefined) await prepareBucket(api, bucketName(environment), retentionRules());
	const { name, manifest } = await takeBackup({
		environment,
		store,
		open: (service) =>
			api && environment !== "local"
				? remoteSource(api, environment, service, () => pause(ASK_EVERY_MS))
				: Promise.resolve(localSource(values.state, service)),
		identity: identityOf(ROOT, process.env, true),
		reporter,
		now: () => new Date(),
	});
	return `Kept as ${name} in ${store.where}: ${sizeOf(manifest)}.`;
});

function sizeOf({ databases }: Manifest): string {
	const all = Object.values(databases);
	return `${all.reduce((sum, { tables }) => sum + rowsIn(tables), 0)} rows, ${size(all.reduce((sum, one) => sum + bytesOf(one), 0))}`;
}

async function describeAll(store: BackupStore): Promise<string[]> {
	const lines: string[] = [];
	for (const name of await listBackups(store)) {
		const manifest = await readManifest(store, name).catch(() => null);
		const levels = manifest && Object.entries(manifest.databases).map(([service, { level }]) => `${service} ${level}`);
		lines.push(manifest ? `${name}   ${sizeOf(manifest)}; migrations: ${levels?.join(", ")}` : `${name}   cannot be read`);
	}
	return lines.length > 0 ? lines : [`There is no backup in ${store.where}.`];
}

async function describePlan(environment: Environment, store: BackupStore): Promise<string[]> {
	const backups = await listBackups(store);
	const name = (service: (typeof SERVICES)[number]) =>
		environment === "local" ? `the local database of ${service}` : databaseName(service, environment);
	const kept = store.where === LOCAL_BACKUPS || environment === "local" ? "nothing there is ever deleted" : describeRetention();
	return [
		`Would keep as ${nameFor(new Date(), backups)} in ${store.where}; nothing is changed:`,
		...SERVICES.map((service) => `    ${name(service)}`),
		`There are ${backups.length} backups${backups.length > 0 ? `, the last from ${backups.at(-1)}` : ""}; ${kept}.`,
	];
}

function describeRetention(): string {
	return `R2 deletes those under ${Object.entries(KEPT_DAYS)
		.map(([kind, days]) => `${kind}/ after ${days} days`)
		.join(" and ")}, and lets nobody change them before`;
}
