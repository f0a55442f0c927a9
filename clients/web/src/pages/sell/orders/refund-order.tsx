import type { Context } from "hono";
import type { Problem } from "../../../../../api/client.ts";
import { Button, LinkButton } from "../../../components/button.tsx";
import { Field } from "../../../components/field.tsx";
import { FormErrors } from "../../../components/form-errors.tsx";
import { PageHeader, SectionHeader } from "../../../components/page-header.tsx";
import { myApi, tried } from "../../../core/api.ts";
import { leaveNotice } from "../../../core/cookies.ts";
import { idempotencyHeader, keyAgain } from "../../../core/form-key.ts";
import { EMPTY_FORM, type FormErrors as Errors, type FormState, readForm } from "../../../core/forms.ts";
import { privatePage } from "../../../core/public-page.ts";
import { endWhereHopeless } from "../../../core/refused.ts";
import { goTo, type RequestContext } from "../../../core/request-context.ts";
import type { Web } from "../../../env.ts";
import type { OwnShop } from "../own-shop.ts";
import { readText } from "../returns/read-return.ts";
import { SellPage } from "../sell-page.tsx";
import type { ShopOrder } from "./order-words.ts";
import { readRefund } from "./read-refund.ts";
import { hasSentPieces, labelsOfSent, RefundPieces } from "./refund-pieces.tsx";
import { orderAndShop, orderParams, orderPath } from "./show-order.tsx";

interface RefundPageProps {
	page: RequestContext;
	own: OwnShop;
	order: ShopOrder;
	state: FormState;
	formKey: string;
}

/** What is paid back: an amount, or what was paid for items. Both say what they do, and that it cannot be undone. */
function RefundPage({ page, own, order, state, formKey }: RefundPageProps) {
	const text = page.t.sell.refundPage;
	const mayRefund = order.allowedActions.includes("refund");
	const path = `/sell/${own.shop.id}/orders/${order.id}`;
	const form = { page, order, state, formKey, action: page.href(`${path}/refund`) };
	return (
		<SellPage page={page} own={own} section="orders" title={text.title(order.number)}>
			<PageHeader title={text.title(order.number)} lead={mayRefund ? text.left(page.format.money(order.refundable)) : text.none} />
			<FormErrors title={page.t.errors.checkForm} errors={state.errors} labels={labelsOfSent(order)} />
			{mayRefund && <AmountForm {...form} />}
			{mayRefund && hasSentPieces(order) && <PiecesForm {...form} />}
			<p>
				<LinkButton href={page.href(path)}>{text.keep}</LinkButton>
			</p>
		</SellPage>
	);
}

type FormProps = Omit<RefundPageProps, "own"> & { action: string };

const Note = ({ page, state, id }: FormProps & { id: string }) => (
	<Field
		label={page.t.sell.refundPage.note}
		note={page.t.words.optional}
		hint={page.t.sell.refundPage.noteHint}
		name="note"
		id={id}
		type="textarea"
		rows={2}
		maxlength={500}
		value={state.values["note"]}
	/>
);

function AmountForm(props: FormProps) {
	const { page, action, state, formKey } = props;
	const text = page.t.sell.refundPage;
	return (
		<section class="panel stack" aria-labelledby="by-amount">
			<SectionHeader id="by-amount" title={text.byAmount} />
			<form method="post" action={action} class="stack">
				<input type="hidden" name="_key" value={formKey} />
				<input type="hidden" name="do" value="amount" />
				<Field
					label={text.amount}
					name="amount"
					inputmode="decimal"
					autocomplete="off"
					prefix="€"
					required
					value={state.values["amount"]}
					error={state.errors["amount"]}
				/>
				<Note {...props} id="note-amount" />
				<div class="cluster">
					<Button variant="danger">{text.submitAmount}</Button>
				</div>
			</form>
		</section>
	);
}

function PiecesForm(props: FormProps) {
	const { page, action, state, formKey, order } = props;
	const text = page.t.sell.refundPage;
	return (
		<section class="panel stack" aria-labelledby="by-pieces">
			<SectionHeader id="by-pieces" title={text.byPieces} />
			<form method="post" action={action} class="stack">
				<input type="hidden" name="_key" value={`${formKey}-p`} />
				<input type="hidden" name="do" value="pieces" />
				<RefundPieces page={page} part={order} state={state} />
				<Note {...props} id="note-pieces" />
				<div class="cluster">
					<Button variant="danger">{text.submitPieces}</Button>
				</div>
			</form>
		</section>
	);
}

/** `/sell/{vendorId}/orders/{id}/refund` */
export const askToRefund = (c: Context<Web>): Promise<Response> => refundPage(c, EMPTY_FORM, 200);

async function refundPage(c: Context<Web>, state: FormState, status: 200 | 409 | 422 | 429 | 503): Promise<Response> {
	const [own, order] = await orderAndShop(c);
	const view = { page: c.get("page"), own, order, state, formKey: keyAgain(state.values, status) };
	return privatePage(c, <RefundPage {...view} />, status);
}

/** Pays back; the form's key makes sending it twice the same as once. */
export async function refundOrder(c: Context<Web>): Promise<Response> {
	const page = c.get("page");
	const values = await readForm(c);
	const read = readRefund(values, page);
	if (!read.ok) return refundPage(c, { values, errors: read.errors }, 422);
	const note = readText(values, "note");
	const { header = { "idempotency-key": crypto.randomUUID() } } = idempotencyHeader(values);
	const body = { ...read.value, ...(note !== undefined && { note }) };
	const outcome = await tried(myApi(c).POST("/vendor/{vendorId}/orders/{id}/refunds", { params: { path: orderParams(c), header }, body }));
	if (outcome.ok) {
		leaveNotice(c, "moneyRefunded");
		return goTo(c, orderPath(c));
	}
	endWhereHopeless(outcome.problem);
	const { status } = outcome.problem;
	const shown = status === 409 || status === 429 ? status : status >= 500 ? 503 : 422;
	return refundPage(c, { values, errors: faultsOf(page, outcome.problem, values["do"] === "pieces" ? "" : "amount") }, shown);
}

function faultsOf(page: RequestContext, { status, code }: Problem, field: string): Errors {
	if (code === "idempotency_key_reused") return { "": page.t.sell.parcel.sentAlready };
	return status >= 500 || status === 429
		? { "": page.t.problems[code] ?? page.t.problems.unknown }
		: { [field]: page.t.sell.refundPage.tooMuch };
}
