import type { Context } from "hono";
import { reasonSchema } from "#contracts/order";
import { Button, LinkButton } from "../../../components/button.tsx";
import { ConfirmPanel } from "../../../components/dialog.tsx";
import { Field } from "../../../components/field.tsx";
import { FormErrors } from "../../../components/form-errors.tsx";
import { Notice } from "../../../components/notice.tsx";
import { ApiFailure, myApi, tried } from "../../../core/api.ts";
import { leaveNotice } from "../../../core/cookies.ts";
import { check, EMPTY_FORM, type FormState, nested, readForm } from "../../../core/forms.ts";
import { privatePage } from "../../../core/public-page.ts";
import { goTo, type RequestContext } from "../../../core/request-context.ts";
import type { Web } from "../../../env.ts";
import { draftOf } from "../../../core/draft.ts";
import type { OwnShop } from "../own-shop.ts";
import { SellPage } from "../sell-page.tsx";
import { sentenceOf, type ShopOrder } from "./order-words.ts";
import { MOVED_ON, orderAndShop, orderParams, orderPath } from "./show-order.tsx";

interface RejectPageProps {
	page: RequestContext;
	own: OwnShop;
	order: ShopOrder;
	state: FormState;
}

/** Asks before an order is rejected: money and stock go back, and nothing brings it back. */
export function RejectPage({ page, own, order, state: { values, errors } }: RejectPageProps) {
	const text = page.t.sell.rejectPage;
	const title = text.title(order.number);
	const path = page.href(`/sell/${own.shop.id}/orders/${order.id}`);
	const mayReject = order.allowedActions.includes("reject");
	return (
		<SellPage page={page} own={own} section="orders" title={title}>
			{mayReject && <FormErrors title={page.t.errors.checkForm} errors={errors} />}
			<ConfirmPanel
				title={title}
				actions={
					<>
						{mayReject && (
							<Button variant="danger" form="reject">
								{text.submit}
							</Button>
						)}
						<LinkButton href={path}>{text.keep}</LinkButton>
					</>
				}
			>
				{mayReject ? (
					<form id="reject" method="post" action={`${path}/reject`} class="stack" {...draftOf(page, `reject:${order.id}`)}>
						<p>{text.text(page.format.money(order.totals.total))}</p>
						<Field
							label={text.reason}
							name="reason"
							type="textarea"
							rows={3}
							maxlength={500}
							note={page.t.words.optional}
							hint={text.reasonHint}
							value={values["reason"]}
							error={errors["reason"]}
						/>
					</form>
				) : (
					<Notice tone="warning">
						<p>
							{text.notNow} {sentenceOf(page, order)}
						</p>
					</Notice>
				)}
			</ConfirmPanel>
		</SellPage>
	);
}

/** `/sell/{vendorId}/orders/{id}/reject` */
export const askToReject = (c: Context<Web>): Promise<Response> => rejectPage(c, EMPTY_FORM, 200);

async function rejectPage(c: Context<Web>, state: FormState, status: 200 | 422): Promise<Response> {
	const [own, order] = await orderAndShop(c);
	return privatePage(c, <RejectPage page={c.get("page")} own={own} order={order} state={state} />, status);
}

/** Rejects the order; one that has moved on in the meantime stays as it is, and its page says how. */
export async function rejectOrder(c: Context<Web>): Promise<Response> {
	const page = c.get("page");
	const values = await readForm(c);
	const checked = check(reasonSchema, nested({ reason: values["reason"] ?? "" }), page.locale);
	if (!checked.ok) return rejectPage(c, { values, errors: checked.errors }, 422);
	const outcome = await tried(
		myApi(c).POST("/vendor/{vendorId}/orders/{id}/reject", { params: { path: orderParams(c) }, body: checked.value }),
	);
	if (!outcome.ok && outcome.problem.status !== 409) throw new ApiFailure(outcome.problem);
	leaveNotice(c, outcome.ok ? "orderRejected" : MOVED_ON);
	return goTo(c, orderPath(c));
}
