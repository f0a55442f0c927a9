import type { Context } from "hono";
import type { Problem } from "../../../../../api/client.ts";
import { Button, LinkButton } from "../../../components/button.tsx";
import { Field } from "../../../components/field.tsx";
import { type FormError, FormErrors } from "../../../components/form-errors.tsx";
import { HiddenFields } from "../../../components/hidden-fields.tsx";
import { SectionHeader } from "../../../components/page-header.tsx";
import { myApi, need, tried } from "../../../core/api.ts";
import { leaveNotice } from "../../../core/cookies.ts";
import { idempotencyHeader, keyAgain } from "../../../core/form-key.ts";
import { EMPTY_FORM, type FormErrors as Errors, type FormState, type FormValues, readForm } from "../../../core/forms.ts";
import { privatePage } from "../../../core/public-page.ts";
import { endWhereHopeless, refusedPage } from "../../../core/refused.ts";
import { goTo, type RequestContext } from "../../../core/request-context.ts";
import type { Web } from "../../../env.ts";
import { readRefund } from "../../sell/orders/read-refund.ts";
import { hasSentPieces, labelsOfSent, RefundPieces } from "../../sell/orders/refund-pieces.tsx";
import { AdminPage } from "../admin-page.tsx";
import type { Order, OrderPart } from "./order-status.tsx";

const MAX_NOTE = 500;

const orderOf = (c: Context<Web>): Promise<Order> =>
	need(myApi(c).GET("/admin/orders/{id}", { params: { path: { id: c.req.param("id") ?? "" } } }));

interface RefundPageProps {
	page: RequestContext;
	order: Order;
	/** The form as it was sent, where something is wrong with it. */
	state: FormState;
	formKey: string;
}

/** What is paid back of each shop's part: it says how much is left, and that it cannot be undone. */
function RefundPage(props: RefundPageProps) {
	const { page, order, state } = props;
	const { refund, detail } = page.t.admin.orders;
	const back = page.href(`/admin/orders/${order.id}`);
	const parts = order.vendorOrders.filter(({ allowedActions }) => allowedActions.includes("refund"));
	return (
		<AdminPage
			page={page}
			section="orders"
			title={refund.title(order.number)}
			lead={parts.length > 0 ? refund.text : refund.none}
			above={[{ href: back, text: detail.title(order.number) }]}
			narrow
		>
			<FormErrors title={page.t.errors.checkForm} errors={faultsIn(parts, state)} labels={Object.assign({}, ...parts.map(labelsOfSent))} />
			{parts.map((part) => (
				<PartForms {...props} part={part} state={state.values["part"] === part.id ? state : EMPTY_FORM} />
			))}
			<p>
				<LinkButton href={back}>{refund.keep}</LinkButton>
			</p>
		</AdminPage>
	);
}

type PartFormProps = RefundPageProps & { part: OrderPart };

/** Every part has an amount, each with an id of its own; a part that is not there any more has no fields. */
function faultsIn(parts: readonly OrderPart[], { values, errors }: FormState): FormError[] {
	const part = parts.find(({ id }) => id === values["part"]);
	return Object.entries(errors).map(([name, message]) => {
		if (!part) return { message };
		return name === "amount" ? { id: amountId(part.id), message } : { name, message };
	});
}

const amountId = (partId: string) => `amount-${partId}`;

/** Both ways to pay back of a shop's part: an amount, or what was paid for items that were sent. */
function PartForms(props: PartFormProps) {
	const { page, part } = props;
	return (
		<section class="panel stack loose" aria-labelledby={part.id}>
			<SectionHeader id={part.id} title={page.t.admin.orders.detail.part(part.vendor.name)} />
			<AmountForm {...props} />
			{hasSentPieces(part) && <PiecesForm {...props} />}
		</section>
	);
}

