import { parseArgs } from "node:util";
import { reading } from "./command-line.ts";
import { outdated, write } from "./dashboards/files.ts";
import { messageOf, Refused } from "./release/failures.ts";

const HELP = `npm run dashboards [-- --check]

Writes the dashboards and alerts of docs/operations/dashboards/ from scripts/dashboards/. docs/observability.md says how Grafana gets them.
npm run format lays out what was written.

  --check   writes nothing; says which files are not up to date

Ends with 0 where all is well, 1 where --check finds a file that is not up to date, 2 for wrong arguments.`;

const OPTIONS = { check: { type: "boolean", default: false }, help: { type: "boolean", default: false } } as const;

try {
	const { check, help } = reading(() => parseArgs({ options: OPTIONS })).values;
	if (help) console.log(HELP);
	else if (check) {
		for (const path of outdated()) {
			console.error(`${path} is not up to date. Run npm run dashboards.`);
			process.exitCode = 1;
		}
	} else for (const path of write()) console.log(`wrote ${path}`);
} catch (error) {
	console.error(messageOf(error));
	process.exitCode = error instanceof Refused ? 2 : 1;
}
