import { openApi } from "./release/api.ts";
import { COMMON_HELP, runCommand } from "./release/command.ts";
import { whoIs } from "./release/identity.ts";
import { planRelease } from "./release/plan.ts";
import { readLog } from "./release/release-log.ts";
import { refuseUnsafe, rollback, targetIn } from "./release/rollback.ts";
import { ROOT } from "./street/local-state.ts";
import { WORKERS } from "./worker-configs.ts";

const HELP = `npm run rollback -- --env staging|production

Gives all traffic back to the release before the one that is live; puts back a release that is under way instead, where one is.
Refuses where the schema no longer allows it, and says why. Databases, schedules, queues and routes stay as they are.

${COMMON_HELP}`;

await runCommand(HELP, async ({ environment, dryRun, origin, settings, reporter }) => {
	const plan = planRelease(ROOT, environment, WORKERS);
	const api = openApi(process.env);
	if (dryRun) {
		const past = await readLog(api, environment);
		const target = targetIn(past);
		await refuseUnsafe(api, plan, target, past);
		for (const [worker, { version }] of Object.entries(target.workers)) reporter.say(`${worker}: all traffic to version ${version}`);
		return { ending: "done", says: `It would go back to release ${target.id} (${target.commit}). Nothing was changed.`, left: [] };
	}
	return rollback({
		plan,
		api,
		reporter,
		settings,
		origin: origin ?? plan.origin,
		identity: { commit: "", who: whoIs(ROOT, process.env) },
	});
});
