import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { SCALES } from "./costs/assumptions.ts";
import { billOf, usageOf } from "./costs/bill.ts";
import { measure, type Measurements } from "./costs/measure.ts";
import { costsPage } from "./costs/page.ts";
import { ROOT } from "./street/local-state.ts";

const HELP = `npm run costs

Measures what each journey takes of Cloudflare, on a street of its own, and writes what a month costs at 10 thousand, 1 million and
100 million page views to docs/operations/costs.md. Takes three minutes; CPU time is measured on Linux only.

  --from-stored  makes the page of what was measured last (docs/operations/costs.json)
  --json         prints the bills instead of a sentence

Ends with 0 when the page is written, 1 when something failed, 2 for wrong arguments.`;

const STORED = join(ROOT, "docs/operations/costs.json");
const PAGE = join(ROOT, "docs/operations/costs.md");

function read() {
	try {
		return parseArgs({
			options: {
				"from-stored": { type: "boolean", default: false },
				json: { type: "boolean", default: false },
				help: { type: "boolean", default: false },
			},
		}).values;
	} catch (error) {
		console.error(error instanceof Error ? error.message : error);
		return process.exit(2);
	}
}

const { "from-stored": fromStored, json, help } = read();
if (help) console.log(HELP);
else await run();

async function run(): Promise<void> {
	if (fromStored && !existsSync(STORED)) {
		console.error("Nothing was measured yet: npm run costs");
		process.exitCode = 1;
		return;
	}
	const measured = fromStored ? (JSON.parse(readFileSync(STORED, "utf8")) as Measurements) : await measure((text) => console.error(text));
	if (!fromStored) writeFileSync(STORED, `${JSON.stringify(measured, null, "\t")}\n`);
	writeFileSync(PAGE, costsPage(measured));
	const bills = SCALES.map((scale) => ({ views: scale.views, ...billOf(usageOf(measured, scale)) }));
	if (json) console.log(JSON.stringify(bills));
	else for (const { views, total } of bills) console.log(`${views.toLocaleString("en")} page views: $${total.toFixed(2)} a month`);
	process.exit();
}
