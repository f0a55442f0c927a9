import { vendorChanged } from "#contracts/events";
import type { Identity } from "#contracts/identity";
import { newId } from "#contracts/ids";
import { dbOf } from "#kit/db";
import { bindings, call, somebody } from "../../../tests/support/service-under-test.ts";
import type { OrderEnv } from "../src/env.ts";
import { effectsOf } from "../src/store/effects.ts";

export const env = bindings<OrderEnv>();
export const OPERATOR = somebody({ role: "admin" });

export const euros = (amount: number) => ({ amount, currency: "EUR" as const });

/** What the service answered. */
export interface Answer<T = Record<string, unknown>> {
	status: number;
	headers: Headers;
	body: T;
}

/** Calls the service as the gateway would, as an operator where nobody else is named. */
export async function ask<T = Record<string, unknown>>(
	method: string,
	path: string,
	{ body, key, as = OPERATOR }: { body?: unknown; key?: string; as?: Identity } = {},
): Promise<Answer<T>> {
	const response = await call(method, path, { as, body, ...(key !== undefined && { headers: { "idempotency-key": key } }) });
	const text = await response.text();
	return { status: response.status, headers: response.headers, body: (text === "" ? {} : JSON.parse(text)) as T };
}

/** The paths of the faults in what was sent. */
export const faultsOf = ({ body }: Answer): string[] => ((body["errors"] ?? []) as { path: string }[]).map(({ path }) => path);

/** A shop that this service has heard of. */
export async function knownShop(name = "Quay Pottery"): Promise<string> {
	const id = newId("vendor");
	const event = vendorChanged.parse({
		id: newId("event"),
		type: "vendor.changed",
		version: 1,
		at: "2026-11-22T10:00:00.000Z",
		vendor: {
			id,
			slug: "quay-pottery",
			name,
			status: "approved",
			openingHours: [],
			deliveryOptions: [],
			commissionBps: 1_000,
			place: { line1: "2 Quay Street", city: "Galway", postalCode: "H91 A1B2", country: "IE", latitude: 53.27, longitude: -9.05 },
		},
	});
	const db = dbOf(env);
	for (const statement of await effectsOf(db)(event)) await db.batch([statement]);
	return id;
}

/** The log of one thing, the newest first, without what differs every time. */
export async function logOf(subject: string, subjectId: string): Promise<unknown[]> {
	const { body } = await ask<{ items: Record<string, unknown>[] }>(
		"GET",
		`/admin/changes?subject=${subject}&subjectId=${encodeURIComponent(subjectId)}`,
	);
	return body.items.map(({ action, actor, before, after }) => ({ action, actor, before, after }));
}

/** Says in the database that an order has a promotion. */
export async function use(promotionId: string, customer = "somebody"): Promise<void> {
	const orderId = newId("order");
	await env.DB.batch([
		env.DB.prepare(
			`INSERT INTO orders (id, number, cart_id, token_hash, status, version, currency, items_minor, discount_minor, delivery_minor, tax_minor, total_minor, contact, expires_at, created_at, updated_at)
			VALUES (?1, ?1, ?1, 'x', 'placed', 1, 'EUR', 0, 0, 0, 0, 0, '{"email":"ada@example.com"}', '', '', '')`,
		).bind(orderId),
		env.DB.prepare("INSERT INTO promotion_uses (promotion_id, order_id, customer_hash) VALUES (?, ?, ?)").bind(
			promotionId,
			orderId,
			customer,
		),
	]);
}
