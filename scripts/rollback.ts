import { openApi } from "./release/api.ts";
import { type Asked, COMMON_HELP, runCommand } from "./release/command.ts";
import type { Ended } from "./release/failures.ts";
import { whoIs } from "./release/identity.ts";
import { planRelease } from "./release/plan.ts";
import { previewRollback, rollback } from "./release/rollback.ts";
import { ROOT } from "./street/local-state.ts";
import { WORKERS } from "./worker-configs.ts";

const HELP = `npm run rollback -- --env staging|production

Gives all traffic back to the release before the one that is live; puts back a release that is under way instead, where one is.
Refuses where the schema no longer allows it, and says why. Databases, schedules, queues and routes stay as they are.

  --mine         only what this person or run of a pipeline has released; anything else is left as it is
  --watch N      seconds to watch the traffic once all of it is back, 15 at most (15)
${COMMON_HELP}`;

async function goBack({ environment, dryRun, mine, origin, settings, reporter }: Asked): Promise<Ended> {
	const plan = planRelease(ROOT, environment, WORKERS);
	const api = openApi(process.env);
	const who = whoIs(ROOT, process.env);
	const of = mine ? who : undefined;
	if (dryRun) {
		for (const line of await previewRollback(api, plan, of)) reporter.say(line);
		return { ending: "done", says: "Nothing was changed.", left: [] };
	}
	return rollback({
		plan,
		api,
		reporter,
		settings,
		origin: origin ?? plan.origin,
		identity: { commit: "", who },
		of,
	});
}

await runCommand(HELP, goBack, ["dry-run", "mine", "origin", "watch"]);
