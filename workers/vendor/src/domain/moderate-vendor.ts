import type { Actor } from "#contracts/identity";
import { fail, notFound, ok, type Result } from "#contracts/result";
import type { VendorStatus } from "#contracts/vendor";
import { nextStatus, type VendorAction } from "./vendor-status.ts";

export interface ModerateVendor {
	id: string;
	action: VendorAction;
	reason: string | null;
	/** What the marketplace takes of shops that it approves now. */
	commissionBps: number;
}

export interface Move {
	action: VendorAction;
	from: VendorStatus;
	to: VendorStatus;
	reason: string | null;
	commissionBps?: number | undefined;
}

/** What the lifecycle needs of the store. */
export interface VendorLifecycle {
	find(id: string): Promise<{ status: VendorStatus } | null>;
	/** Compare-and-set; the new version, or null when somebody else was first. */
	move(actor: Actor, id: string, move: Move): Promise<number | null>;
}

const TRIES = 3;

/** Decides about a shop. Of several that decide at once, one does; the others hear what the shop has become. */
export async function moderateVendor(
	actor: Actor,
	command: ModerateVendor,
	vendors: VendorLifecycle,
): Promise<Result<{ version: number }>> {
	const { id, action, reason, commissionBps } = command;
	for (let attempt = 0; attempt < TRIES; attempt += 1) {
		const vendor = await vendors.find(id);
		if (!vendor) return notFound("shop");
		const to = nextStatus(vendor.status, action, actor.kind);
		if (!to.ok) return to;
		const move = { action, from: vendor.status, to: to.value, reason, ...(action === "approve" && { commissionBps }) };
		const version = await vendors.move(actor, id, move);
		if (version !== null) return ok({ version });
	}
	return fail("conflict", "Others are deciding about this shop right now; please look again.");
}
