// Says what is wrong with this machine and how to mend it. Runs on any Node, with nothing installed.
import { spawnSync } from "node:child_process";
import { accessSync, constants, existsSync, statfsSync } from "node:fs";
import { createServer } from "node:net";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const bin = join(root, "node_modules", ".bin");
const wanted = Number(process.env.PORT ?? 8787);
const port = Number.isInteger(wanted) && wanted > 0 && wanted < 65_536 ? wanted : 8787;
let wrong = 0;

function say(isWell, what, mend) {
	console.log(`${isWell ? "✓" : "✗"} ${what}${isWell || !mend ? "" : `\n    ${mend}`}`);
	if (!isWell) wrong += 1;
}

/** The version that a command of the machine (not of this project) prints, or null. */
function versionOf(command) {
	const path = process.env.PATH.split(delimiter)
		.filter((folder) => !folder.includes("node_modules"))
		.join(delimiter);
	const { status, stdout } = spawnSync(command, ["--version"], {
		encoding: "utf8",
		env: { ...process.env, PATH: path },
		shell: process.platform === "win32",
	});
	return status === 0 ? stdout.trim() : null;
}

const major = (version) => Number(/\d+/.exec(version ?? "")?.[0] ?? 0);

const isFree = (candidate) =>
	new Promise((resolve) => {
		const probe = createServer();
		probe.once("error", () => resolve(false));
		probe.listen(candidate, () => probe.close(() => resolve(true)));
	});

const node = versionOf("node");
say(
	major(node) >= 20,
	`Node ${node ?? "not found"} (20 or newer starts the project; it brings its own Node 24 for the tools)`,
	"Install Node 20 or newer from your package manager or nodejs.org.",
);
const npm = versionOf("npm");
say(major(npm) >= 10, `npm ${npm ?? "not found"} (10 or newer)`, "npm install --global npm@latest");
say(versionOf("git") !== null, "git", "Install git from your package manager.");

const isInstalled = existsSync(join(root, "node_modules", ".package-lock.json"));
say(isInstalled, "packages are installed", "npm install (npm start and npm test do it for you)");
if (isInstalled) {
	const own = spawnSync(join(bin, "node"), ["--version"], { encoding: "utf8" });
	say(
		own.status === 0 && major(own.stdout) >= 22,
		`the project's own Node ${own.stdout?.trim() ?? ""}`,
		"rm -rf node_modules && npm install; if install scripts are switched off, allow those of `node`.",
	);
	const workerd = spawnSync(join(bin, "workerd"), ["--version"], { encoding: "utf8" });
	say(
		workerd.status === 0,
		`the Workers runtime ${workerd.stdout?.trim() ?? ""}`,
		`workerd does not run here: ${(workerd.stderr ?? String(workerd.error)).split("\n")[0]}. It needs glibc 2.35 or newer on Linux (not Alpine), macOS 13.5 or newer, or WSL on Windows.`,
	);
}

let writable = true;
try {
	accessSync(root, constants.W_OK);
} catch {
	writable = false;
}
say(writable, "the project's folder can be written", `Make ${root} writable for you.`);
const { bavail, bsize } = statfsSync(root);
const free = (bavail * bsize) / 1e9;
say(free > 2, `${free.toFixed(1)} GB free on the disk (2 needed)`, "Free some room.");
say(port === wanted, `PORT is ${process.env.PORT ?? "not set"}`, "PORT has to be a number from 1 to 65535.");
say(
	await isFree(port),
	`port ${port} is free`,
	`Something uses it (perhaps the street itself). Stop it, or choose another: npm start -- --port ${port + 1}`,
);

console.log(wrong === 0 ? "\nThis machine is ready: npm start" : `\n${wrong} ${wrong === 1 ? "thing needs" : "things need"} mending.`);
process.exit(wrong === 0 ? 0 : 1);
