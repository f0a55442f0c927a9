import { step } from "../street/progress.ts";
import { type Environment, SECRETS, WORKERS, type WorkerName } from "../worker-configs.ts";
import { type Cloudflare, openCloudflare } from "./cloudflare.ts";
import { type Plan, planDeployment, type PlannedWorker } from "./plan.ts";

export interface Deployment {
	root: string;
	environment: Environment;
	/** What says which account, and with what right. */
	env: NodeJS.ProcessEnv;
	/** Fewer than all, where a test has no time; in the order of WORKERS. */
	workers?: readonly WorkerName[];
}

/**
 * Brings what is in `root` to an environment at Cloudflare: creates what is missing, applies the migrations, uploads the
 * Workers, nobody before those it calls. Throws at the first failure, and does nothing after it; run again, it goes on there.
 * Answers with what a person still has to do.
 */
export async function deploy({ root, environment, env, workers = WORKERS }: Deployment): Promise<string[]> {
	const plan = planDeployment(root, environment, workers);
	const cloudflare = openCloudflare(root, env);
	await createMissing(plan, cloudflare);
	for (const { worker, config } of plan.workers.filter(({ hasDatabase }) => hasDatabase)) {
		const apply = ["d1", "migrations", "apply", "DB", "--remote", "--env", environment, "-c", config];
		await act(`Applying the migrations of ${worker}`, () => cloudflare.wrangler(...apply));
	}
	for (const { name, config } of plan.workers)
		await act(`Uploading ${name}`, () => cloudflare.wrangler("deploy", "--env", environment, "-c", config));
	const missing = await Promise.all(plan.workers.map((worker) => missingSecrets(worker, environment, cloudflare)));
	return missing.flat();
}

/** A step that says, where it fails, that it was the last. */
async function act<T>(title: string, run: Parameters<typeof step<T>>[1]): Promise<T> {
	try {
		return await step(title, run);
	} catch (error) {
		throw new Error(`${title} failed, and nothing after it was done.\n${error instanceof Error ? error.message : String(error)}`, {
			cause: error,
		});
	}
}

async function createMissing({ databases, queues, buckets }: Plan, cloudflare: Cloudflare): Promise<void> {
	const kinds = [
		{ kind: "D1 database", names: databases, has: cloudflare.hasDatabase, create: ["d1", "create"] },
		{ kind: "queue", names: queues, has: cloudflare.hasQueue, create: ["queues", "create"] },
		{ kind: "R2 bucket", names: buckets, has: cloudflare.hasBucket, create: ["r2", "bucket", "create"] },
	];
	const missing = await act("Looking at what there is", async (progress) => {
		const found = await Promise.all(
			kinds.flatMap(({ kind, names, has, create }) => names.map(async (name) => ({ kind, name, create, exists: await has(name) }))),
		);
		progress(`${found.filter(({ exists }) => exists).length} of ${found.length} databases, queues and buckets`);
		return found.filter(({ exists }) => !exists);
	});
	for (const { kind, name, create } of missing) await act(`Creating the ${kind} ${name}`, () => cloudflare.wrangler(...create, name));
}

async function missingSecrets(
	{ worker, name, config }: PlannedWorker,
	environment: Environment,
	cloudflare: Cloudflare,
): Promise<string[]> {
	const needed = SECRETS[worker] ?? [];
	if (needed.length === 0) return [];
	const set = await cloudflare.secretsOf(name);
	return needed
		.filter((secret) => !set.includes(secret))
		.map(
			(secret) =>
				`${name} has no ${secret} and cannot work without it. Set it: npx wrangler secret put ${secret} --env ${environment} -c ${config}`,
		);
}
