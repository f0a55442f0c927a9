import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

/**
 * Bundles the islands and the styles into `dist/assets`, each with a hash of its content in its name, copies what is
 * public, and writes `src/built-assets.ts`, by which the Worker knows the names.
 */
const HERE = fileURLToPath(new URL(".", import.meta.url));
const DIST = join(HERE, "dist");

const ENTRIES = {
	shopScript: "src/islands/shop.ts",
	portalScript: "src/islands/portal.ts",
	shopStyles: "src/styles/shop.css",
	portalStyles: "src/styles/portal.css",
	speculationRules: "src/islands/speculation-rules.json",
};

/** The first that know `light-dark()`, by which all colors are given. */
const BROWSERS = ["chrome123", "firefox121", "safari17.5"];

async function bundle(entry: string): Promise<{ bytes: Uint8Array; ending: string }> {
	if (entry.endsWith(".json")) return { bytes: readFileSync(join(HERE, entry)), ending: "json" };
	const { outputFiles } = await build({
		entryPoints: [join(HERE, entry)],
		bundle: true,
		minify: true,
		format: "esm",
		target: BROWSERS,
		write: false,
		legalComments: "none",
		external: ["/assets/*"],
	});
	const [file] = outputFiles;
	if (!file) throw new Error(`${entry} built nothing`);
	return { bytes: file.contents, ending: entry.endsWith(".css") ? "css" : "js" };
}

async function main(): Promise<void> {
	mkdirSync(join(DIST, "assets"), { recursive: true });
	for (const name of readdirSync(join(HERE, "public"))) writeIfChanged(join(DIST, name), readFileSync(join(HERE, "public", name)));
	const names: [string, string][] = [];
	for (const [name, entry] of Object.entries(ENTRIES)) {
		const { bytes, ending } = await bundle(entry);
		const hash = createHash("sha256").update(bytes).digest("hex").slice(0, 10);
		const path = `/assets/${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}-${hash}.${ending}`;
		writeIfChanged(join(DIST, path), bytes);
		names.push([name, path]);
	}
	// The service worker lives at the root, where its scope is the whole site; its own bytes say when it changed.
	const worker = await bundle("src/islands/service-worker.ts");
	const script = new TextDecoder().decode(worker.bytes);
	const version = createHash("sha256").update(JSON.stringify(names)).update(script).digest("hex").slice(0, 10);
	const kept = names.filter(([name]) => name.startsWith("shop")).map(([, path]) => path);
	writeIfChanged(join(DIST, "service-worker.js"), `const VERSION=${JSON.stringify(version)},ASSETS=${JSON.stringify(kept)};\n${script}`);
	writeIfChanged(
		join(HERE, "src/built-assets.ts"),
		`// Written by build.ts; not in the repository.\nexport const ASSETS = ${JSON.stringify(Object.fromEntries(names), null, "\t")} as const;\n`,
	);
}

/** A file that is written again makes wrangler build again; and whole or not at all: several streets may start at the same time. */
function writeIfChanged(path: string, content: string | Uint8Array): void {
	const fresh = Buffer.from(content);
	if (existsSync(path) && readFileSync(path).equals(fresh)) return;
	const half = `${path}.${process.pid}`;
	writeFileSync(half, fresh);
	renameSync(half, path);
}

if (process.argv.includes("--clean")) rmSync(DIST, { recursive: true, force: true });
await main();
