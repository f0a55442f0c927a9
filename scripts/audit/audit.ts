import type { Databases } from "../databases/databases.ts";
import { messageOf } from "../release/failures.ts";
import type { Check, Finding } from "./check.ts";
import { look, LOOK, type LookOptions } from "./look.ts";
import { mend, type Mended } from "./mend.ts";

/** So many findings of a check are put right in one run; the next goes on. */
const MENDED_AT_ONCE = 5_000;

/** What one check has come to. */
export interface Report {
	check: string;
	holds: string;
	/** How many rows were looked at, and how many are wrong. */
	rows: number;
	wrong: number;
	/** The first of them, with what became of them where they were to be put right. */
	findings: (Finding | Mended)[];
	otherwise?: string;
	/** Why it could not be looked at. */
	failed?: string;
}

export interface AuditOptions {
	checks: readonly Check[];
	repair: "no" | "dry" | "yes";
	look?: LookOptions;
	now?: () => Date;
	/** Hears of each check when it is done. */
	tell: (report: Report) => void;
}

/** Looks whether everything holds, one check after the other; says how many things are wrong and were not put right. */
export async function audit(
	databases: Databases,
	{ checks, repair, look: options = LOOK, now = () => new Date(), tell }: AuditOptions,
): Promise<number> {
	let left = 0;
	for (const check of checks) {
		const report = await auditOne(check, databases, repair, options, now);
		tell(report);
		left += report.failed === undefined ? report.wrong - report.findings.filter(isRight).length : 1;
	}
	return left;
}

const isRight = (finding: Finding | Mended): boolean =>
	"outcome" in finding && (finding.outcome === "mended" || finding.outcome === "told");

async function auditOne(
	check: Check,
	databases: Databases,
	repair: AuditOptions["repair"],
	options: LookOptions,
	now: () => Date,
): Promise<Report> {
	const { name, holds, otherwise } = check;
	const about = { check: name, holds, ...(otherwise !== undefined && { otherwise }) };
	try {
		const { rows, wrong, findings } = await look(check, databases, repair === "no" ? options : { ...options, keep: MENDED_AT_ONCE });
		if (repair === "no" || wrong === 0) return { ...about, rows, wrong, findings };
		const lookAgain = () => look(check, databases, { ...options, againAfterMs: 0, keep: MENDED_AT_ONCE });
		return { ...about, rows, wrong, findings: await mend(check, findings, databases, { isDry: repair === "dry", now, lookAgain }) };
	} catch (error) {
		return { ...about, rows: 0, wrong: 0, findings: [], failed: messageOf(error) };
	}
}
