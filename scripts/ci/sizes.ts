import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { styleText } from "node:util";
import { gzipSync } from "node:zlib";
import { ROOT } from "../street/local-state.ts";
import { faultsOf, sizesTable } from "./budgets.ts";
import { writeSummary } from "./summary.ts";

// npm run ci:sizes: what npm run ci:build built, against its budgets.
const WORKERS = join(ROOT, "dist", "workers");
const WEB = join(ROOT, "clients", "web");

const compressed = (file: string): number => gzipSync(readFileSync(file), { level: 9 }).byteLength;

/** A Worker's modules; source maps and notes are not uploaded as such. */
const sizeOfWorker = (folder: string): number =>
	readdirSync(folder)
		.filter((file) => !file.endsWith(".map") && !file.endsWith(".md"))
		.reduce((sum, file) => sum + compressed(join(folder, file)), 0);

/** By what the web client's build calls them; the folder also holds those of builds before. */
function assets(): Record<string, number> {
	const names = readFileSync(join(WEB, "src", "built-assets.ts"), "utf8");
	const size = (name: string) => compressed(join(WEB, "dist", new RegExp(`"${name}": "([^"]+)"`).exec(names)?.[1] ?? name));
	return {
		"shop's script": size("shopScript"),
		"shop's styles": size("shopStyles"),
		"portal's script": size("portalScript"),
		"portal's styles": size("portalStyles"),
	};
}

const built = existsSync(WORKERS) ? readdirSync(WORKERS) : [];
const workers = built.map((worker) => [`${worker} Worker`, sizeOfWorker(join(WORKERS, worker))] as const);
const sizes = built.length === 0 ? {} : { ...Object.fromEntries(workers), ...assets() };
const table = sizesTable(sizes);
console.log(table);
writeSummary("sizes.md", table);
const faults = faultsOf(sizes);
for (const fault of faults) console.error(styleText("red", fault));
process.exitCode = faults.length === 0 ? 0 : 1;
