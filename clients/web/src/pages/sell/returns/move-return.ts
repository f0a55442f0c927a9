import type { Context } from "hono";
import type { Schemas } from "../../../../../api/client.ts";
import { myApi, type Outcome, tried } from "../../../core/api.ts";
import { leaveNotice } from "../../../core/cookies.ts";
import { idempotencyHeader } from "../../../core/form-key.ts";
import { type FormValues, readForm } from "../../../core/forms.ts";
import { endWhereHopeless } from "../../../core/refused.ts";
import type { Web } from "../../../env.ts";
import { orderAndShop, orderParams } from "../orders/show-order.tsx";
import { readAmount, readCarrier, readReceipt, readText, replacementFaults, returnFaults } from "./read-return.ts";
import { returnIn, returnPage, returnParams, toReturn } from "./show-return.tsx";

type Moved = Outcome<Schemas["VendorOrder"]>;

/** Back to the return with a notice; or the form again with what is wrong. */
async function answered(c: Context<Web>, values: FormValues, outcome: Moved, notice: string, faultsOf = returnFaults): Promise<Response> {
	if (outcome.ok) {
		leaveNotice(c, notice);
		return toReturn(c);
	}
	endWhereHopeless(outcome.problem);
	const { status } = outcome.problem;
	const shown = status === 409 || status === 429 ? status : status >= 500 ? 503 : 422;
	return returnPage(c, { values, errors: faultsOf(outcome.problem, c.get("page")) }, shown);
}

/** Takes the items back, and says how to send them where there is more to know than where to. */
export async function approveReturn(c: Context<Web>): Promise<Response> {
	const values = await readForm(c);
	const answer = readText(values, "advice");
	const params = { path: returnParams(c) };
	const body = answer === undefined ? {} : { answer };
	const outcome = await tried(myApi(c).POST("/vendor/{vendorId}/orders/{id}/returns/{returnId}/approve", { params, body }));
	return answered(c, values, outcome, "returnApproved", (problem, page) => returnFaults(problem, page, "advice"));
}

/** Closes what never came. */
export async function closeReturn(c: Context<Web>): Promise<Response> {
	const values = await readForm(c);
	const params = { path: returnParams(c) };
	const outcome = await tried(myApi(c).POST("/vendor/{vendorId}/orders/{id}/returns/{returnId}/close", { params }));
	return answered(c, values, outcome, "returnClosed");
}

/** Does not, and says why. */
export async function rejectReturn(c: Context<Web>): Promise<Response> {
	const values = await readForm(c);
	const answer = readText(values, "answer");
	if (answer === undefined) return returnPage(c, { values, errors: { answer: c.get("page").t.sell.returns.answerMissing } }, 422);
	const params = { path: returnParams(c) };
	const outcome = await tried(myApi(c).POST("/vendor/{vendorId}/orders/{id}/returns/{returnId}/reject", { params, body: { answer } }));
	return answered(c, values, outcome, "returnRejected");
}

/** Counts what has arrived. */
export async function receiveReturn(c: Context<Web>): Promise<Response> {
	const values = await readForm(c);
	const [, order] = await orderAndShop(c);
	const receipt = readReceipt(values, returnIn(c, order), c.get("page"));
	if (!receipt.ok) return returnPage(c, { values, errors: receipt.errors }, 422);
	const params = { path: returnParams(c) };
	const outcome = await tried(myApi(c).POST("/vendor/{vendorId}/orders/{id}/returns/{returnId}/receive", { params, body: receipt.value }));
	return answered(c, values, outcome, "returnReceived");
}

/** Pays back what arrived; the form's key makes sending it twice the same as once. */
export async function refundReturn(c: Context<Web>): Promise<Response> {
	const values = await readForm(c);
	const amount = readAmount(values, c.get("page"));
	if (!amount.ok) return returnPage(c, { values, errors: amount.errors }, 422);
	const note = readText(values, "note");
	const { header = { "idempotency-key": crypto.randomUUID() } } = idempotencyHeader(values);
	const body = { returnId: returnParams(c).returnId, ...(amount.value && { amount: amount.value }), ...(note !== undefined && { note }) };
	const outcome = await tried(myApi(c).POST("/vendor/{vendorId}/orders/{id}/refunds", { params: { path: orderParams(c), header }, body }));
	return answered(c, values, outcome, "moneyRefunded");
}

/** Sends the same again; where too little is left, the page says that the money is to be paid back. */
export async function replaceReturn(c: Context<Web>): Promise<Response> {
	const values = await readForm(c);
	const parcel = readCarrier(values, c.get("page"));
	if (!parcel.ok) return returnPage(c, { values, errors: parcel.errors }, 422);
	const params = { path: returnParams(c) };
	const outcome = await tried(myApi(c).POST("/vendor/{vendorId}/orders/{id}/returns/{returnId}/replace", { params, body: parcel.value }));
	const isSent = outcome.ok && outcome.data.returns.find(({ id }) => id === params.path.returnId)?.status === "exchanged";
	return answered(c, values, outcome, isSent ? "returnReplaced" : "exchangeUnavailable", replacementFaults);
}
