import { setTimeout as pause } from "node:timers/promises";
import { parseArgs, styleText } from "node:util";
import { planRelease } from "../release/plan.ts";
import { probe, SMOKE } from "../release/probes.ts";
import { ROOT } from "../street/local-state.ts";
import { ENVIRONMENTS, WORKERS } from "../worker-configs.ts";

const HELP = `npm run ci:smoke-staging, npm run ci:smoke-production

Asks an environment for what a well marketplace answers, as any visitor would; a path that fails is asked again for half a minute.

  -- --url URL   another address than PUBLIC_ORIGIN in clients/web/wrangler.toml`;

const ATTEMPTS = 6;
const PAUSE_IN_MS = 5_000;

const { values } = parseArgs({ options: { env: { type: "string" }, url: { type: "string" }, help: { type: "boolean", default: false } } });

/** Why a path is not well, or null; a new version takes seconds to be everywhere. */
async function ask(origin: string, path: string): Promise<string | null> {
	for (let attempt = 1; ; attempt++) {
		const why = await probe(origin, path);
		if (why === null || attempt === ATTEMPTS) return why;
		await pause(PAUSE_IN_MS);
	}
}

async function smoke(origin: string): Promise<number> {
	console.log(origin);
	const faults = await Promise.all(SMOKE.map(({ path }) => ask(origin, path)));
	for (const [at, { path }] of SMOKE.entries()) {
		const why = faults[at] ?? null;
		console.log(why === null ? `${styleText("green", "✓")} ${path}` : `${styleText("red", "✗")} ${why}`);
	}
	return faults.filter((why) => why !== null).length;
}

const environment = ENVIRONMENTS.find((name) => name === values.env);
const origin = values.url ?? (environment && planRelease(ROOT, environment, WORKERS).origin);
if (values.help || origin === undefined) {
	console.log(HELP);
	process.exitCode = values.help ? 0 : 2;
} else {
	process.exitCode = (await smoke(origin)) === 0 ? 0 : 1;
}
