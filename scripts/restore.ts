import { setTimeout as pause } from "node:timers/promises";
import { EXIT_CODES_HELP, runAsProcess } from "./backup/command.ts";
import { bucketName, prepareBucket } from "./backup/objects.ts";
import { storeOf } from "./backup/places.ts";
import { retentionRules } from "./backup/retention.ts";
import { type Api, openApi } from "./release/api.ts";
import { confirm } from "./release/ask.ts";
import { planRelease } from "./release/plan.ts";
import type { Reporter } from "./release/reporter.ts";
import { openWrangler } from "./release/tool.ts";
import { countRemote, goalsAt, goalsInBackup, goalsOfRelease, restoreDeployed } from "./restore/deployed.ts";
import type { Journal } from "./restore/journal.ts";
import { describeKept, findBackup, missingMigrations } from "./restore/kept.ts";
import { countLocal, restoreLocal } from "./restore/local.ts";
import type { Goal } from "./restore/remote.ts";
import { type Asked, readWanted } from "./restore/wanted.ts";
import { ROOT, SERVICES, type ServiceName } from "./street/local-state.ts";
import { type Environment, WORKERS } from "./worker-configs.ts";

const HELP = `npm run restore -- [--env local|staging|production] WHERE-TO [--service NAME …]

Takes databases back to a backup or, deployed ones, to a time of the last 30 days. What was written since is lost: it shows a plan
first and asks. What there was is kept: local files in .wrangler/state/before-restore, deployed databases by a bookmark that it prints.

  --latest         to the last backup of this environment
  --from NAME      to this backup, as npm run backup -- --list names it, or in a folder of this machine
  --at TIME        to a time by Time Travel, as 2026-11-23T14:00:00Z
  --release ID     to before the migrations of this release, by Time Travel
  --bookmark SERVICE=BOOKMARK   to a bookmark by Time Travel; may be given several times

  --env NAME       local (default; its street must not run), staging or production
  --service NAME   only this database; may be given several times. It then disagrees with the others: see npm run audit:data
  --state FOLDER   the local street's state; default .wrangler/state
  --dry-run        shows the plan and changes nothing
  --yes            does not ask
  --anew           leaves a restore that was cut off as it is, and begins this one
  --other-environment   takes a backup of another environment
  --json           a JSON object a line, for machines; the last has the event "end"

Run again after it was cut off, it goes on. For staging and production it needs CLOUDFLARE_API_TOKEN (D1 edit, Workers R2 Storage edit)
and CLOUDFLARE_ACCOUNT_ID. docs/operations/data-backups.md says what to do before and after.
${EXIT_CODES_HELP}`;

/** How long an answer of D1 may take: it reads or writes whole databases. */
const PATIENCE_MS = 300_000;
const ASK_EVERY_MS = 200;

await runAsProcess((reporter) => {
	const asked = readWanted(process.argv.slice(2));
	if (asked !== null) return asked.environment === "local" ? local(asked, reporter) : deployed(asked, asked.environment, reporter);
	console.log(HELP);
	return Promise.resolve(null);
});

async function local({ wanted, services, state, dryRun, yes, ofOthers }: Asked, reporter: Reporter): Promise<string> {
	if (wanted.kind !== "backup") throw new Error("local databases have no Time Travel"); // refused before
	const store = storeOf("local", wanted.folder, process.env);
	const manifest = await findBackup(store, wanted.name, "local", ofOthers);
	const missing = missingMigrations(manifest, services);
	const count = (service: ServiceName) => Promise.resolve(countLocal(state, service));
	for (const line of await describeKept(manifest, services, missing, count)) reporter.say(line);
	if (dryRun) return "Nothing was changed.";
	await confirm("local", yes);
	const { migrateLocal } = await import("./street/migrate.ts"); // brings wrangler with it, which takes seconds
	const old = await restoreLocal({ state, store, manifest, services, reporter, migrate: migrateLocal, now: () => new Date() });
	return [`The local databases are those of ${manifest.id}. What was there before is in ${old}.`, ...afterwards("local", services)].join(
		"\n",
	);
}

