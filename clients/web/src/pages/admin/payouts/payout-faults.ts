import type { Problem } from "../../../../../api/client.ts";
import { errorsOf, type FormErrors } from "../../../core/forms.ts";
import type { RequestContext } from "../../../core/request-context.ts";

/** Why a payout was refused, in the reader's language. */
export function payoutFaults(problem: Problem, page: RequestContext): FormErrors {
	const { faults } = page.t.admin.payouts;
	const known: Record<string, string> = {
		"Nothing is due: less than the minimum is available.": faults.tooLittle,
		"This shop has not connected an account that money can be sent to.": faults.noAccount,
		"Only shops on the street are paid. What this one is owed is paid once it is back.": faults.suspended,
		"This payout has been tried again already.": faults.retried,
		"This payout is paid.": faults.paid,
	};
	const said = known[problem.detail];
	return said === undefined ? errorsOf(problem, page.t) : { "": said };
}
