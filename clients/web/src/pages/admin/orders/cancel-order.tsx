import type { Context } from "hono";
import { reasonSchema } from "#contracts/order";
import type { Problem } from "../../../../../api/client.ts";
import { Button, LinkButton } from "../../../components/button.tsx";
import { Field } from "../../../components/field.tsx";
import { FormErrors } from "../../../components/form-errors.tsx";
import { Notice } from "../../../components/notice.tsx";
import { myApi, need, tried } from "../../../core/api.ts";
import { leaveNotice } from "../../../core/cookies.ts";
import { check, EMPTY_FORM, errorsOf, type FormState, type FormValues, nested, readForm } from "../../../core/forms.ts";
import { privatePage } from "../../../core/public-page.ts";
import { goTo, type RequestContext } from "../../../core/request-context.ts";
import type { Web } from "../../../env.ts";
import { draftOf } from "../../../core/draft.ts";
import { endWhereHopeless, refusedPage } from "../../../core/refused.ts";
import { AdminPage } from "../admin-page.tsx";
import { showAtOnce } from "../show-at-once.ts";
import type { Order } from "./order-status.tsx";

const orderOf = (c: Context<Web>): Promise<Order> =>
	need(myApi(c).GET("/admin/orders/{id}", { params: { path: { id: c.req.param("id") ?? "" } } }));

/** `/admin/orders/{id}/cancel`: the question before it is done. */
export async function showCancellation(c: Context<Web>): Promise<Response> {
	return privatePage(c, <CancelPage page={c.get("page")} order={await orderOf(c)} state={EMPTY_FORM} />);
}

/** `POST /admin/orders/{id}/cancel` */
export async function cancelOrder(c: Context<Web>): Promise<Response> {
	const page = c.get("page");
	const values = await readForm(c);
	const { reason } = nested(values);
	const checked = check(reasonSchema, { reason }, page.locale);
	if (!checked.ok)
		return privatePage(c, <CancelPage page={page} order={await orderOf(c)} state={{ values, errors: checked.errors }} />, 422);
	const id = c.req.param("id") ?? "";
	const done = await tried(myApi(c).POST("/admin/orders/{id}/cancel", { params: { path: { id } }, body: checked.value }));
	if (!done.ok) return refused(c, values, done.problem);
	await showAtOnce(c, [...productsOf(done.data).map((product) => `product:${product}`), "products"]);
	leaveNotice(c, "orderCanceledByUs");
	return goTo(c, `/admin/orders/${id}`);
}

/** What goes back on the shelves. */
const productsOf = (order: Order): string[] => [
	...new Set(order.vendorOrders.flatMap(({ lines }) => lines.map(({ product }) => product.id))),
];

/** Sent twice, or not possible any more: the order as it is now says which. */
async function refused(c: Context<Web>, values: FormValues, problem: Problem): Promise<Response> {
	endWhereHopeless(problem);
	const page = c.get("page");
	const order = await orderOf(c);
	if (problem.status === 409 && order.status === "canceled") {
		leaveNotice(c, "orderCanceledByUs");
		return goTo(c, `/admin/orders/${order.id}`);
	}
	return refusedPage(c, problem, <CancelPage page={page} order={order} state={{ values, errors: errorsOf(problem, page.t) }} />);
}

interface CancelPageProps {
	page: RequestContext;
	order: Order;
	state: FormState;
}

/** Says what canceling does and asks why; where it is too late, says that. */
export const CancelPage = ({ page, order, state }: CancelPageProps) => {
	const { cancel, detail } = page.t.admin.orders;
	const back = page.href(`/admin/orders/${order.id}`);
	const mayCancel = order.allowedActions.includes("cancel");
	const alive = order.vendorOrders.filter(({ status }) => status !== "rejected" && status !== "canceled").length;
	return (
		<AdminPage
			page={page}
			section="orders"
			title={cancel.title(order.number)}
			lead={mayCancel ? cancel.text(alive) : undefined}
			above={[{ href: back, text: detail.title(order.number) }]}
			narrow
		>
			{mayCancel ? <CancelForm page={page} order={order} state={state} back={back} /> : <TooLate page={page} back={back} />}
		</AdminPage>
	);
};

const CancelForm = ({ page, order, state: { values, errors }, back }: CancelPageProps & { back: string }) => {
	const { cancel } = page.t.admin.orders;
	return (
		<>
			<FormErrors title={page.t.errors.checkForm} errors={errors} />
			<form
				method="post"
				action={page.href(`/admin/orders/${order.id}/cancel`)}
				class="panel stack"
				{...draftOf(page, `admin-cancel-${order.id}`)}
			>
				<Field
					label={page.t.admin.reason}
					note={cancel.reasonNote}
					name="reason"
					type="textarea"
					maxlength={500}
					hint={cancel.hint}
					value={values["reason"]}
					error={errors["reason"]}
				/>
				<div class="cluster">
					<Button variant="danger">{cancel.submit}</Button>
					<LinkButton href={back}>{cancel.keep}</LinkButton>
				</div>
			</form>
		</>
	);
};

const TooLate = ({ page, back }: { page: RequestContext; back: string }) => {
	const { cancel } = page.t.admin.orders;
	return (
		<div class="stack">
			<Notice tone="warning" role="alert" title={cancel.impossible}>
				<p>{cancel.impossibleText}</p>
			</Notice>
			<p>
				<a href={back}>{cancel.back}</a>
			</p>
		</div>
	);
};
