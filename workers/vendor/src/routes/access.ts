import type { Context, MiddlewareHandler } from "hono";
import type { Actor, Identity } from "#contracts/identity";
import { requireAdmin, requireIdentity, type ServiceEnv } from "#kit/app";
import { refuse } from "#kit/problem";
import type { VendorEnv } from "../env.ts";
import { dbOf } from "#kit/db";
import { isStaff } from "../store/own-vendor-store.ts";
import { findVendor } from "../store/vendor-store.ts";

type Env = ServiceEnv<VendorEnv>;

/** Everything under `/vendor/{vendorId}` is for that shop's staff and the marketplace; to others the shop does not exist. */
export const staffOnly: MiddlewareHandler<Env> = async (c, next) => {
	const identity = requireIdentity(c);
	if (!(await mayEnter(c, identity, c.req.param("vendorId") ?? ""))) refuse("not_found", "There is no such shop.");
	await next();
};

/** Everything under `/admin` is for the marketplace. */
export const adminOnly: MiddlewareHandler<Env> = async (c, next) => {
	requireAdmin(c);
	await next();
};

/** Whether somebody may see and run a shop: its staff and the marketplace's operators. */
export async function mayEnter(c: Context<Env>, identity: Identity, vendorId: string): Promise<boolean> {
	const db = dbOf(c.env);
	return identity.role === "admin" ? (await findVendor(db, vendorId)) !== null : isStaff(db, identity.userId, vendorId);
}

/** Who acts in a shop, for its log and the order's. */
export function actorIn(c: Context<Env>): Actor {
	const identity = requireIdentity(c);
	return { kind: identity.role === "admin" ? "admin" : "vendor", id: identity.userId };
}
