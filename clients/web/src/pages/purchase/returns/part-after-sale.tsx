import type { Schemas } from "../../../../../api/client.ts";
import { Badge, type Tone } from "../../../components/badge.tsx";
import { Button, LinkButton } from "../../../components/button.tsx";
import { paidBack } from "../../../core/paid-back.ts";
import type { RequestContext } from "../../../core/request-context.ts";
import { type Part, wantsOf } from "./return-wants.ts";

interface PartProps {
	page: RequestContext;
	order: Schemas["Order"];
	part: Part;
}

const TONES: Record<Schemas["Return"]["status"], Tone> = {
	requested: "warning",
	approved: "info",
	rejected: "danger",
	canceled: "neutral",
	received: "info",
	refunded: "success",
	exchanged: "success",
};

/** What may be done with what one has got or waits for, what comes back, and what was paid back. */
export function PartAfterSale(props: PartProps) {
	const { page, order, part } = props;
	const { returns: text } = page.t.purchase;
	const may = (action: string) => part.allowedActions.includes(action);
	const isInTime = wantsOf(part, new Date()).includes("withdrawal");
	return (
		<>
			{part.returns.length > 0 && <Returns {...props} />}
			{paidBack(part.refunds).length > 0 && <Refunds {...props} />}
			{(may("return") || may("cancel")) && (
				<div class="stack tight no-print">
					{may("return") && isInTime && part.withdrawalEndsAt !== null && (
						<p class="muted small">{text.until(page.format.date(part.withdrawalEndsAt))}</p>
					)}
					<p class="cluster">
						{may("return") && isInTime && (
							<LinkButton small href={page.href(`/orders/${order.id}/return?want=withdrawal`)}>
								{text.withdraw}
								<span class="visually-hidden"> {text.openOf(part.vendor.name)}</span>
							</LinkButton>
						)}
						{may("return") && (
							<LinkButton small variant="quiet" href={page.href(`/orders/${order.id}/return?want=refund`)}>
								{text.open}
								<span class="visually-hidden"> {text.openOf(part.vendor.name)}</span>
							</LinkButton>
						)}
						{may("cancel") && (
							<LinkButton small variant="quiet" href={page.href(`/orders/${order.id}/cancel-items`)}>
								{text.cancelOpen}
								<span class="visually-hidden"> {text.openOf(part.vendor.name)}</span>
							</LinkButton>
						)}
					</p>
				</div>
			)}
		</>
	);
}

const Returns = (props: PartProps) => (
	<div>
		<h3>{props.page.t.purchase.returns.title}</h3>
		<ul role="list" class="stack">
			{props.part.returns.map((asked) => (
				<li class="stack tight">
					<ReturnState {...props} asked={asked} />
				</li>
			))}
		</ul>
	</div>
);

function ReturnState({ page, order, asked }: PartProps & { asked: Schemas["Return"] }) {
	const { returns: text } = page.t.purchase;
	const status = asked.status === "requested" && asked.isWithdrawal ? text.withdrawalOpen : text.status[asked.status];
	const what = text.asked(text.what(asked.isWithdrawal, asked.wish), page.format.date(asked.createdAt));
	return (
		<>
			<p class="between">
				<strong>{what}</strong>
				<Badge tone={TONES[asked.status]}>{status}</Badge>
			</p>
			<ul>
				{asked.lines.map(({ quantity, title, variantTitle }) => (
					<li>{text.item(page.format.number(quantity), variantTitle === "" ? title : `${title}, ${variantTitle}`)}</li>
				))}
			</ul>
			{asked.answer !== null && <p>{text.answer(asked.answer)}</p>}
			{asked.allowedActions.includes("cancel") && (
				<form method="post" action={page.href(`/orders/${order.id}/returns/${asked.id}/cancel`)} class="no-print">
					<Button small variant="quiet">
						{text.keep}
						<span class="visually-hidden">: {what}</span>
					</Button>
				</form>
			)}
		</>
	);
}

function Refunds({ page, part }: PartProps) {
	const { returns: text } = page.t.purchase;
	return (
		<div>
			<h3>{text.refundsTitle}</h3>
			<ul>
				{paidBack(part.refunds).map((refund) => (
					<li>
						{[
							`${page.format.money(refund.amount)}: ${refund.note ?? text.reasons[refund.reason] ?? refund.reason}`,
							refund.credit.amount > 0 ? text.asCredit(page.format.money(refund.credit)) : "",
							whereItIs(page, refund),
						]
							.filter(Boolean)
							.join(", ")}
					</li>
				))}
			</ul>
		</div>
	);
}

function whereItIs({ t, format }: RequestContext, { doneAt, refusedAt, paidOtherwise }: Part["refunds"][number]): string {
	const { returns: text } = t.purchase;
	if (refusedAt !== null) return text.refused;
	if (doneAt === null) return text.onItsWay;
	return paidOtherwise === null ? format.date(doneAt) : text.otherwise(format.date(doneAt), paidOtherwise);
}

/** What became of a line's pieces, in words; nothing where all are as they were ordered. */
export function lineAfterSale({ t, format }: RequestContext, line: Part["lines"][number]): string {
	const { returns: text } = t.purchase;
	return [
		line.canceledQuantity > 0 ? text.canceled(format.number(line.canceledQuantity)) : "",
		line.returnedQuantity > 0 ? text.returned(format.number(line.returnedQuantity)) : "",
		line.neverCharged.amount > 0 ? text.neverCharged(format.money(line.neverCharged)) : "",
		line.refunded.amount > 0 ? text.refunded(format.money(line.refunded)) : "",
	]
		.filter(Boolean)
		.join(", ");
}
