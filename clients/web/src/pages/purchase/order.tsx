import type { Context } from "hono";
import { ApiFailure, ifThere, myApi, sessionCookie, tried } from "../../core/api.ts";
import { takeNotice } from "../../core/cookies.ts";
import { localPath } from "../../core/locale.ts";
import { haveThanked, owedThanks } from "../../core/order-cookies.ts";
import { privatePage } from "../../core/public-page.ts";
import type { Web } from "../../env.ts";
import { asSeen } from "./change-link-panel.tsx";
import { MissingOrderPage } from "./missing-order-page.tsx";
import { OrderPage } from "./order-page.tsx";
import type { OrderView } from "./order-view.ts";
import { returnAddresses } from "./returns/return-address.ts";
import { sessionOver } from "./session-over.ts";

/** An order, and what its page shows with it. */
type Loaded = Pick<OrderView, "order" | "events" | "invoices" | "returnTo">;

const pathOf = (c: Context<Web>) => ({ path: { id: c.req.param("id") ?? "" } });

/** An order, for who placed it or has found it. The payment's provider leads here with `?paid=`, in no language. */
export async function showOrder(c: Context<Web>): Promise<Response> {
	if (c.req.query("paid") !== undefined) return c.redirect(ownAddress(c), 303);
	const loaded = await load(c);
	if (!loaded) return missingOrder(c);
	const { order } = loaded;
	const thanks = owedThanks(c) !== undefined && (order.status === "placed" || order.status === "completed");
	if (thanks) haveThanked(c, order.id);
	return orderPage(c, loaded, { thanks, notice: takeNotice(c) });
}

/** The order's page in the language that it was placed in. */
const ownAddress = (c: Context<Web>): string => localPath(owedThanks(c) ?? c.get("page").locale, `/orders/${c.req.param("id") ?? ""}`);

/** The page of an order with the reason why something did not work. */
export async function refusedOrder(c: Context<Web>, problem: string, status: 409 | 422 | 429 | 503): Promise<Response> {
	const loaded = await load(c);
	return loaded ? orderPage(c, loaded, { problem }, status) : missingOrder(c);
}

function orderPage(
	c: Context<Web>,
	loaded: Loaded,
	more: Pick<OrderView, "thanks" | "notice" | "problem">,
	status?: 409 | 422 | 429 | 503,
): Response {
	const view = { page: c.get("page"), ...loaded, ...asSeen(loaded.order), hasAccount: sessionCookie(c) !== undefined, ...more };
	return privatePage(c, <OrderPage {...view} />, status);
}

/** Null where there is none or it is somebody else's. The page can do without its history, its invoices and the shops' addresses. */
async function load(c: Context<Web>): Promise<Loaded | null> {
	const api = myApi(c);
	const [order, history, invoices] = await Promise.all([
		tried(api.GET("/orders/{id}", { params: pathOf(c) })),
		ifThere(api.GET("/orders/{id}/events", { params: { ...pathOf(c), query: { limit: 100 } } })),
		ifThere(api.GET("/orders/{id}/invoices", { params: pathOf(c) })),
	]);
	if (order.ok) {
		const returnTo = await returnAddresses(c, order.data);
		return { order: order.data, events: history?.items ?? null, invoices: invoices?.items ?? null, returnTo };
	}
	if (order.problem.status === 404 || order.problem.status === 400) return null;
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
