import { parseArgs, styleText } from "node:util";
import { deploy } from "./deploy/deploy.ts";
import { describePlan, planDeployment } from "./deploy/plan.ts";
import { ROOT } from "./street/local-state.ts";
import { type Environment, ENVIRONMENTS, WORKERS } from "./worker-configs.ts";

const HELP = `npm run deploy -- --env staging|production [--dry-run]

Creates what is missing at Cloudflare, applies the migrations and uploads the seven Workers, nobody before those it calls.
Stops at the first failure; run again, it goes on there.

  --env NAME   staging or production
  --dry-run    prints what would be done and calls nothing

Needs CLOUDFLARE_API_TOKEN and CLOUDFLARE_ACCOUNT_ID in the environment. docs/deploying.md says more.`;

const isEnvironment = (name: string | undefined): name is Environment => (ENVIRONMENTS as readonly (string | undefined)[]).includes(name);

async function main(): Promise<number> {
	const { values } = parseArgs({ options: { env: { type: "string" }, "dry-run": { type: "boolean" }, help: { type: "boolean" } } });
	if (values.help) {
		console.log(HELP);
		return 0;
	}
	if (!isEnvironment(values.env)) throw new Error(`Deploy to where? --env ${ENVIRONMENTS.join(" or --env ")}.`);
	if (values["dry-run"]) {
		console.log(describePlan(planDeployment(ROOT, values.env, WORKERS)));
		return 0;
	}
	const left = await deploy({ root: ROOT, environment: values.env, env: process.env });
	console.log(styleText("green", `\nHighstreet is on ${values.env}.`));
	for (const what of left) console.warn(styleText("yellow", `Still to do: ${what}`));
	return 0;
}

try {
	process.exitCode = await main();
} catch (error) {
	console.error(styleText("red", error instanceof Error ? error.message : String(error)));
	process.exitCode = 1;
}
