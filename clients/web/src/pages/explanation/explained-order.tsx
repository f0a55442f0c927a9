import type { Schemas } from "../../../../api/client.ts";
import { Notice } from "../../components/notice.tsx";
import { Totals } from "../../components/totals.tsx";
import type { RequestContext } from "../../core/request-context.ts";
import { creditRows } from "../purchase/total-rows.ts";
import { ExplainedPartPanel } from "./explained-part.tsx";
import type { Reader } from "./price-rows.ts";
import { whoGets } from "./share-rows.ts";

interface ExplainedOrderProps {
	page: RequestContext;
	reader: Exclude<Reader, "shop">;
	explanation: Schemas["OrderExplanation"];
	/** How the lines are called, by their ids. */
	names: ReadonlyMap<string, string>;
}

/** How an order adds up: every shop's part, and all of them. */
export const ExplainedOrder = ({ page, reader, explanation, names }: ExplainedOrderProps) => (
	<>
		{explanation.taxExempt && <TaxExempt page={page} />}
		{explanation.parts.map((part) => (
			<ExplainedPartPanel page={page} reader={reader} part={reader === "shopper" ? asShopper(part) : part} names={names} />
		))}
		<WholeOrder page={page} reader={reader} explanation={explanation} />
	</>
);

/** An operator who shops sees an order of theirs as shoppers do. */
const asShopper = (part: Schemas["ExplainedPart"]): Schemas["ExplainedPart"] => ({ ...part, settlement: null });

/** Why there is no tax anywhere. */
export const TaxExempt = ({ page }: { page: RequestContext }) => (
	<Notice>
		<p>{page.t.explanation.taxExempt}</p>
	</Notice>
);

/** All shops together; a single part without credit has said it all. */
function WholeOrder({ page, reader, explanation: { parts, total, credit, payment } }: Omit<ExplainedOrderProps, "names">) {
	const text = page.t.explanation;
	if (parts.length === 1 && credit.amount === 0) return null;
	const settlements = parts.flatMap(({ settlement }) => (settlement ? [settlement] : []));
	return (
		<section class="panel stack" aria-labelledby="explained-all">
			<h2 id="explained-all">{text.allShops}</h2>
			<div class="columns">
				<Totals
					rows={parts.map(({ vendor, paid }) => ({ label: vendor.name, amount: page.format.money(paid) }))}
					total={{ label: text.pays[reader], amount: page.format.money(total) }}
					after={creditRows(credit, payment, page)}
				/>
				{reader === "operator" && <Totals {...whoGets(page, total, settlements)} />}
			</div>
		</section>
	);
}
