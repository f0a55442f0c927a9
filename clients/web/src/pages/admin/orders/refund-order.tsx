import type { Context } from "hono";
import type { Problem } from "../../../../../api/client.ts";
import { Button, LinkButton } from "../../../components/button.tsx";
import { Field } from "../../../components/field.tsx";
import { FormErrors } from "../../../components/form-errors.tsx";
import { SectionHeader } from "../../../components/page-header.tsx";
import { myApi, need, tried } from "../../../core/api.ts";
import { leaveNotice } from "../../../core/cookies.ts";
import { idempotencyHeader, keyAgain } from "../../../core/form-key.ts";
import { EMPTY_FORM, type FormErrors as Errors, type FormState, type FormValues, minorUnits, readForm } from "../../../core/forms.ts";
import { privatePage } from "../../../core/public-page.ts";
import { endWhereHopeless, refusedPage } from "../../../core/refused.ts";
import { goTo, type RequestContext } from "../../../core/request-context.ts";
import type { Web } from "../../../env.ts";
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
			<FormErrors title={page.t.errors.checkForm} errors={state.errors} />
			{parts.map((part) => (
				<PartForm {...props} part={part} state={state.values["part"] === part.id ? state : EMPTY_FORM} />
			))}
			<p>
				<LinkButton href={back}>{refund.keep}</LinkButton>
			</p>
		</AdminPage>
	);
}

function PartForm({ page, order, part, state: { values, errors }, formKey }: RefundPageProps & { part: OrderPart }) {
	const { refund, detail } = page.t.admin.orders;
	return (
		<section class="panel stack" aria-labelledby={part.id}>
			<SectionHeader id={part.id} title={detail.part(part.vendor.name)} />
			<form method="post" action={page.href(`/admin/orders/${order.id}/refund`)} class="stack">
				<input type="hidden" name="_key" value={`${formKey}-${part.id.slice(-8)}`} />
				<input type="hidden" name="part" value={part.id} />
				<Field
					label={refund.amount}
					name="amount"
					id={`amount-${part.id}`}
					inputmode="decimal"
					autocomplete="off"
					prefix="€"
					required
					hint={refund.left(page.format.money(part.refundable))}
					value={values["amount"]}
					error={errors["amount"]}
				/>
				<Field
					label={page.t.admin.reason}
					note={refund.noteNote}
					name="note"
					id={`note-${part.id}`}
					maxlength={MAX_NOTE}
					hint={refund.hint}
					value={values["note"]}
				/>
				<div class="cluster">
					<Button variant="danger">{refund.submit}</Button>
				</div>
			</form>
		</section>
	);
}

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
	const amount = minorUnits(values["amount"] ?? "");
	const { refund } = c.get("page").t.admin.orders;
	if (amount === null || amount === 0) {
		return privatePage(c, refundPage(c, await orderOf(c), { values, errors: { amount: refund.notAnAmount } }), 422);
	}
	const id = c.req.param("id") ?? "";
	const { header = { "idempotency-key": crypto.randomUUID() } } = idempotencyHeader(values);
	const body = { vendorOrderId: values["part"] ?? "", amount: { amount, currency: "EUR" as const }, ...noteIn(values) };
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
	return refusedPage(c, problem, refundPage(c, await orderOf(c), { values, errors: faultsOf(c, problem) }, problem.status));
}

function faultsOf(c: Context<Web>, { status, code }: Problem): Errors {
	const { t } = c.get("page");
	if (code === "idempotency_key_reused") return { "": t.sell.parcel.sentAlready };
	return status >= 500 || status === 429 ? { "": t.problems[code] ?? t.problems.unknown } : { amount: t.admin.orders.refund.tooMuch };
}
