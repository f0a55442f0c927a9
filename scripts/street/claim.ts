import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** A process, known again even when another has got its number since. */
export interface Known {
	pid: number;
	born: string;
}

/** Who uses the local state: the command that was started, and the runtime it started. */
interface Claim {
	owner: Known;
	runtime?: Known;
	/** Where the street listens, once it does. */
	url?: string;
}

const GONE_WITHIN_MS = 5_000;
const claimFile = (state: string) => join(state, "street.json");

/**
 * Takes the local state for this process, so that no second start or reset meets it. Ends a runtime that an earlier
 * start left behind because it was killed, and waits until it is gone. Throws while somebody else uses the state.
 */
export async function claim(state: string): Promise<void> {
	const before = readClaim(state);
	if (before && isRunning(before.owner)) {
		const { pid } = before.owner;
		throw new Error(
			before.url === undefined
				? `Another command has the local street (process ${pid}). Wait until it is done.`
				: `The street is already running (process ${pid}). Stop it first: Ctrl-C where it runs, or kill ${pid}`,
		);
	}
	if (before?.runtime && isRunning(before.runtime)) await endGroup(before.runtime.pid);
	write(state, { owner: thisProcess() });
}

/** Notes the runtime that this process has started, and where it listens. */
export const takeOver = (state: string, runtime: number | undefined, url: string): void =>
	write(state, { owner: thisProcess(), url, ...(runtime !== undefined && { runtime: known(runtime) }) });

/** Where the street of this state listens, if it runs. */
export function runningUrl(state: string): string | null {
	const current = readClaim(state);
	return current && isRunning(current.owner) ? (current.url ?? null) : null;
}

export const release = (state: string): void => rmSync(claimFile(state), { force: true });

/** Ends a process group; one that has ended already is what we wanted. */
export function signalGroup(pid: number, signal: NodeJS.Signals): void {
	try {
		process.kill(-pid, signal);
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code !== "ESRCH") throw error;
	}
}

async function endGroup(pid: number): Promise<void> {
	signalGroup(pid, "SIGKILL");
	const deadline = Date.now() + GONE_WITHIN_MS;
	while (isAlive(-pid) && Date.now() < deadline) await new Promise((resolve) => setTimeout(resolve, 50));
}

/** A claim that cannot be read is none: it was cut off when the machine went down. */
function readClaim(state: string): Claim | null {
	try {
		return JSON.parse(readFileSync(claimFile(state), "utf8")) as Claim;
	} catch {
		return null;
	}
}

function write(state: string, value: Claim): void {
	mkdirSync(state, { recursive: true });
	writeFileSync(`${claimFile(state)}.new`, JSON.stringify(value));
	renameSync(`${claimFile(state)}.new`, claimFile(state));
}

/** This process, as another one knows it later. */
export const thisProcess = (): Known => known(process.pid);

const known = (pid: number): Known => ({ pid, born: bornOf(pid) });
/** Whether a process is still there, and is the same. */
export const isRunning = ({ pid, born }: Known): boolean => isAlive(pid) && bornOf(pid) === born;

/** When a process began, in whatever way the system says it. */
function bornOf(pid: number): string {
	try {
		const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
		return stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19] ?? "";
	} catch {
		return spawnSync("ps", ["-o", "lstart=", "-p", String(pid)], { encoding: "utf8" }).stdout?.trim() ?? ""; // no /proc here, as on macOS
	}
}

/** Is there such a process; or, for a negative number, anybody in the process group? */
function isAlive(pid: number): boolean {
	try {
		process.kill(pid, 0);
		return true;
	} catch (error) {
		return (error as NodeJS.ErrnoException).code === "EPERM";
	}
}
