import type { Setting } from "../../contracts/settings.ts";
import { secretsOf, sharesOf } from "../release/account.ts";
import type { Api } from "../release/api.ts";
import { type Environment, hasSecrets, readConfig, WORKERS, type WorkerName } from "../worker-configs.ts";
import { SETTINGS_OF } from "./list.ts";
import { readSet, type SetOnce } from "./record.ts";
import { findHalfMade, findUntried, howToEnd, howToReplace } from "./trace.ts";

/** A secret as an environment has it; never its value. */
export interface Secret {
	worker: WorkerName;
	name: string;
	/** What the list says of it; null for one that is not in the list. */
	setting: Setting | null;
	isSet: boolean;
	/** When these scripts set it, and in which version; null where they did not. */
	noted: SetOnce | null;
}

/** All that are in the list, and all that are set. Workers that are not there have none. */
export async function inventory(api: Api, root: string, environment: Environment): Promise<Secret[]> {
	const noted = await readSet(api, environment);
	const secrets: Secret[] = [];
	for (const worker of WORKERS) {
		const found = await secretsOf(api, readConfig(root, worker, environment).name);
		const known = SETTINGS_OF[worker].filter(({ secret }) => secret);
		const unknown = found.filter((name) => !known.some((setting) => setting.name === name));
		const describe = (name: string, setting: Setting | null): Secret => ({
			worker,
			name,
			setting,
			isSet: found.includes(name),
			noted: noted.find((one) => one.worker === worker && one.name === name) ?? null,
		});
		secrets.push(...known.map((setting) => describe(setting.name, setting)), ...unknown.map((name) => describe(name, null)));
	}
	return secrets;
}

/** One finding; an error keeps the marketplace from working, a warning does not. */
export interface Finding {
	level: "error" | "warning";
	says: string;
}

/** What is wrong with the secrets of an environment. */
export async function findWrong(api: Api, root: string, environment: Environment): Promise<Finding[]> {
	const secrets = await inventory(api, root, environment);
	const isSet = (name: string) => secrets.some((one) => one.name === name && one.isSet);
	const findings = secrets.flatMap((secret) => wrongWith(secret, environment));
	if (isSet("STRIPE_SECRET_KEY") !== isSet("STRIPE_WEBHOOK_SECRET") && !isSet("STRIPE_WEBHOOK_SECRET_OTHER"))
		findings.push({ level: "error", says: "order: STRIPE_SECRET_KEY and STRIPE_WEBHOOK_SECRET belong together, and one is missing." });
	if (environment === "production" && !isSet("STRIPE_SECRET_KEY"))
		findings.push({ level: "warning", says: "order: without STRIPE_SECRET_KEY nothing can be ordered in production." });
	for (const worker of WORKERS.filter(hasSecrets)) {
		const { name } = readConfig(root, worker, environment);
		const left = await findHalfMade(api, name);
		const noted = secrets.flatMap((secret) => (secret.worker === worker && secret.noted !== null ? [secret.noted] : []));
		const untried = left ? [] : await findUntried(api, name, noted);
		const wrong = left ? [`${worker}: ${howToEnd(left, environment)}`] : untried.map((slot) => howToReplace(worker, slot, environment));
		findings.push(...wrong.map((says) => ({ level: "error" as const, says })));
	}
	return [...findings, ...(await findOldVersions(api, root, environment, secrets))];
}

function wrongWith({ worker, name, setting, isSet }: Secret, environment: Environment): Finding[] {
	if (setting === null)
		return [
			{ level: "warning", says: `${worker}: ${name} is set and in no list. Mistyped? npx wrangler secret delete ${name} takes it away.` },
		];
	if (name === "STRIPE_API_BASE" && isSet)
		return [{ level: "warning", says: `${worker}: ${name} is for tests and does nothing in ${environment}.` }];
	if (!isSet && setting.required)
		return [{ level: "error", says: `${worker}: ${name} is missing. npm run secrets -- --env ${environment} rotate ${name} sets it.` }];
	return [];
}

/** A rollback brings back the secrets of the version that it goes to; nothing else tells of it. */
async function findOldVersions(api: Api, root: string, environment: Environment, secrets: readonly Secret[]): Promise<Finding[]> {
	const findings: Finding[] = [];
	for (const { worker, name, noted } of secrets) {
		if (noted === null) continue;
		const script = readConfig(root, worker, environment).name;
		const live = (await sharesOf(api, script)) ?? [];
		const numbers = await numbersOf(api, script);
		const since = numbers.get(noted.version) ?? 0;
		if (live.some(({ version_id: id }) => (numbers.get(id) ?? since) < since))
			findings.push({
				level: "error",
				says: `${worker} runs with a ${name} from before ${noted.setAt.slice(0, 10)}: it was rolled back. Release the commit that is live once more (npm run releases says which), and it gets the newest secrets.`,
			});
	}
	return findings;
}

async function numbersOf(api: Api, script: string): Promise<Map<string, number>> {
	const found = await api.find<{ items: { id: string; number: number }[] }>(`/workers/scripts/${script}/versions?deployable=true`);
	return new Map((found?.items ?? []).map(({ id, number }) => [id, number]));
}
