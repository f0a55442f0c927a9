// Runs on any Node 20+, before anything is installed: installs what is missing, then hands over to Node 24 from node_modules.
import { spawn, spawnSync } from "node:child_process";
import { existsSync, readFileSync, statSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const bin = join(root, "node_modules", ".bin");
const [script, ...args] = process.argv.slice(2);

if (Number(process.versions.node.split(".")[0]) < 20) {
	console.error(`Highstreet needs Node 20 or newer to start; this is ${process.version}. Get one from your package manager or nodejs.org.`);
	process.exit(1);
}

/** npm writes this file at the end of an install: it is as new as what is installed. */
function isInstalled() {
	const done = join(root, "node_modules", ".package-lock.json");
	if (!existsSync(done) || !existsSync(join(bin, "node")) || !existsSync(join(bin, "wrangler"))) return false;
	if (statSync(done).mtimeMs >= statSync(join(root, "package-lock.json")).mtimeMs) return true;
	return samePackages(done);
}

/** A checkout makes the lock newer without changing it: compare what it says. */
function samePackages(done) {
	const versions = (file) => Object.entries(JSON.parse(readFileSync(file, "utf8")).packages).filter(([at, p]) => at && !p.optional);
	const installed = new Map(versions(done).map(([at, p]) => [at, p.version]));
	return versions(join(root, "package-lock.json")).every(([at, p]) => installed.get(at) === p.version);
}

if (!isInstalled()) {
	console.error("Installing packages (once; about a minute) …"); // standard output is the command's, which may speak JSON
	const started = Date.now();
	// Each npm writes the lock in its own way: unsaved, a checkout stays as it was. Tools are there also where NODE_ENV is production.
	const { status } = spawnSync("npm", ["install", "--no-save", "--include=dev", "--no-audit", "--no-fund", "--loglevel=error"], {
		cwd: root,
		stdio: ["ignore", 2, 2],
		shell: process.platform === "win32",
	});
	if (status !== 0) {
		console.error("\nnpm install did not finish. Is the registry reachable? `npm run doctor` says more.");
		process.exit(status ?? 1);
	}
	console.error(`Installed in ${Math.round((Date.now() - started) / 1000)} s.\n`);
}

const parent = process.ppid;
const child = spawn(join(bin, "node"), [join(root, script), ...args], {
	cwd: root,
	stdio: "inherit",
	env: { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH}` },
});
child.on("error", ({ message }) => {
	console.error(`The project's own Node does not start (${message}). \`npm run doctor\` says more.`);
	process.exit(1);
});
// Ctrl-C reaches the child by itself (same terminal); other signals are passed on. Either way the child decides when it is done.
process.on("SIGINT", () => {});
for (const signal of ["SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
// Whoever started us was killed and could tell nobody: then this is to end too.
setInterval(() => process.ppid !== parent && child.kill("SIGTERM"), 1_000).unref();
child.on("exit", (code, signal) => process.exit(code ?? (signal === "SIGINT" ? 130 : 1)));
