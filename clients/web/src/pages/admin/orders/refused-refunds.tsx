import { Button } from "../../../components/button.tsx";
import { Field } from "../../../components/field.tsx";
import { SectionHeader } from "../../../components/page-header.tsx";
import { EMPTY_FORM, type FormState } from "../../../core/forms.ts";
import type { RequestContext } from "../../../core/request-context.ts";
import type { Order, OrderPart } from "./order-status.tsx";

/** The longest that can be said of how a refund was paid. */
export const MAX_NOTE = 500;

/** The id of a refund's field for how it was paid. */
export const noteIdOf = (refundId: string): string => `note-${refundId}`;

interface RefusedProps {
	page: RequestContext;
	order: Order;
	/** A form as it was sent, where something is wrong with it; `refund` says which. */
	state: FormState;
}

/** The refunds that the payment provider refuses. */
export const refusedRefunds = ({ vendorOrders }: Order) =>
	vendorOrders.flatMap(({ refunds }) => refunds.filter(({ refusedAt }) => refusedAt !== null));

/** The same, each with what can be done about it. */
export const RefusedRefunds = ({ page, order, state }: RefusedProps) => (
	<>
		{refusedRefunds(order).map((refund) => (
			<RefusedRefund page={page} order={order} refund={refund} state={state.values["refund"] === refund.id ? state : EMPTY_FORM} />
		))}
	</>
);

const RefusedRefund = ({ page, order, refund, state }: RefusedProps & { refund: OrderPart["refunds"][number] }) => {
	const { refused } = page.t.admin.orders;
	const action = page.href(`/admin/orders/${order.id}/refunds/${refund.id}`);
	const { money, dateTime } = page.format;
	const amount = { ...refund.amount, amount: refund.amount.amount - refund.credit.amount };
	return (
		<section class="panel stack" aria-labelledby={refund.id}>
			<SectionHeader id={refund.id} title={refused.title(money(amount))} />
			<p>{refused.text(dateTime(refund.refusedAt ?? refund.createdAt))}</p>
			<form method="post" action={`${action}/retry`}>
				<input type="hidden" name="_key" value={crypto.randomUUID()} />
				<Button>{refused.retry}</Button>
			</form>
			<p>{refused.otherwise}</p>
			<form method="post" action={`${action}/paid-otherwise`} class="stack">
				<input type="hidden" name="_key" value={state.values["_key"] ?? crypto.randomUUID()} />
				<Field
					label={refused.note}
					name="note"
					id={noteIdOf(refund.id)}
					required
					maxlength={MAX_NOTE}
					hint={refused.hint}
					value={state.values["note"]}
					error={state.errors["note"]}
				/>
				<div class="cluster">
					<Button>{refused.submit}</Button>
				</div>
			</form>
		</section>
	);
};
