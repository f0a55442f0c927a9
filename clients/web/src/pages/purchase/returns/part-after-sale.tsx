import type { Schemas } from "../../../../../api/client.ts";
import { Address } from "../../../components/address.tsx";
import { Badge, type Tone } from "../../../components/badge.tsx";
import { Button, LinkButton } from "../../../components/button.tsx";
import { moneyBack, paidBack } from "../../../core/paid-back.ts";
import type { RequestContext } from "../../../core/request-context.ts";
import { isToBeSent, type ReturnAddress } from "./return-address.ts";
import { type Part, wantsOf } from "./return-wants.ts";

interface PartProps {
	page: RequestContext;
	order: Schemas["Order"];
	part: Part;
	/** Where what is to be sent back goes, where that can be said. */
	returnTo: ReturnAddress | undefined;
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
								{cancelWords(page, part)}
								<span class="visually-hidden"> {text.openOf(part.vendor.name)}</span>
							</LinkButton>
						)}
					</p>
				</div>
			)}
		</>
	);
}

function cancelWords({ t }: RequestContext, { fulfillments, delivery }: Part): string {
	const { returns: text } = t.purchase;
	if (fulfillments.length === 0) return text.cancelOpen;
	return delivery.kind === "pickup" ? text.cancelRestPickup : text.cancelRest;
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

function ReturnState({ page, order, part, asked, returnTo }: PartProps & { asked: Schemas["Return"] }) {
	const { returns: text } = page.t.purchase;
	const what = text.asked(text.what(asked.isWithdrawal, asked.wish), page.format.date(asked.createdAt));
	return (
		<>
			<p class="between">
				<strong>{what}</strong>
				<Badge tone={TONES[asked.status]}>{statusOf(page, asked)}</Badge>
			</p>
			<ul>
				{asked.lines.map(({ quantity, title, variantTitle }) => (
					<li>{text.item(page.format.number(quantity), variantTitle === "" ? title : `${title}, ${variantTitle}`)}</li>
				))}
			</ul>
			{asked.answer !== null && <p>{text.answer(asked.answer)}</p>}
			{isToBeSent(asked) && returnTo && (
				<div>
					<p>{text.sendTo}</p>
					<Address {...returnTo} />
				</div>
			)}
			{asked.sendBy && <p class="small">{text.sendBy(page.format.date(asked.sendBy))}</p>}
			{asked.closedAt && <p class="small">{text.closedText}</p>}
			{asked.allowedActions.includes("cancel") && <Keep page={page} order={order} part={part} asked={asked} what={what} />}
		</>
	);
}

/** Calls a return off. A withdrawal is asked about first: the time for another one may be over. */
function Keep({ page, order, part, asked, what }: Omit<PartProps, "returnTo"> & { asked: Schemas["Return"]; what: string }) {
	const { returns: text } = page.t.purchase;
	const action = page.href(`/orders/${order.id}/returns/${asked.id}/cancel`);
	const ending = part.withdrawalEndsAt;
	const isOver = ending !== null && new Date(ending) < new Date();
	const form = (label: string) => (
		<form method="post" action={action} class="no-print">
			<Button small variant="quiet">
				{label}
				<span class="visually-hidden">: {what}</span>
			</Button>
		</form>
	);
	if (!asked.isWithdrawal) return form(text.keep);
	return (
		<details class="no-print">
			<summary>
				{text.keep}
				<span class="visually-hidden">: {what}</span>
			</summary>
			<div class="stack tight">
				<p>{isOver ? text.keepForGood : text.keepForNow(ending && page.format.date(ending))}</p>
				{form(text.keepSure)}
			</div>
		</details>
	);
}

function statusOf({ t }: RequestContext, { status, isWithdrawal, closedAt }: Schemas["Return"]): string {
	const { returns: text } = t.purchase;
	if (closedAt) return text.closed;
	return status === "requested" && isWithdrawal ? text.withdrawalOpen : text.status[status];
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
export function lineAfterSale({ t, format }: RequestContext, part: Pick<Part, "refunds">, line: Part["lines"][number]): string {
	const { returns: text } = t.purchase;
	return [
		line.canceledQuantity > 0 ? text.canceled(format.number(line.canceledQuantity)) : "",
		line.returnedQuantity > 0 ? text.returned(format.number(line.returnedQuantity)) : "",
		line.neverCharged.amount > 0 ? text.neverCharged(format.money(line.neverCharged)) : "",
		...moneyBack(part.refunds, line.id).map(({ state, amount }) => text.moneyBack[state](format.money({ ...line.refunded, amount }))),
	]
		.filter(Boolean)
		.join(", ");
}
