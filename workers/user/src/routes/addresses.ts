import { createRoute } from "@hono/zod-openapi";
import { idSchema } from "#contracts/ids";
import { pageQuery } from "#contracts/page";
import { addressInputSchema, addressPatchSchema, savedAddressPageSchema, savedAddressSchema } from "#contracts/user";
import { requireIdentity, type ServiceApp } from "#kit/app";
import { idempotencyHeader, replayHeaders, scopeOf } from "#kit/idempotency";
import { problems, valueOf } from "#kit/problem";
import { drizzle } from "drizzle-orm/d1";
import * as z from "zod";
import type { UserEnv } from "../env.ts";
import { createAddress, deleteAddress, listAddresses, updateAddress } from "../store/address-store.ts";
import { json, jsonBody, noQuery } from "#kit/route-parts";

const params = z.strictObject({ id: idSchema });

const getAddresses = createRoute({
	method: "get",
	path: "/me/addresses",
	summary: "My addresses",
	tags: ["Me"],
	request: { query: z.strictObject(pageQuery) },
	responses: { 200: json(savedAddressPageSchema, "My addresses, in the order they were added"), ...problems(400, 401) },
});

const postAddress = createRoute({
	method: "post",
	path: "/me/addresses",
	summary: "Add an address",
	description: "The first one is the default; a later one becomes it with `isDefault`. At most 50.",
	tags: ["Me"],
	request: { query: noQuery, headers: idempotencyHeader, body: jsonBody(addressInputSchema) },
	responses: { 201: json(savedAddressSchema, "The address"), ...problems(400, 401, 409, 413, 415, 422) },
});

const patchAddress = createRoute({
	method: "patch",
	path: "/me/addresses/{id}",
	summary: "Change an address, or make it the default",
	description: "409 where it would leave no default: make another address the default instead.",
	tags: ["Me"],
	request: { query: noQuery, params, body: jsonBody(addressPatchSchema) },
	responses: { 200: json(savedAddressSchema, "The address"), ...problems(400, 401, 404, 409, 413, 415) },
});

const removeAddress = createRoute({
	method: "delete",
	path: "/me/addresses/{id}",
	summary: "Remove an address",
	description: "If it was the default, the newest of the others becomes it.",
	tags: ["Me"],
	request: { query: noQuery, params },
	responses: { 204: { description: "Removed" }, ...problems(400, 401, 404, 413, 415) },
});

/** A person's address book. */
export function addressRoutes(app: ServiceApp<UserEnv>): void {
	app.openapi(getAddresses, async (c) => {
		const { userId } = requireIdentity(c);
		return c.json(valueOf(await listAddresses(drizzle(c.env.DB), userId, c.req.valid("query"))), 200);
	});

	app.openapi(postAddress, async (c) => {
		const { userId } = requireIdentity(c);
		const input = c.req.valid("json");
		const created = valueOf(await createAddress(drizzle(c.env.DB), userId, input, await scopeOf(c, input), new Date()));
		return c.json(created.value, 201, replayHeaders(created));
	});

	app.openapi(patchAddress, async (c) => {
		const { userId } = requireIdentity(c);
		return c.json(valueOf(await updateAddress(drizzle(c.env.DB), userId, c.req.valid("param").id, c.req.valid("json"), new Date())), 200);
	});

	app.openapi(removeAddress, async (c) => {
		const { userId } = requireIdentity(c);
		valueOf(await deleteAddress(drizzle(c.env.DB), userId, c.req.valid("param").id));
		return c.body(null, 204);
	});
}
