import type { Actor } from "#contracts/identity";

/** Who asks: the signed-in user, if any, the hash of the cart token that came along, and the order that an order token is for. */
export interface Caller {
	userId: string | null;
	isAdmin: boolean;
	tokenHash: string | null;
	orderId?: string | null;
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
