import type { Actor } from "#contracts/identity";

/** What an order token is for: to see that order, and to change it where the token came by mail. */
export interface OrderGrant {
	orderId: string;
	mayChange: boolean;
}

/** Who asks: the signed-in user, if any, the hash of the cart token that came along, and what the order token is for. */
export interface Caller {
	userId: string | null;
	isAdmin: boolean;
	tokenHash: string | null;
	grant?: OrderGrant | null;
}

interface Owned {
	userId: string | null;
	tokenHash: string;
}

/** A cart or order belongs to its user, and to whoever has the token that its cart was made with. */
export const isOwner = (caller: Caller, thing: Owned): boolean =>
	(caller.userId !== null && caller.userId === thing.userId) || (caller.tokenHash !== null && caller.tokenHash === thing.tokenHash);

/** As whom the caller goes into the event log of a thing. */
export function actorOn(caller: Caller, thing: Owned): Actor {
	if (caller.isAdmin && !isOwner(caller, thing)) return { kind: "admin", id: caller.userId };
	return { kind: caller.userId === null ? "guest" : "shopper", id: caller.userId };
}
