import { configPath, type Environment, ENVIRONMENTS, readConfig, type WorkerName } from "../worker-configs.ts";
import type { Violation } from "./violation.ts";

/** What is only for a developer's machine, or would lead past the names by which environments are kept apart. */
export function notForPlatform(root: string, worker: WorkerName, environment: Environment): Violation[] {
	const { vars = {}, d1_databases: databases = [], kv_namespaces: namespaces = [] } = readConfig(root, worker, environment);
	const { ENVIRONMENT: called = environment, LOCAL_CLOCK: clock = "off", MAIL: mail = "send", PUBLIC_ORIGIN: origin = "https://" } = vars;
	const byId = [...databases, ...namespaces].filter((one) => "database_id" in one || "id" in one);
	const wrong = [
		...(clock === "off" ? [] : [`LOCAL_CLOCK is ${String(clock)}; it is off where a cron runs`]),
		...(mail === "send" ? [] : [`MAIL is ${String(mail)}; everybody could read the mails`]),
		...(called === environment ? [] : [`ENVIRONMENT is ${String(called)}`]),
		...(String(origin).startsWith("https://") ? [] : [`PUBLIC_ORIGIN is ${String(origin)}, where nobody else comes in`]),
		...byId.map(({ binding }) => `${binding} has an id, which may be another environment's; it is found by its name`),
	];
	return wrong.map((detail) => ({ file: configPath(worker), rule: "platform", detail: `in [env.${environment}] ${detail}` }));
}

/** Rate limits with the same namespace are counted together, in all environments of an account. */
export function sharedLimits(root: string, worker: WorkerName): Violation[] {
	const limits = ENVIRONMENTS.flatMap((environment) =>
		(readConfig(root, worker, environment).ratelimits ?? []).map((limit) => ({ ...limit, environment })),
	);
	return limits.flatMap(({ name, namespace_id: id, environment }, at) => {
		const other = limits.slice(0, at).find((one) => one.namespace_id === id);
		const both = other && `${name} of ${environment} counts together with ${other.name} of ${other.environment}`;
		return both ? [{ file: configPath(worker), rule: "rate limit", detail: `${both}: both have the namespace ${id}` }] : [];
	});
}
