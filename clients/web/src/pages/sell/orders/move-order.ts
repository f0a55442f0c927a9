import type { Context } from "hono";
import type { Problem } from "../../../../../api/client.ts";
import { ApiFailure, myApi, tried } from "../../../core/api.ts";
import { leaveNotice } from "../../../core/cookies.ts";
import { errorsOf, type FormErrors, readForm } from "../../../core/forms.ts";
import { goTo, type RequestContext } from "../../../core/request-context.ts";
import type { Web } from "../../../env.ts";
import { idempotencyHeader } from "../../../core/form-key.ts";
import { endWhereHopeless } from "../../../core/refused.ts";
import { readParcel } from "./read-parcel.ts";
import { MOVED_ON, orderPage, orderParams, orderPath } from "./show-order.tsx";

/** Accepts an order. Pressed twice, the second press finds it accepted, which is what was asked for. */
export async function acceptOrder(c: Context<Web>): Promise<Response> {
	await readForm(c);
	const outcome = await tried(myApi(c).POST("/vendor/{vendorId}/orders/{id}/accept", { params: { path: orderParams(c) } }));
	if (!outcome.ok && outcome.problem.status !== 409) throw new ApiFailure(outcome.problem);
	const isAccepted = outcome.ok || outcome.problem.allowedActions?.includes("fulfill") === true;
	leaveNotice(c, isAccepted ? "orderAccepted" : MOVED_ON);
	return goTo(c, orderPath(c));
}

/** Says that a parcel has arrived. One that cannot arrive any more has arrived: parcels are never taken back. */
export async function deliverParcel(c: Context<Web>): Promise<Response> {
	await readForm(c);
	const path = { ...orderParams(c), fulfillmentId: c.req.param("parcelId") ?? "" };
	const outcome = await tried(myApi(c).POST("/vendor/{vendorId}/orders/{id}/fulfillments/{fulfillmentId}/delivered", { params: { path } }));
	if (!outcome.ok && outcome.problem.status !== 409) throw new ApiFailure(outcome.problem);
	leaveNotice(c, "parcelDelivered");
	return goTo(c, orderPath(c));
}

/** Sends a parcel or hands it over; the form's key makes sending it twice the same as once. */
export async function sendParcel(c: Context<Web>): Promise<Response> {
	const page = c.get("page");
	const values = await readForm(c);
	const parcel = readParcel(values, page);
	if (!parcel.ok) return orderPage(c, { values, errors: parcel.errors }, 422);
	const outcome = await tried(
		myApi(c).POST("/vendor/{vendorId}/orders/{id}/fulfillments", {
			params: { path: orderParams(c), ...idempotencyHeader(values) },
			body: parcel.value,
		}),
	);
	if (outcome.ok) {
		leaveNotice(c, parcel.value.handedOver ? "handedOver" : "parcelSent");
		return goTo(c, orderPath(c));
	}
	endWhereHopeless(outcome.problem);
	const { status } = outcome.problem;
	// How many pieces are left may have changed: those are shown as they are now, what was typed of the tracking stays.
	const kept = Object.fromEntries(Object.entries(values).filter(([name]) => !name.startsWith("quantity.")));
	const shown = status === 409 || status === 429 ? status : status >= 500 ? 503 : 422;
	return orderPage(c, { values: kept, errors: faults(page, outcome.problem) }, shown);
}

function faults(page: RequestContext, problem: Problem): FormErrors {
	const text = page.t.sell.parcel;
	if (problem.status === 409) return { "": text.moved };
	if (problem.code === "idempotency_key_reused") return { "": text.sentAlready };
	const faults = errorsOf(problem, page.t);
	return Object.fromEntries(Object.entries(faults).map(([path, message]) => [path.replace(/^tracking\./, ""), message]));
}
