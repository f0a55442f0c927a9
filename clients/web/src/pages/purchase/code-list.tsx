import type { Child } from "hono/jsx";
import type { Schemas } from "../../../../api/client.ts";
import type { RequestContext } from "../../core/request-context.ts";

type Code = Schemas["CartCode"];

/** What a code is called: its own name, and what a gift card pays. */
export function codeName({ code, kind, title }: Code, { t }: RequestContext): string {
	if (kind === "gift_card") return t.purchase.codes.giftCard(code);
	return title ? `${code}: ${title}` : code;
}

function stateOf({ kind, problem, minimumSpend, used, balance }: Code, { t, format }: RequestContext): string | undefined {
	const { codes } = t.purchase;
	if (problem === "minimum_spend") return codes.problems.minimum_spend(minimumSpend ? format.money(minimumSpend) : "");
	if (problem !== null) return codes.problems[problem];
	if (kind !== "gift_card" || !used || !balance) return undefined;
	return codes.giftCardUsed(format.money(used), format.money({ ...balance, amount: balance.amount - used.amount }));
}

interface CodeListProps {
	page: RequestContext;
	codes: readonly Code[];
	/** The button that takes a code out. */
	remove: (code: Code) => Child;
}

/** The codes that were given, each with why it does not apply, and the way to take it out. */
export function CodeList({ page, codes, remove }: CodeListProps) {
	if (codes.length === 0) return null;
	return (
		<ul role="list" class="stack tight" aria-label={page.t.purchase.codes.title}>
			{codes.map((code) => (
				<li class="between" data-code={code.code}>
					<span>
						{codeName(code, page)}
						{stateOf(code, page) !== undefined && (
							<small class={code.problem === null ? "muted code-state" : "code-state error"}>{stateOf(code, page)}</small>
						)}
					</span>
					{remove(code)}
				</li>
			))}
		</ul>
	);
}
