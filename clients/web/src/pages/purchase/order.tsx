import type { Context } from "hono";
import type { Schemas } from "../../../../api/client.ts";
import { ApiFailure, ifThere, myApi, sessionCookie, tried } from "../../core/api.ts";
import { takeNotice } from "../../core/cookies.ts";
import { localPath } from "../../core/locale.ts";
import { haveThanked, owedThanks } from "../../core/order-cookies.ts";
import { privatePage } from "../../core/public-page.ts";
import type { Web } from "../../env.ts";
import { asSeen } from "./change-link-panel.tsx";
import { MissingOrderPage } from "./missing-order-page.tsx";
import { OrderPage } from "./order-page.tsx";
import { sessionOver } from "./session-over.ts";

type Order = Schemas["Order"];
type Events = Schemas["OrderEvent"][] | null;
type Invoices = Schemas["InvoiceRef"][] | null;

const pathOf = (c: Context<Web>) => ({ path: { id: c.req.param("id") ?? "" } });

/** An order, for who placed it or has found it. The payment's provider leads here with `?paid=`, in no language. */
export async function showOrder(c: Context<Web>): Promise<Response> {
	if (c.req.query("paid") !== undefined) return c.redirect(ownAddress(c), 303);
	const [order, events, invoices] = await load(c);
	if (!order) return missingOrder(c);
	const thanks = owedThanks(c) !== undefined && (order.status === "placed" || order.status === "completed");
	if (thanks) haveThanked(c, order.id);
	return orderPage(c, order, events, { invoices, thanks, notice: takeNotice(c) });
}

/** The order's page in the language that it was placed in. */
const ownAddress = (c: Context<Web>): string => localPath(owedThanks(c) ?? c.get("page").locale, `/orders/${c.req.param("id") ?? ""}`);

/** The page of an order with the reason why something did not work. */
export async function refusedOrder(c: Context<Web>, problem: string, status: 409 | 422 | 429 | 503): Promise<Response> {
	const [order, events, invoices] = await load(c);
	return order ? orderPage(c, order, events, { invoices, problem }, status) : missingOrder(c);
}

function orderPage(
	c: Context<Web>,
	order: Order,
	events: Events,
	more: { invoices: Invoices; thanks?: boolean; notice?: string | null; problem?: string },
	status?: 409 | 422 | 429 | 503,
): Response {
	const view = { page: c.get("page"), ...asSeen(order), events, hasAccount: sessionCookie(c) !== undefined, ...more };
	return privatePage(c, <OrderPage {...view} />, status);
}

/** The order, or null where there is none or it is somebody else's; and its history, which the page can do without. */
async function load(c: Context<Web>): Promise<[Order | null, Events, Invoices]> {
	const api = myApi(c);
	const [order, history, invoices] = await Promise.all([
		tried(api.GET("/orders/{id}", { params: pathOf(c) })),
		ifThere(api.GET("/orders/{id}/events", { params: { ...pathOf(c), query: { limit: 100 } } })),
		ifThere(api.GET("/orders/{id}/invoices", { params: pathOf(c) })),
	]);
	if (order.ok) return [order.data, history?.items ?? null, invoices?.items ?? null];
	if (order.problem.status === 404 || order.problem.status === 400) return [null, null, null];
	throw new ApiFailure(order.problem);
}

/** Says where to look for it, and what else is wrong. Who was signed in, and is not any more, signs in again first. */
export async function missingOrder(c: Context<Web>, problem?: string): Promise<Response> {
	const hasAccount = sessionCookie(c) !== undefined;
	if (hasAccount) {
		const me = await tried(myApi(c).GET("/me"));
		if (!me.ok && me.problem.status === 401) throw sessionOver();
	}
	const path = `/orders/${encodeURIComponent(c.req.param("id") ?? "")}`;
	return privatePage(c, <MissingOrderPage page={c.get("page")} path={path} hasAccount={hasAccount} problem={problem} />, 404);
}
