import { readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { parseArgs } from "node:util";
import type { Import } from "../../contracts/product-import.ts";
import type { OwnProduct } from "../../contracts/own-product.ts";
import { Market } from "../../scripts/import/market.ts";
import { reportLines } from "../../scripts/import/report.ts";
import { seedEmptyStreet } from "../../scripts/seed/seed.ts";
import { migrateLocal } from "../../scripts/street/migrate.ts";
import { DEMO } from "../../scripts/street/people.ts";
import { step } from "../../scripts/street/progress.ts";
import { type Bench, runBenchmark } from "../command.ts";
import { buildWorkers } from "../runtime/build.ts";
import { openRuntime, type Runtime } from "../runtime/open-runtime.ts";
import { call } from "../subjects/api.ts";
import { countsOf, differences } from "./compare.ts";
import { readIndependently } from "./independent.ts";

const HELP = `npm run bench:import -- <file.csv>

Imports a file in Shopify's format into a shop of a street of its own, and compares every handle, variant, price and option with
what another CSV reader finds in the file. Ends with 1 where they differ.`;

const SHOP = "northside-cycles";

/** A shop's whole own catalog. */
async function ownProducts(origin: URL, vendorId: string): Promise<OwnProduct[]> {
	const { token } = await call<{ token: string }>(origin, "POST", "/auth/sign-in/email", {
		body: { email: DEMO.admin.email, password: DEMO.admin.password },
	});
	const all: OwnProduct[] = [];
	for (let cursor: string | null = ""; cursor !== null;) {
		const path = `/vendor/${vendorId}/products?limit=100${cursor && `&cursor=${encodeURIComponent(cursor)}`}`;
		const page: { items: OwnProduct[]; nextCursor: string | null } = await call(origin, "GET", path, { token });
		all.push(...page.items);
		cursor = page.nextCursor;
	}
	return all;
}

async function importInto(runtime: Runtime, file: string): Promise<{ done: Import; catalog: OwnProduct[]; seconds: number }> {
	const market = new Market(runtime.street.origin);
	await market.signIn(undefined);
	const vendorId = await market.findVendor(SHOP);
	const before = new Set((await ownProducts(runtime.street, vendorId)).map(({ id }) => id));
	const started = performance.now();
	let done = await market.start(vendorId, file, () => {});
	while (done.finishedAt === null) {
		await pause(100);
		done = await market.read(vendorId, done.id);
	}
	const seconds = (performance.now() - started) / 1_000;
	const catalog = (await ownProducts(runtime.street, vendorId)).filter(({ id }) => !before.has(id));
	return { done, catalog, seconds };
}

async function main(path: string, { folder, cleanups, signal }: Bench): Promise<void> {
	const state = join(folder, "state");
	const built = await step("Building the Workers", (progress) => buildWorkers(join(folder, "built"), signal, progress));
	await migrateLocal(state);
	await seedEmptyStreet(state);
	const runtime = await openRuntime(built, state);
	cleanups.push(() => runtime.close());
	const { done, catalog, seconds } = await step("Importing", () => importInto(runtime, path));
	const file = readIndependently(readFileSync(path, "utf8"));
	const { handles, variants, equal } = countsOf(file, catalog);
	const faults = differences(file, catalog);
	console.log(reportLines(done).join("\n"));
	console.log(`\n${seconds.toFixed(1)} s for ${done.rowsRead} rows and ${done.bytesTotal} bytes`);
	console.log(`Handles: ${handles[0]} in the file, ${handles[1]} in the catalog.`);
	console.log(`Variants: ${variants[0]} in the file, ${variants[1]} in the catalog, ${equal} of them with the same options and prices.`);
	if (faults.length > 0) throw new Error(`${faults.length} differences:\n${faults.slice(0, 50).join("\n")}`);
	console.log("No difference.");
}

const { values, positionals } = parseArgs({ allowPositionals: true, options: { help: { type: "boolean", default: false } } });
const [given] = positionals;
if (values.help || given === undefined) {
	console.log(HELP);
	process.exitCode = values.help ? 0 : 2;
} else await runBenchmark((bench) => main(given, bench));
