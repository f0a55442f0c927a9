import type { Context } from "hono";
import type { Schemas } from "../../../../../api/client.ts";
import { Breadcrumbs } from "../../../components/breadcrumbs.tsx";
import { Button, LinkButton } from "../../../components/button.tsx";
import { FormErrors } from "../../../components/form-errors.tsx";
import { PageHeader } from "../../../components/page-header.tsx";
import { PiecesFields } from "../../../components/pieces-fields.tsx";
import { ApiFailure, myApi, tried } from "../../../core/api.ts";
import { leaveNotice } from "../../../core/cookies.ts";
import { idempotencyHeader } from "../../../core/form-key.ts";
import { EMPTY_FORM, type FormState, readForm } from "../../../core/forms.ts";
import { readPieces } from "../../../core/pieces.ts";
import { privatePage } from "../../../core/public-page.ts";
import { goTo, type RequestContext } from "../../../core/request-context.ts";
import type { Web } from "../../../env.ts";
import { ShopPage } from "../../../layout/shop-page.tsx";
import { nameOf } from "../cart-line.tsx";
import { missingOrder, refusedOrder } from "../order.tsx";

type Order = Schemas["Order"];
type Line = Order["vendorOrders"][number]["lines"][number];

const leftOf = (line: Line): number => line.quantity - line.canceledQuantity - line.fulfilledQuantity;

const cancelable = (order: Order) => order.vendorOrders.filter(({ allowedActions }) => allowedActions.includes("cancel"));

/** Which items are canceled: those of shops that have not begun to send. The button does it, and the page says that it cannot be undone. */
function CancelItemsPage({ page, order, state, formKey }: { page: RequestContext; order: Order; state: FormState; formKey: string }) {
	const { returns: text, breadcrumbs, order: words } = page.t.purchase;
	const back = page.href(`/orders/${order.id}`);
	return (
		<ShopPage page={page} facts={{ title: text.cancelTitle(order.number) }} section="/account">
			<div class="container narrow stack loose">
				<PageHeader
					title={text.cancelTitle(order.number)}
					lead={order.status === "pending_payment" ? text.cancelLeadUnpaid : text.cancelLead}
					above={<Breadcrumbs label={breadcrumbs} items={[{ text: words.title(order.number), href: back }, { text: text.cancelOpen }]} />}
				/>
				<FormErrors title={page.t.errors.checkForm} errors={state.errors} />
				<form method="post" action={page.href(`/orders/${order.id}/cancel-items`)} class="panel stack">
					<input type="hidden" name="_key" value={formKey} />
					{cancelable(order).map((part) => (
						<PiecesFields
							legend={text.cancelPieces(part.vendor.name)}
							lines={part.lines
								.filter((line) => leftOf(line) > 0)
								.map((line) => ({ id: line.id, title: nameOf(line), most: leftOf(line) }))}
							state={state}
							ofMost={text.ofMost}
						/>
					))}
					<div class="cluster">
						<Button variant="danger">{text.cancelSubmit}</Button>
						<LinkButton href={back}>{words.cancelPage.keep}</LinkButton>
					</div>
				</form>
			</div>
		</ShopPage>
	);
}

const find = (c: Context<Web>) => tried(myApi(c).GET("/orders/{id}", { params: { path: { id: c.req.param("id") ?? "" } } }));

async function show(c: Context<Web>, state: FormState, status?: 422): Promise<Response> {
	const found = await find(c);
	if (!found.ok) return found.problem.status < 429 ? missingOrder(c) : Promise.reject(new ApiFailure(found.problem));
	const page = c.get("page");
	if (found.data.changesNeedLink) return goTo(c, `/orders/${found.data.id}`);
	if (cancelable(found.data).length === 0) return refusedOrder(c, page.t.purchase.returns.cancelTooLate, 409);
	const formKey = state.values["_key"] ?? crypto.randomUUID();
	return privatePage(c, <CancelItemsPage page={page} order={found.data} state={state} formKey={formKey} />, status);
}

/** `/orders/{id}/cancel-items` */
export const askToCancelItems = (c: Context<Web>): Promise<Response> => show(c, EMPTY_FORM);

/** Cancels the items; the form's key makes sending it twice the same as once. */
export async function cancelItems(c: Context<Web>): Promise<Response> {
	const page = c.get("page");
	const values = await readForm(c);
	const { lines, errors } = readPieces(values, page.t.purchase.returns);
	if (Object.keys(errors).length > 0) return show(c, { values, errors }, 422);
	const path = { id: c.req.param("id") ?? "" };
	const outcome = await tried(myApi(c).POST("/orders/{id}/cancel", { params: { path, ...idempotencyHeader(values) }, body: { lines } }));
	if (outcome.ok) {
		leaveNotice(c, "itemsCanceled");
		return goTo(c, `/orders/${path.id}`);
	}
	const { status } = outcome.problem;
	if (status === 409) return refusedOrder(c, page.t.purchase.returns.cancelTooLate, 409);
	if (status === 403) return goTo(c, `/orders/${path.id}`); // where the link is offered
	if (status === 404 || status === 400) return missingOrder(c);
	throw new ApiFailure(outcome.problem);
}
