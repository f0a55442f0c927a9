import { openApi } from "./release/api.ts";
import { type Asked, COMMON_HELP, runCommand } from "./release/command.ts";
import { type Ended, messageOf } from "./release/failures.ts";
import { preview } from "./release/preview.ts";
import { identityOf } from "./release/identity.ts";
import { describePlan, entranceOf, planRelease } from "./release/plan.ts";
import { release } from "./release/release.ts";
import { SETTINGS } from "./release/settings.ts";
import { openWrangler } from "./release/tool.ts";
import { refuseWrongVariables } from "./secrets/variables.ts";
import { ROOT } from "./street/local-state.ts";
import { WORKERS } from "./worker-configs.ts";

const HELP = `npm run deploy -- --env staging|production

Releases this checkout: creates what is missing at Cloudflare, applies the migrations, uploads a version of each Worker, tries the versions
at 0 % and gives them 10, 50 and 100 % of the traffic while it watches. Where anything fails, every Worker gets the versions back that it
had. Run again after a crash, it goes on where it stopped.

  --dirty        releases what is not committed, too
  --watch N      seconds to watch each share of traffic (${SETTINGS.watchSeconds})
${COMMON_HELP}`;

async function deploy({ environment, dryRun, dirty, origin, settings, reporter }: Asked): Promise<Ended> {
	const plan = planRelease(ROOT, environment, WORKERS);
	const canAsk = Boolean(process.env["CLOUDFLARE_API_TOKEN"] && process.env["CLOUDFLARE_ACCOUNT_ID"]);
	const entrance = () => {
		refuseWrongVariables(ROOT, environment);
		return entranceOf(plan, origin);
	};
	if (dryRun) {
		reporter.tell("plan", plan, describePlan(plan, settings.steps));
		orWarn("", entrance, reporter.warn);
		if (!canAsk) return { ending: "done", says: "Set CLOUDFLARE_API_TOKEN and CLOUDFLARE_ACCOUNT_ID to see what of it is new.", left: [] };
		const commit = orWarn("", () => identityOf(ROOT, process.env, dirty).commit, reporter.warn);
		for (const line of await preview(openApi(process.env), plan, commit)) reporter.say(line);
		return { ending: "done", says: "Nothing was changed.", left: [] };
	}
	const api = openApi(process.env);
	const identity = identityOf(ROOT, process.env, dirty);
	const tool = openWrangler(plan, api, process.env);
	return release({ plan, api, tool, reporter, settings, origin: entrance(), identity });
}

/** What would be refused may be seen in a plan. */
function orWarn(other: string, read: () => string, warn: (text: string) => void): string {
	try {
		return read();
	} catch (error) {
		warn(`It would be refused. ${messageOf(error)}`);
		return other;
	}
}

await runCommand(HELP, deploy, ["dry-run", "dirty", "origin", "watch"]);
