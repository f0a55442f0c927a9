import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { createTestHarness } from "wrangler";
import { typesOf } from "../clients/api/generate.ts";
import { configOf, GATEWAY_CONFIG, ROOT, SERVICES } from "./street/local-state.ts";

const HELP = `npm run api              writes clients/api/schema.ts, the types of the public API, from the document that the gateway serves
npm run api -- --check   only says whether they are the same`;

const FILE = join(ROOT, "clients", "api", "schema.ts");
/** The types of the API as the Workers describe it now. */
async function generate(): Promise<string> {
	const harness = createTestHarness({ workers: [GATEWAY_CONFIG, ...SERVICES.map(configOf)].map((configPath) => ({ configPath })) });
	try {
		await harness.listen();
		const response = await harness.getWorker("highstreet-gateway").fetch("http://gateway/api/v1/openapi.json");
		return await typesOf(await response.text());
	} finally {
		await harness.close();
	}
}

const { values } = parseArgs({ options: { check: { type: "boolean", default: false }, help: { type: "boolean", default: false } } });
if (values.help) {
	console.log(HELP);
} else {
	const now = await generate();
	const same = existsSync(FILE) && readFileSync(FILE, "utf8") === now;
	if (values.check) {
		console.log(same ? "clients/api/schema.ts says what the API does." : "clients/api/schema.ts is out of date: run npm run api.");
		process.exitCode = same ? 0 : 1;
	} else {
		mkdirSync(join(ROOT, "clients", "api"), { recursive: true });
		if (!same) writeFileSync(FILE, now);
		console.log(same ? "Nothing new." : "Written: clients/api/schema.ts");
	}
}
