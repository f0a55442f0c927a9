import type { Context } from "hono";
import { Notice } from "../../../components/notice.tsx";
import { myApi, need } from "../../../core/api.ts";
import { takeNotice } from "../../../core/cookies.ts";
import { keyAgain } from "../../../core/form-key.ts";
import { EMPTY_FORM, type FormState } from "../../../core/forms.ts";
import { privatePage } from "../../../core/public-page.ts";
import type { RequestContext } from "../../../core/request-context.ts";
import type { Web } from "../../../env.ts";
import { DoneNotice } from "../done-notice.tsx";
import { type OwnShop, shopOf, shopPath, vendorIdOf } from "../own-shop.ts";
import { OrderPage } from "./order-page.tsx";
import { sentenceOf, type ShopOrder } from "./order-words.ts";

/** The notice for an order that had moved on when something was to be done with it. */
export const MOVED_ON = "orderMovedOn";

/** The path parameters of a call about the order of the address. */
export const orderParams = (c: Context<Web>): { vendorId: string; id: string } => ({
	vendorId: vendorIdOf(c),
	id: c.req.param("id") ?? "",
});

/** The path of a page of the order of the address. */
export const orderPath = (c: Context<Web>, rest = ""): string => shopPath(c, `/orders/${c.req.param("id") ?? ""}${rest}`);

/** The shop and its order: two calls at once. */
export const orderAndShop = (c: Context<Web>): Promise<[OwnShop, ShopOrder]> =>
	Promise.all([shopOf(c), need(myApi(c).GET("/vendor/{vendorId}/orders/{id}", { params: { path: orderParams(c) } }))]);

/** `/sell/{vendorId}/orders/{id}` */
export const showOrder = (c: Context<Web>): Promise<Response> => orderPage(c, EMPTY_FORM, 200);

/** The page of an order as it is now, with the parcel form as it was sent where it was refused. */
export async function orderPage(c: Context<Web>, state: FormState, status: 200 | 409 | 422 | 429 | 503): Promise<Response> {
	const page = c.get("page");
	const [own, order] = await orderAndShop(c);
	const notice = said(page, order, takeNotice(c));
	return privatePage(
		c,
		<OrderPage page={page} own={own} order={order} state={state} formKey={keyAgain(state.values, status)} notice={notice} />,
		status,
	);
}

const said = (page: RequestContext, order: ShopOrder, notice: string | null) =>
	notice === MOVED_ON ? (
		<Notice tone="warning" role="status">
			<p>{page.t.sell.order.movedOn(sentenceOf(page, order))}</p>
		</Notice>
	) : (
		<DoneNotice page={page} notice={notice} />
	);
