import { createRoute } from "@hono/zod-openapi";
import * as z from "zod";
import { idOrSlugSchema } from "#contracts/ids";
import { numberInQuery, pageQuery, text } from "#contracts/page";
import { vendorPageSchema, vendorSchema } from "#contracts/vendor";
import type { ServiceApp } from "#kit/app";
import { publicRead, showing } from "#kit/public-read";
import { moved, moveTo } from "#kit/moved";
import { problems, refuse, valueOf } from "#kit/problem";
import { parseNear } from "../domain/near.ts";
import type { VendorEnv } from "../env.ts";
import { dbOf } from "#kit/db";
import { findMovedShop, findOnStreet, listByDistance, listByName } from "../store/street-store.ts";
import { vendorOf } from "../store/vendor-values.ts";
import { audienceQuery, json, notModified } from "#kit/route-parts";

const tags = ["Shops"];

const streetQuery = z.strictObject({
	...pageQuery,
	...audienceQuery,
	q: text(100).optional().meta({ description: "Words of the name, the town or the tagline." }),
	city: text(80).optional().meta({ description: "The town that the shop is in, whole; case and accents do not matter." }),
	near: z
		.string()
		.regex(/^-?\d{1,3}(\.\d{1,12})?,-?\d{1,3}(\.\d{1,12})?$/, "latitude,longitude as 53.27,-9.05")
		.optional()
		.meta({ description: "latitude,longitude: answers by distance, the nearest first." }),
	radiusKm: numberInQuery(z.number().positive().max(20_040)).optional().meta({ description: "How far from `near`." }),
});

const listShops = createRoute({
	method: "get",
	path: "/vendors",
	summary: "The shops of the street",
	tags,
	middleware: publicRead,
	request: { query: streetQuery },
	responses: { 200: json(vendorPageSchema, "Approved shops, by name or by distance."), ...notModified, ...problems(400) },
});

const getShop = createRoute({
	method: "get",
	path: "/vendors/{idOrSlug}",
	summary: "A shop",
	tags,
	middleware: publicRead,
	request: { params: z.strictObject({ idOrSlug: idOrSlugSchema }), query: z.strictObject(audienceQuery) },
	responses: { 200: json(vendorSchema, "The shop."), ...moved, ...notModified, ...problems(400, 404) },
});

/** What everybody sees of the shops. */
export function addStreetRoutes(app: ServiceApp<VendorEnv>): void {
	app.openapi(listShops, async (c) => {
		const { limit, cursor, q, city, near, radiusKm } = c.req.valid("query");
		const db = dbOf(c.env);
		showing(c, "vendors");
		if (near === undefined) {
			if (radiusKm !== undefined) refuse("invalid_input", "Some of the input is not valid.", [{ path: "radiusKm", message: "needs near" }]);
			return c.json(valueOf(await listByName(db, { limit, cursor, q, city })), 200);
		}
		const radiusMeters = radiusKm === undefined ? undefined : radiusKm * 1_000;
		return c.json(valueOf(await listByDistance(db, { limit, cursor, q, city, near: valueOf(parseNear(near)), radiusMeters })), 200);
	});

	app.openapi(getShop, async (c) => {
		const { idOrSlug } = c.req.valid("param");
		const row = await findOnStreet(dbOf(c.env), idOrSlug);
		if (row) showing(c, `vendor:${row.id}`);
		if (row) return c.json(vendorOf(row), 200);
		const slug = await findMovedShop(dbOf(c.env), idOrSlug);
		return slug === null ? refuse("not_found", "There is no such shop.") : moveTo(c, `/vendors/${slug}`);
	});
}
