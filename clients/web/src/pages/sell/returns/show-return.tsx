import type { Context } from "hono";
import { ApiFailure } from "../../../core/api.ts";
import { takeNotice } from "../../../core/cookies.ts";
import { EMPTY_FORM, type FormState } from "../../../core/forms.ts";
import { privatePage } from "../../../core/public-page.ts";
import { goTo, type RequestContext } from "../../../core/request-context.ts";
import type { Web } from "../../../env.ts";
import { DoneNotice } from "../done-notice.tsx";
import { orderAndShop, orderParams, orderPath } from "../orders/show-order.tsx";
import type { ShopOrder } from "../orders/order-words.ts";
import { ReturnPage } from "./return-page.tsx";
import type { Return } from "./return-words.ts";

const returnIdOf = (c: Context<Web>): string => c.req.param("returnId") ?? "";

/** The path parameters of a call about the return of the address. */
export const returnParams = (c: Context<Web>) => ({ ...orderParams(c), returnId: returnIdOf(c) });

/** Back to the page of the return of the address. */
export const toReturn = (c: Context<Web>): Response => goTo(c, orderPath(c, `/returns/${returnIdOf(c)}`));

/** The return of the address in its order; somebody else's is as good as missing. */
export function returnIn(c: Context<Web>, order: ShopOrder): Return {
	const asked = order.returns.find(({ id }) => id === returnIdOf(c));
	if (asked) return asked;
	throw new ApiFailure({
		type: "about:blank",
		code: "not_found",
		title: "Not found",
		status: 404,
		detail: "There is no such return.",
		instance: c.req.path,
	});
}

/** `/sell/{vendorId}/orders/{id}/returns/{returnId}` */
export const showReturn = (c: Context<Web>): Promise<Response> => returnPage(c, EMPTY_FORM, 200);

/** The page of a return as it is now, with a form as it was sent where it was refused. */
export async function returnPage(c: Context<Web>, state: FormState, status: 200 | 409 | 422 | 429 | 503): Promise<Response> {
	const page = c.get("page");
	const [own, order] = await orderAndShop(c);
	const notice = <DoneNotice page={page} notice={takeNotice(c)} />;
	const asked = returnIn(c, order);
	const view = { page, own, order, asked, state: isOver(c, asked, status) ? movedOn(page) : state, notice };
	return privatePage(c, <ReturnPage {...view} formKey={state.values["_key"] ?? crypto.randomUUID()} />, status);
}

/** Whether what was sent, and was wrong, is not asked for any more. */
const isOver = (c: Context<Web>, { allowedActions }: Return, status: number): boolean =>
	status === 422 && !allowedActions.some((action) => c.req.path.endsWith(`/${action}`));

const movedOn = ({ t }: RequestContext): FormState => ({ ...EMPTY_FORM, errors: { "": t.sell.returns.moved } });
