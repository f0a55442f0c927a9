import { spawnSync } from "node:child_process";

/** A program that no npm package has. */
export interface MachineTool {
	command: string;
	/** Its package in Debian and Ubuntu. */
	debian: string;
	/** What to do where we cannot. */
	byHand: string;
	/** Whether the one that is there will do. */
	isThere: () => boolean;
}

const answer = (command: string, ...args: string[]): string | null => {
	const { status, stdout, stderr } = spawnSync(command, args, { encoding: "utf8" });
	return status === 0 ? stdout + stderr : null;
};

export const SHELLCHECK: MachineTool = {
	command: "shellcheck",
	debian: "shellcheck",
	byHand: "Install shellcheck from your package manager (brew install shellcheck on a Mac).",
	isThere: () => answer("shellcheck", "--version") !== null,
};

const OLDEST_JAVA = 17;

export const JAVA: MachineTool = {
	command: "java",
	debian: "default-jre-headless",
	byHand: `Install Java ${OLDEST_JAVA} or newer from your package manager (brew install openjdk on a Mac).`,
	isThere: () => Number(/version "(\d+)/.exec(answer("java", "-version") ?? "")?.[1] ?? 0) >= OLDEST_JAVA,
};

/** Installs a tool that is missing where this is Debian or Ubuntu and we may. Null where it is there then, else what to do. */
export function provide(tool: MachineTool): string | null {
	if (tool.isThere()) return null;
	const before = process.getuid?.() === 0 ? [] : ["sudo", "-n"];
	if (answer("apt-get", "--version") === null || (before.length > 0 && answer("sudo", "-n", "true") === null)) return tool.byHand;
	console.log(`Installing ${tool.debian} …`);
	for (const args of [["update"], ["install", "-y", "--no-install-recommends", tool.debian]]) {
		const [command = "", ...rest] = [...before, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-q", ...args];
		const { status, stdout, stderr } = spawnSync(command, rest, { encoding: "utf8" });
		if (status !== 0) return `apt-get ${args.join(" ")} failed:\n${(stdout + stderr).trim()}\n${tool.byHand}`;
	}
	return tool.isThere() ? null : `${tool.debian} is installed, but ${tool.command} is not what is needed. ${tool.byHand}`;
}
