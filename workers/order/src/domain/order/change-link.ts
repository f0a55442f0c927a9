import { ok, type Result } from "#contracts/result";
import type { Caller } from "../access.ts";
import type { OrderPorts } from "../ports.ts";
import { findOrder } from "./cancel-order.ts";
import { ACCESS_IN_MS } from "./find-by-number.ts";

/** Nobody can fill somebody else's mailbox: within that time a second link is not mailed. */
const ONE_LINK_IN_MS = 5 * 60 * 1000;

/** A secret, and what is stored of it. */
export interface LinkSecret {
	token: string;
	tokenHash: string;
}

/**
 * Mails a link that lets its bearer change the order for a day to the address that it was placed with. Whoever may see the order can ask
 * for it, and always gets the same answer.
 */
export async function mailChangeLink(caller: Caller, orderId: string, secret: LinkSecret, ports: OrderPorts): Promise<Result<void>> {
	const found = await findOrder(caller, orderId, ports);
	if (!found.ok) return found;
	const now = ports.now().getTime();
	await ports.orders.mailChangeLink(found.value, {
		...secret,
		at: new Date(now).toISOString(),
		expiresAt: new Date(now + ACCESS_IN_MS).toISOString(),
		unlessBeyond: new Date(now + ACCESS_IN_MS - ONE_LINK_IN_MS).toISOString(),
	});
	return ok(undefined);
}