function AmountForm(props: PartFormProps) {
	const { page, order, part, state, formKey } = props;
	const { refund } = page.t.admin.orders;
	return (
		<form method="post" action={page.href(`/admin/orders/${order.id}/refund`)} class="stack">
			<HiddenFields keep={{ _key: `${formKey}-${part.id.slice(-8)}`, part: part.id }} />
			<Field
				label={refund.amount}
				name="amount"
				id={amountId(part.id)}
				inputmode="decimal"
				autocomplete="off"
				prefix="€"
				required
				hint={refund.left(page.format.money(part.refundable))}
				value={state.values["amount"]}
				error={state.errors["amount"]}
			/>
			<Note {...props} id={`note-${part.id}`} />
			<div class="cluster">
				<Button variant="danger">{refund.submit}</Button>
			</div>
		</form>
	);
}

function PiecesForm(props: PartFormProps) {
	const { page, order, part, state, formKey } = props;
	return (
		<form method="post" action={page.href(`/admin/orders/${order.id}/refund`)} class="stack">
			<HiddenFields keep={{ _key: `${formKey}-${part.id.slice(-8)}-p`, part: part.id, do: "pieces" }} />
			<RefundPieces page={page} part={part} state={state} />
			<Note {...props} id={`note-pieces-${part.id}`} />
			<div class="cluster">
				<Button variant="danger">{page.t.sell.refundPage.submitPieces}</Button>
			</div>
		</form>
	);
}

const Note = ({ page, state, id }: PartFormProps & { id: string }) => (
	<Field
		label={page.t.admin.reason}
		note={page.t.admin.orders.refund.noteNote}
		name="note"
		id={id}
		maxlength={MAX_NOTE}
		hint={page.t.admin.orders.refund.hint}
		value={state.values["note"]}
	/>
);

const refundPage = (c: Context<Web>, order: Order, state: FormState, status = 200) => (
	<RefundPage page={c.get("page")} order={order} state={state} formKey={keyAgain(state.values, status)} />
);

/** `/admin/orders/{id}/refund` */
export async function showRefund(c: Context<Web>): Promise<Response> {
	return privatePage(c, refundPage(c, await orderOf(c), EMPTY_FORM));
}

/** Pays back; the form's key makes sending it twice the same as once. */
export async function refundOrder(c: Context<Web>): Promise<Response> {
	const values = await readForm(c);
	const read = readRefund(values, c.get("page"));
	if (!read.ok) return privatePage(c, refundPage(c, await orderOf(c), { values, errors: read.errors }), 422);
	const id = c.req.param("id") ?? "";
	const { header = { "idempotency-key": crypto.randomUUID() } } = idempotencyHeader(values);
	const body = { vendorOrderId: values["part"] ?? "", ...read.value, ...noteIn(values) };
	const done = await tried(myApi(c).POST("/admin/orders/{id}/refunds", { params: { path: { id }, header }, body }));
	if (!done.ok) return refused(c, values, done.problem);
	leaveNotice(c, "moneyRefunded");
	return goTo(c, `/admin/orders/${id}`);
}

function noteIn(values: FormValues): { note?: string } {
	const note = values["note"]?.trim().slice(0, MAX_NOTE) ?? "";
	return note === "" ? {} : { note };
}

async function refused(c: Context<Web>, values: FormValues, problem: Problem): Promise<Response> {
	if (problem.status !== 404) endWhereHopeless(problem);
	return refusedPage(
		c,
		problem,
		refundPage(c, await orderOf(c), { values, errors: faultsOf(c, problem, values["do"] === "pieces" ? "" : "amount") }, problem.status),
	);
}

function faultsOf(c: Context<Web>, { status, code }: Problem, field: string): Errors {
	const { t } = c.get("page");
	if (code === "idempotency_key_reused") return { "": t.sell.parcel.sentAlready };
	return status >= 500 || status === 429 ? { "": t.problems[code] ?? t.problems.unknown } : { [field]: t.admin.orders.refund.tooMuch };
}
