import { Refused } from "./failures.ts";
import type { ReleaseLog } from "./release-log.ts";
import type { Reporter } from "./reporter.ts";
import type { Settings } from "./settings.ts";

/**
 * Does something while nobody else releases to this environment. Waits as long as a turn may last without a sign of life, for who has it
 * may have crashed; who is still at it then, is.
 */
export async function inTurn<T>(log: ReleaseLog, { leaseSeconds, wait }: Settings, reporter: Reporter, act: () => Promise<T>): Promise<T> {
	if (!(await log.takeTurn())) {
		const left = await log.turnEndsIn();
		reporter.say(`Another release of this environment is under way, or was cut off. Waiting ${left} s to see which.`);
		await wait((left + 1) * 1000);
		if (!(await log.takeTurn()))
			throw new Refused("busy", "Another release of this environment is under way. Wait for it, then try again.");
	}
	const keep = setInterval(() => void log.keepTurn().catch(() => false), (leaseSeconds * 1000) / 3);
	try {
		return await act();
	} finally {
		clearInterval(keep);
		await log.giveTurn().catch(() => reporter.warn(`The turn could not be given back; it ends by itself in ${leaseSeconds} s.`));
	}
}
