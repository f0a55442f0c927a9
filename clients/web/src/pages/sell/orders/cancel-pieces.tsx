import type { Context } from "hono";
import { Button, LinkButton } from "../../../components/button.tsx";
import { Field } from "../../../components/field.tsx";
import { FormErrors } from "../../../components/form-errors.tsx";
import { Notice } from "../../../components/notice.tsx";
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
import type { OwnShop } from "../own-shop.ts";
import { readText } from "../returns/read-return.ts";
import { SellPage } from "../sell-page.tsx";
import { leftOf, lineTitle, type ShopOrder } from "./order-words.ts";
import { orderAndShop, orderParams, orderPath } from "./show-order.tsx";

interface CancelPageProps {
	page: RequestContext;
	own: OwnShop;
	order: ShopOrder;
	state: FormState;
	formKey: string;
}

/** Which items that are not sent are canceled: their stock and money go back. */
function CancelPiecesPage({ page, own, order, state, formKey }: CancelPageProps) {
	const text = page.t.sell.cancelPage;
	const path = page.href(`/sell/${own.shop.id}/orders/${order.id}`);
	const mayCancel = order.allowedActions.includes("cancel");
	return (
		<SellPage page={page} own={own} section="orders" title={text.title(order.number)}>
			<PageHeader title={text.title(order.number)} lead={mayCancel ? text.text : undefined} />
			<FormErrors title={page.t.errors.checkForm} errors={state.errors} />
			{mayCancel ? (
				<form method="post" action={`${path}/cancel`} class="panel stack">
					<input type="hidden" name="_key" value={formKey} />
					<PiecesFields
						legend={text.pieces}
						lines={order.lines
							.filter((line) => leftOf(line) > 0)
							.map((line) => ({ id: line.id, title: lineTitle(line), most: leftOf(line) }))}
						state={state}
						ofMost={page.t.sell.returns.ofMost}
					/>
					<Field
						label={text.reason}
						note={page.t.words.optional}
						hint={text.reasonHint}
						name="reason"
						type="textarea"
						rows={2}
						maxlength={500}
						value={state.values["reason"]}
					/>
					<div class="cluster">
						<Button variant="danger">{text.submit}</Button>
						<LinkButton href={path}>{page.t.sell.refundPage.keep}</LinkButton>
					</div>
				</form>
			) : (
				<Notice tone="warning">
					<p>{text.notNow}</p>
				</Notice>
			)}
		</SellPage>
	);
}

async function cancelPage(c: Context<Web>, state: FormState, status: 200 | 422): Promise<Response> {
	const [own, order] = await orderAndShop(c);
	const view = { page: c.get("page"), own, order, state, formKey: state.values["_key"] ?? crypto.randomUUID() };
	return privatePage(c, <CancelPiecesPage {...view} />, status);
}

/** `/sell/{vendorId}/orders/{id}/cancel` */
export const askToCancelPieces = (c: Context<Web>): Promise<Response> => cancelPage(c, EMPTY_FORM, 200);

/** Cancels the items; where the order has moved on in the meantime the page says what is left of it. */
export async function cancelPieces(c: Context<Web>): Promise<Response> {
	const values = await readForm(c);
	const { lines, errors } = readPieces(values, c.get("page").t.sell.returns);
	if (Object.keys(errors).length > 0) return cancelPage(c, { values, errors }, 422);
	const reason = readText(values, "reason");
	const outcome = await tried(
		myApi(c).POST("/vendor/{vendorId}/orders/{id}/cancel", {
			params: { path: orderParams(c), ...idempotencyHeader(values) },
			body: { lines, ...(reason !== undefined && { reason }) },
		}),
	);
	if (!outcome.ok && outcome.problem.status === 409)
		return cancelPage(c, { values, errors: { "": c.get("page").t.sell.returns.moved } }, 422);
	if (!outcome.ok) throw new ApiFailure(outcome.problem);
	leaveNotice(c, "piecesCanceled");
	return goTo(c, orderPath(c));
}
