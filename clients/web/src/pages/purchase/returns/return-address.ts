import type { Context } from "hono";
import type { Schemas } from "../../../../../api/client.ts";
import { ifThere, publicApi } from "../../../core/api.ts";
import type { RequestContext } from "../../../core/request-context.ts";
import type { Web } from "../../../env.ts";
import { addressLines } from "../../account/addresses-page.tsx";

/** Where something goes: who trades there, and an address line by line. */
export interface ReturnAddress {
	name: string;
	lines: string[];
}

/** The shops' addresses that returns of an order go to, by the shop's id. */
export type ReturnAddresses = ReadonlyMap<string, ReturnAddress>;

/** Whether the shopper is to send it now: what the shop has approved, or a withdrawal, which waits for nobody. */
export const isToBeSent = ({ status, isWithdrawal }: Schemas["Return"]): boolean =>
	status === "approved" || (status === "requested" && isWithdrawal);

/** Where what is to be sent of an order goes, as its shops say it now; without those that are not on the street any more. */
export async function returnAddresses(c: Context<Web>, { vendorOrders }: Schemas["Order"]): Promise<ReturnAddresses> {
	const awaiting = vendorOrders.filter(({ returns }) => returns.some(isToBeSent));
	const found = await Promise.all(
		awaiting.map(({ vendor }) => ifThere(publicApi(c).GET("/vendors/{idOrSlug}", { params: { path: { idOrSlug: vendor.id } } }))),
	);
	return new Map(found.flatMap((shop) => (shop ? [[shop.id, addressOf(shop, c.get("page"))] as const] : [])));
}

const addressOf = ({ name, trader, place }: Schemas["Vendor"], page: RequestContext): ReturnAddress => ({
	name: trader?.traderName ?? name,
	lines: addressLines(page, place),
});
