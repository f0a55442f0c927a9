import { Badge } from "../../../components/badge.tsx";
import { SectionHeader } from "../../../components/page-header.tsx";
import { moneyBack, paidBack } from "../../../core/paid-back.ts";
import type { RequestContext } from "../../../core/request-context.ts";
import { RETURN_TONES, returnStatusOf, wishOf } from "../returns/return-words.ts";
import type { ShopOrder } from "./order-words.ts";

interface AfterSaleProps {
	page: RequestContext;
	order: ShopOrder;
	/** Of the order, without the locale. */
	path: string;
}

/** What comes back of an order, and what was paid back. */
export const AfterSale = (props: AfterSaleProps) => (
	<>
		{props.order.returns.length > 0 && <Returns {...props} />}
		{paidBack(props.order.refunds).length > 0 && <Refunds {...props} />}
	</>
);

const Returns = ({ page, order, path }: AfterSaleProps) => (
	<section class="stack" aria-labelledby="returns">
		<SectionHeader id="returns" title={page.t.sell.returns.title} />
		<ul role="list" class="stack tight">
			{order.returns.map((asked) => (
				<li class="between">
					<a href={page.href(`${path}/returns/${asked.id}`)}>
						{wishOf(page, asked)}, {page.format.date(asked.createdAt)}
					</a>
					<Badge tone={RETURN_TONES[asked.status]}>{returnStatusOf(page, asked)}</Badge>
				</li>
			))}
		</ul>
	</section>
);

function Refunds({ page, order }: AfterSaleProps) {
	const text = page.t.sell.refundPage;
	return (
		<section class="stack" aria-labelledby="refunds">
			<SectionHeader id="refunds" title={text.done} />
			<ul class="stack tight">
				{paidBack(order.refunds).map(({ amount, reason, note, doneAt, refusedAt }) => (
					<li>
						{page.format.money(amount)}:{" "}
						{[text.reasons[reason] ?? reason, note, stateOf(page, { doneAt, refusedAt })].filter(Boolean).join(", ")}
					</li>
				))}
			</ul>
		</section>
	);
}

function stateOf({ t, format }: RequestContext, { doneAt, refusedAt }: Pick<ShopOrder["refunds"][number], "doneAt" | "refusedAt">): string {
	const text = t.sell.refundPage;
	if (refusedAt !== null) return text.refused;
	return doneAt === null ? text.onItsWay : format.date(doneAt);
}

/** What became of a line's pieces, in words; nothing where all are as they were ordered. */
export function lineStates({ t, format }: RequestContext, order: Pick<ShopOrder, "refunds">, line: ShopOrder["lines"][number]): string {
	const { lineStates: text } = t.sell;
	return [
		line.canceledQuantity > 0 ? text.canceled(format.number(line.canceledQuantity)) : "",
		line.returnedQuantity > 0 ? text.returned(format.number(line.returnedQuantity)) : "",
		line.neverCharged.amount > 0 ? text.neverCharged(format.money(line.neverCharged)) : "",
		...moneyBack(order.refunds, line.id).map(({ state, amount }) => text.moneyBack[state](format.money({ ...line.refunded, amount }))),
	]
		.filter(Boolean)
		.join(", ");
}
