import type { Databases } from "../databases/databases.ts";
import { messageOf } from "../release/failures.ts";
import type { Check, Finding, Repair } from "./check.ts";
import type { Looked } from "./look.ts";

/** What became of a finding: put right, on its way to be, planned by a dry run, or left to a person, with the reason where a repair failed. */
export type Outcome = "mended" | "told" | "planned" | "left";

export interface Mended extends Finding {
	outcome: Outcome;
	/** What the repair does or would do. */
	does?: string;
	/** Why a repair was not possible. */
	because?: string;
}

export interface MendOptions {
	isDry: boolean;
	now: () => Date;
	/** Looks at the check once more. */
	lookAgain: () => Promise<Looked>;
}

/** Puts right what is derived of what a check has found, finding by finding; what does not come right is left. */
export async function mend(check: Check, findings: readonly Finding[], databases: Databases, options: MendOptions): Promise<Mended[]> {
	const mended: Mended[] = [];
	for (const finding of findings) mended.push(await mendOne(check, finding, databases, options));
	if (!mended.some(({ outcome }) => outcome === "mended")) return mended;
	const wrong = new Set((await options.lookAgain()).findings.map(({ id }) => id));
	return mended.map((each) =>
		each.outcome === "mended" && wrong.has(each.id) ? { ...each, outcome: "left", because: "it is wrong again, or still" } : each,
	);
}

async function mendOne(check: Check, finding: Finding, databases: Databases, { isDry, now }: MendOptions): Promise<Mended> {
	try {
		const repair = await repairOf(check, finding, databases, now());
		if (repair === null) return { ...finding, isDerived: false, outcome: "left" };
		const { does, isLater = false } = repair;
		if (isDry) return { ...finding, outcome: "planned", does };
		await databases[repair.in].batch(repair.statements);
		return { ...finding, outcome: isLater ? "told" : "mended", does };
	} catch (error) {
		return { ...finding, outcome: "left", because: messageOf(error) };
	}
}

/** How a finding is put right; null where a person has to decide. */
export const repairOf = async (check: Check, finding: Finding, databases: Databases, now: Date): Promise<Repair | null> =>
	(await check.repair?.(finding, { databases, now: now.toISOString() })) ?? null;
