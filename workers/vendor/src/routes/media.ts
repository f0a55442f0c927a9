import { createRoute } from "@hono/zod-openapi";
import type { Context } from "hono";
import * as z from "zod";
import { PICTURE_TYPES, pictureSchema } from "#contracts/picture";
import type { ServiceApp } from "#kit/app";
import { problems, refuse, valueOf } from "#kit/problem";
import { json, noQuery } from "#kit/route-parts";
import type { PortsFrom, VendorEnv } from "../env.ts";
import { dbOf } from "#kit/db";
import { mayUpload } from "../domain/vendor-status.ts";
import { findVendor } from "../store/vendor-store.ts";
import { inShop } from "./parts.ts";

const file = { schema: z.string().meta({ format: "binary", description: "The picture as it is, at most 5 MB." }) };

const addPicture = createRoute({
	method: "post",
	path: "/vendor/{vendorId}/media",
	summary: "Upload a picture",
	description:
		"What it is, its content decides. Who took it, where and with what (Exif, XMP and the like) is not kept. The same picture gets the same url, however often it is sent; one that no product shows goes after a week.",
	tags: ["Vendor portal"],
	request: {
		params: inShop,
		query: noQuery,
		body: { required: true, content: Object.fromEntries(PICTURE_TYPES.map((type) => [type, file])) },
	},
	responses: { 201: json(pictureSchema, "Where it is, for the `media` of products."), ...problems(400, 401, 404, 409, 413, 415, 503) },
});

/** The file as it streams in; nothing of it is held here. */
function pictureOf(c: Context): ReadableStream<Uint8Array> {
	const { body } = c.req.raw;
	if (body === null || c.req.header("content-length") === "0")
		return refuse("invalid_input", "Send the picture as the body.", [{ path: "", message: "is empty" }]);
	const type = c.req.header("content-type")?.split(";", 1)[0]?.trim().toLowerCase();
	if (!PICTURE_TYPES.some((known) => known === type))
		return refuse("unsupported_media_type", "Send the picture as image/jpeg, image/png, image/webp, image/avif or image/gif.");
	return body;
}

/** Pictures, which the catalog keeps. */
export function addMediaRoutes(app: ServiceApp<VendorEnv>, portsFrom: PortsFrom): void {
	app.openapi(addPicture, async (c) => {
		const { vendorId } = c.req.valid("param");
		const body = pictureOf(c);
		const shop = await findVendor(dbOf(c.env), vendorId);
		if (!shop || !mayUpload(shop.status)) refuse("conflict", "Only shops that are approved, or have applied, can upload pictures.");
		const picture = await portsFrom(c.env).catalog.addPicture(vendorId, body);
		return c.json(valueOf(picture), 201);
	});
}
