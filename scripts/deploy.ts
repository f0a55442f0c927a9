import { openApi } from "./release/api.ts";
import { COMMON_HELP, runCommand } from "./release/command.ts";
import { preview } from "./release/preview.ts";
import { identityOf } from "./release/identity.ts";
import { describePlan, planRelease } from "./release/plan.ts";
import { release } from "./release/release.ts";
import { openWrangler } from "./release/tool.ts";
import { ROOT } from "./street/local-state.ts";
import { WORKERS } from "./worker-configs.ts";

const HELP = `npm run deploy -- --env staging|production

Releases this checkout: creates what is missing at Cloudflare, applies the migrations, uploads a version of each Worker, tries the versions
at 0 % and gives them 10, 50 and 100 % of the traffic while it watches. Where anything fails, every Worker gets the versions back that it
had. Run again after a crash, it goes on where it stopped.

  --dirty        releases what is not committed, too
${COMMON_HELP}`;

await runCommand(HELP, async ({ environment, dryRun, dirty, origin, settings, reporter, json }) => {
	const plan = planRelease(ROOT, environment, WORKERS);
	const canAsk = Boolean(process.env["CLOUDFLARE_API_TOKEN"] && process.env["CLOUDFLARE_ACCOUNT_ID"]);
	if (dryRun) {
		reporter.say(json ? JSON.stringify(plan) : describePlan(plan, settings.steps));
		if (!canAsk) return { ending: "done", says: "Set CLOUDFLARE_API_TOKEN and CLOUDFLARE_ACCOUNT_ID to see what of it is new.", left: [] };
		for (const line of await preview(openApi(process.env), plan)) reporter.say(line);
		return { ending: "done", says: "Nothing was changed.", left: [] };
	}
	const api = openApi(process.env);
	const identity = identityOf(ROOT, process.env, dirty);
	return release({ plan, api, tool: openWrangler(plan, process.env), reporter, settings, origin: origin ?? plan.origin, identity });
});
