import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { cloudflareTest, readD1Migrations } from "@cloudflare/vitest-plugin";
import { parse } from "smol-toml";
import type { TestProjectConfiguration } from "vitest/config";

const root = fileURLToPath(new URL("../..", import.meta.url));

export const SAME_EXAMPLES = `${root}tests/support/same-examples.ts`;

/**
 * A service's tests, run inside workerd with its real config on a real D1 with its real migrations.
 * What it calls over RPC is another service's and not there: such bindings throw, unless a test passes a port of its own.
 */
export async function workerProject(service: string, folder = `workers/${service}`): Promise<TestProjectConfiguration> {
	const configPath = `${root}workers/${service}/wrangler.toml`;
	return {
		plugins: [
			cloudflareTest({
				wrangler: { configPath },
				miniflare: {
					bindings: {
						MIGRATIONS: await readD1Migrations(`${root}migrations/${service}`),
						HIGHSTREET_FULL: process.env["HIGHSTREET_FULL"] ?? "",
						HIGHSTREET_SEED: process.env["HIGHSTREET_SEED"] ?? "",
					},
					workers: absentServices(configPath),
				},
			}),
		],
		test: {
			name: folder.replace("workers/", ""),
			root: `${root}${folder}`,
			include: ["test/**/*.test.ts"],
			testTimeout: 60_000, // a busy machine is no fault
			hookTimeout: 60_000,
			globalSetup: ownSetup(`${root}tests/support/${service}/stand-ins.ts`),
			setupFiles: [SAME_EXAMPLES, `${root}tests/support/apply-migrations.ts`, ...ownSetup(`${root}${folder}/test/record-queries.ts`)],
			deps: { optimizer: { ssr: { enabled: true, include: ["sanitize-html", ...(service === "order" ? ["stripe"] : [])] } } },
		},
	};
}

/** A service whose queries are looked at has its own word on them. */
const ownSetup = (file: string): string[] => (existsSync(file) ? [file] : []);

/** A Worker per service that the config binds, with the entrypoints it names and nothing behind them. */
function absentServices(configPath: string) {
	const config = parse(readFileSync(configPath, "utf8")) as { services?: { service: string; entrypoint: string }[] };
	return [...Map.groupBy(config.services ?? [], ({ service }) => service)].map(([service, bindings]) => ({
		name: service,
		compatibilityDate: "2026-11-01",
		modules: true,
		script: `import { WorkerEntrypoint } from "cloudflare:workers";
			${bindings.map(({ entrypoint }) => `export class ${entrypoint} extends WorkerEntrypoint {}`).join("\n")}
			export default { fetch() { throw new Error("${service} is not part of this test"); } };`,
	}));
}
