import { openApi } from "./release/api.ts";
import { runCommand } from "./release/command.ts";
import { Refused } from "./release/failures.ts";
import { describeRelease, headline, summarize } from "./release/list.ts";
import { readLog } from "./release/release-log.ts";

const HELP = `npm run releases -- --env staging|production

Lists what was released and rolled back, newest first: when, by whom, which commit, how it ended. Changes nothing.

  --env NAME     staging or production
  --id RELEASE   all about one: versions, schema levels, backfills, bookmarks from before it
  --limit N      how many (20)
  --json         a JSON object a line: an event "release" each, with all about it and whether it is live now; the last has the event "end"

Needs CLOUDFLARE_API_TOKEN and CLOUDFLARE_ACCOUNT_ID in the environment.
Ends with 0 done, 2 usage, 3 refused: there is no such release, or Cloudflare cannot be reached.`;

await runCommand(
	HELP,
	async ({ environment, reporter, id, limit: most = "20" }) => {
		const limit = Number(most);
		if (!Number.isInteger(limit) || limit < 1) throw new Refused("usage", "--limit is a number from 1.");
		const all = await readLog(openApi(process.env), environment);
		const asked = id === undefined ? all.slice(0, limit) : all.filter((one) => one.id === id);
		if (id !== undefined && asked.length === 0) throw new Refused("refused", `There is no release ${id}; npm run releases lists them.`);
		const live = all.find(({ status }) => status === "live")?.id;
		if (id === undefined && asked.length > 0) reporter.tell("releases", { live: live ?? null }, headline());
		for (const manifest of asked) {
			const isLive = manifest.id === live;
			const words = id === undefined ? summarize(manifest, isLive) : describeRelease(manifest, isLive);
			reporter.tell("release", { ...manifest, isLive }, words);
		}
		return { ending: "done", says: all.length === 0 ? "Nothing was released yet." : `${asked.length} of ${all.length}.`, left: [] };
	},
	["id", "limit"],
);
