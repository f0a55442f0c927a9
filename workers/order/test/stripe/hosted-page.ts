import { expect } from "vitest";
import { HOSTED_PAGE } from "#contracts/cart";
import type { ChargeRequest } from "../../src/domain/payment/provider.ts";
import { chargeRequest, stripeAccount } from "./account.ts";

/** A charge that is to be paid on Stripe's page. */
export const requestOf = (change: Partial<ChargeRequest> = {}) => chargeRequest({ token: HOSTED_PAGE, ...change });

/** A charge whose shopper is sent to Stripe's page. */
export async function opened(change: Partial<ChargeRequest> = {}) {
	const account = stripeAccount();
	const request = requestOf(change);
	const charge = await account.provider.authorize(request);
	return { ...account, request, charge, url: charge.actionUrl, ref: { key: request.key, reference: charge.reference } };
}

/** One that was paid there. */
export async function paid() {
	const page = await opened();
	expect((await payOnPage(page.url)).status).toBe(303);
	return page;
}

/** What a shopper does on a page that Stripe hosts: pays with a card, by its number. Answers what the page answered. */
export const payOnPage = (url: string | null | undefined, card = "4242 4242 4242 4242"): Promise<Response> =>
	fetch(url ?? "", { method: "POST", body: new URLSearchParams({ card }), redirect: "manual" });

/** Answers at the bank's page, to which a page of Stripe's has led. */
export const answerAtBank = (led: Response, outcome: "approve" | "fail"): Promise<Response> =>
	fetch(led.headers.get("location") ?? "", { method: "POST", body: new URLSearchParams({ outcome }), redirect: "manual" });

export const DECLINED_CARD = "4000 0000 0000 0002";
export const ASKING_CARD = "4000 0025 0000 3155";
