import { createRoute } from "@hono/zod-openapi";
import { problems, refuse } from "#kit/problem";
import type { ServiceApp } from "#kit/app";
import * as z from "zod";
import type { ProductEnv } from "../env.ts";
import { notModified } from "#kit/route-parts";

/** What is shown as what it is; anything else is only ever downloaded. */
const PICTURES = new Set(["image/svg+xml", "image/png", "image/jpeg", "image/webp", "image/avif", "image/gif"]);

const FOREVER = "public, max-age=31536000, immutable";

const keySchema = z
	.string()
	.min(1)
	.max(400)
	.regex(/^[A-Za-z0-9_./-]+$/, "not a key");

const documented = createRoute({
	method: "get",
	path: "/media/{key}",
	summary: "A picture",
	tags: ["Catalog"],
	request: { params: z.strictObject({ key: keySchema.meta({ description: "May have slashes in it." }) }) },
	responses: {
		200: { description: "The picture", content: { "image/*": { schema: z.string().meta({ format: "binary" }) } } },
		...notModified,
		...problems(400, 404),
	},
});

/** Pictures never change under their key. An SVG opened by itself can neither run nor load anything. */
export function mediaRoutes(app: ServiceApp<ProductEnv>): void {
	app.openAPIRegistry.registerPath(documented);
	app.get("/media/:key{.+}", async (c) => {
		if (Object.keys(c.req.query()).length > 0) refuse("invalid_input", "A picture has no query parameters.");
		const key = keySchema.safeParse(c.req.param("key"));
		if (!key.success) return refuse("invalid_input", "That is not the key of a picture.");
		const object = await pictureAt(c.env.MEDIA, key.data, c.req.raw.headers);
		if (!object) return refuse("not_found", "There is no such picture.");
		const headers = mediaHeaders(object);
		return "body" in object ? new Response(object.body, { headers }) : new Response(null, { status: 304, headers });
	});
}

/** The object, without its body where the client has it. R2 throws on conditions that it cannot read: they count as none. */
async function pictureAt(media: R2Bucket, key: string, onlyIf: Headers): Promise<R2ObjectBody | R2Object | null> {
	try {
		return await media.get(key, { onlyIf });
	} catch {
		return media.get(key);
	}
}

function mediaHeaders(object: R2Object): Headers {
	const type = object.httpMetadata?.contentType ?? "";
	const headers = new Headers({ ETag: object.httpEtag, "Cache-Control": FOREVER, "X-Content-Type-Options": "nosniff" });
	headers.set("Content-Type", PICTURES.has(type) ? type : "application/octet-stream");
	if (type === "image/svg+xml") headers.set("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; sandbox");
	if (!PICTURES.has(type)) headers.set("Content-Disposition", "attachment");
	return headers;
}