async function deployed(asked: Asked, environment: Environment, reporter: Reporter): Promise<string> {
	const { services, dryRun, yes, anew } = asked;
	const api = openApi(process.env, { patienceMs: PATIENCE_MS });
	const { what, goals, lines, journalIn } = await plan(asked, environment, api);
	for (const line of lines) reporter.say(line);
	reporter.say("While a database is restored it answers nobody; stop what writes to it, or shoppers lose what they do meanwhile.");
	if (dryRun) return "Nothing was changed.";
	await confirm(environment, yes);
	if (journalIn === undefined) await prepareBucket(api, bucketName(environment), retentionRules());
	const release = planRelease(ROOT, environment, WORKERS);
	const tool = openWrangler(release, api, process.env);
	const journal = await restoreDeployed({
		api,
		environment,
		store: storeOf(environment, journalIn, process.env),
		what,
		goals,
		migrate: async (service) => {
			const worker = release.workers.find((one) => one.worker === service);
			if (worker) await tool.migrate(worker);
		},
		reporter,
		now: () => new Date(),
		anew,
		wait: () => pause(ASK_EVERY_MS),
	});
	return [
		`Restored: ${what}.`,
		`To put it back: npm run restore -- --env ${environment} ${bookmarksOf(journal)}`,
		...afterwards(environment, services),
	].join("\n");
}

interface Planned {
	what: string;
	goals: Map<ServiceName, Goal>;
	lines: string[];
	/** A folder for the journal; the environment's bucket where there is none. */
	journalIn?: string | undefined;
}

async function plan({ wanted, services, ofOthers }: Asked, environment: Environment, api: Api): Promise<Planned> {
	const of = `${services.join(", ")} of ${environment}`;
	if (wanted.kind === "backup") {
		const store = storeOf(environment, wanted.folder, process.env);
		const manifest = await findBackup(store, wanted.name, environment, ofOthers);
		const missing = missingMigrations(manifest, services);
		const lines = await describeKept(manifest, services, missing, (service) => countRemote(api, environment, service));
		return { what: `${of} to ${manifest.id}`, goals: goalsInBackup(manifest, store, services), lines, journalIn: wanted.folder };
	}
	const [goals, to] = await travelGoals(wanted, services, environment, api);
	const lines = [...goals].map(([service, goal]) => `    ${service}: ${"bookmark" in goal ? goal.bookmark : ""}`);
	return {
		what: `${of} to ${to}`,
		goals,
		lines: [`By Time Travel, ${to}:`, ...lines, "Everything that was written to these databases since then is lost."],
	};
}

async function travelGoals(
	wanted: Exclude<Asked["wanted"], { kind: "backup" }>,
	services: readonly ServiceName[],
	environment: Environment,
	api: Api,
): Promise<[Map<ServiceName, Goal>, string]> {
	if (wanted.kind === "time") return [await goalsAt(api, environment, wanted.at, services), wanted.at];
	if (wanted.kind === "release") return [await goalsOfRelease(api, environment, wanted.id, services), `before release ${wanted.id}`];
	const goals = new Map<ServiceName, Goal>(services.map((service) => [service, { bookmark: wanted.of.get(service) ?? "" }]));
	return [goals, [...goals.values()].map((goal) => ("bookmark" in goal ? goal.bookmark : "")).join(", ")];
}

function bookmarksOf({ databases }: Journal): string {
	const each = Object.entries(databases).map(([service, { before }]) => `--bookmark ${service}=${before}`);
	return each.join(" ");
}

function afterwards(environment: string, services: readonly ServiceName[]): string[] {
	const alone = services.length < SERVICES.length ? `${services.join(", ")} was restored without the others, so they disagree now. ` : "";
	return [
		`${alone}Now run npm run audit:data -- --env ${environment}: it finds what disagrees and mends what is derived.`,
		"Accounts that were erased since the backup are back: erase them again.",
	];
}
