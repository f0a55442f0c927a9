import { createExecutionContext } from "cloudflare:test";
import { type EventOf, vendorChanged } from "#contracts/events";
import type { Identity } from "#contracts/identity";
import type { OwnVendor, VendorApplication } from "#contracts/vendor";
import { CALLER_HEADER, encodeIdentity, IDENTITY_HEADER } from "#kit/internal-headers";
import { showChanges } from "#kit/service";
import { bindings, call, somebody } from "../../../tests/support/service-under-test.ts";
import { createVendorApp } from "../src/app.ts";
import type { VendorEnv, VendorPorts } from "../src/env.ts";

export const env = bindings<VendorEnv>();
export const ADMIN = somebody({ role: "admin" });

/** An application; change only what the test is about. */
export const application = (change: Partial<VendorApplication> = {}): VendorApplication => ({
	name: "Quay Bakehouse",
	email: "hello@quay.example",
	phone: "+353 91 000 000",
	trader: { traderName: "Quay Bakehouse Ltd", registrationNumber: "IE123456" },
	place: { line1: "1 Quay Street", city: "Galway", postalCode: "H91 X2Y3", country: "IE", latitude: 53.27, longitude: -9.05 },
	...change,
});

/** Somebody's new application. */
export async function applied(
	change: Partial<VendorApplication> = {},
	owner: Identity = somebody(),
): Promise<{ owner: Identity; shop: OwnVendor }> {
	const response = await call("POST", "/vendors", { as: owner, body: application(change) });
	if (response.status !== 201) throw new Error(await response.text());
	return { owner, shop: await response.json() };
}

/** A shop on the street. */
export async function opened(change: Partial<VendorApplication> = {}): Promise<{ owner: Identity; shop: OwnVendor }> {
	const { owner, shop } = await applied(change);
	const response = await call("POST", `/admin/vendors/${shop.id}/approve`, { as: ADMIN });
	return { owner, shop: await response.json() };
}

/** Everything the database says of a shop and what it told, to see that nothing changed. */
export async function everythingOf(vendorId: string): Promise<unknown> {
	const [vendor, log, told] = await env.DB.batch([
		env.DB.prepare("SELECT * FROM vendors WHERE id = ?").bind(vendorId),
		env.DB.prepare("SELECT * FROM vendor_events WHERE vendor_id = ? ORDER BY id").bind(vendorId),
		env.DB.prepare("SELECT id, destination, body FROM outbox WHERE body LIKE ? ORDER BY id, destination").bind(`%${vendorId}%`),
	]);
	return [vendor?.results, log?.results, told?.results];
}

/** The actions in a shop's log, in order. */
export async function logOf(vendorId: string): Promise<string[]> {
	const { results } = await env.DB.prepare("SELECT action FROM vendor_events WHERE vendor_id = ? ORDER BY rowid")
		.bind(vendorId)
		.all<{ action: string }>();
	return results.map((row) => row.action);
}

type Told = EventOf<"vendor.changed"> & { destination: string };

/** What the outbox holds of a shop, in the order it was told. */
export async function toldOf(vendorId: string): Promise<Told[]> {
	const { results } = await env.DB.prepare("SELECT destination, body FROM outbox WHERE body LIKE ? ORDER BY rowid")
		.bind(`%${vendorId}%`)
		.all<{ destination: string; body: string }>();
	return results.map((row) => ({ destination: row.destination, ...vendorChanged.parse(JSON.parse(row.body)) }));
}

/** Calls the service with ports of the test's own; those that are not given throw when they are used. */
export async function callWith(
	ports: { [P in keyof VendorPorts]?: Partial<VendorPorts[P]> },
	method: string,
	path: string,
	options: { as: Identity; body?: BodyInit; headers?: Record<string, string> },
): Promise<Response> {
	const app = createVendorApp(() => ({ catalog: {}, orders: {}, reviews: {}, ...ports }) as VendorPorts);
	const headers = new Headers({ [IDENTITY_HEADER]: encodeIdentity(options.as), [CALLER_HEADER]: options.as.userId, ...options.headers });
	const body = options.body === undefined ? {} : { body: options.body };
	const response = await app.fetch(new Request(`http://service${path}`, { method, headers, ...body }), env, createExecutionContext());
	await showChanges(env.DB); // as the Worker around the app does
	return response;
}

export const JSON_TYPE = { "content-type": "application/json" };
