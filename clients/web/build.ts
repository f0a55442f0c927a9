import { createHash } from "node:crypto";
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
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

const BROWSERS = ["chrome120", "firefox121", "safari17.4"];

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
	cpSync(join(HERE, "public"), DIST, { recursive: true });
	const names: [string, string][] = [];
	for (const [name, entry] of Object.entries(ENTRIES)) {
		const { bytes, ending } = await bundle(entry);
		const hash = createHash("sha256").update(bytes).digest("hex").slice(0, 10);
		const path = `/assets/${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}-${hash}.${ending}`;
		writeFileSync(join(DIST, path), bytes);
		names.push([name, path]);
	}
	// The service worker lives at the root, where its scope is the whole site; its own bytes say when it changed.
	const worker = await bundle("src/islands/service-worker.ts");
	const script = new TextDecoder().decode(worker.bytes);
	const version = createHash("sha256").update(JSON.stringify(names)).update(script).digest("hex").slice(0, 10);
	const kept = names.filter(([name]) => name.startsWith("shop")).map(([, path]) => path);
	writeFileSync(join(DIST, "service-worker.js"), `const VERSION=${JSON.stringify(version)},ASSETS=${JSON.stringify(kept)};\n${script}`);
	writeIfChanged(
		join(HERE, "src/built-assets.ts"),
		`// Written by build.ts; not in the repository.\nexport const ASSETS = ${JSON.stringify(Object.fromEntries(names), null, "\t")} as const;\n`,
	);
}

/** A file that is written again makes wrangler build again. */
function writeIfChanged(path: string, text: string): void {
	let old = "";
	try {
		old = readFileSync(path, "utf8");
	} catch {
		// the first build
	}
	if (old !== text) writeFileSync(path, text);
}

if (process.argv.includes("--clean")) rmSync(DIST, { recursive: true, force: true });
await main();
