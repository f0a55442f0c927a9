import { createRoute } from "@hono/zod-openapi";
import { PICTURE_WIDTHS } from "#contracts/picture";
import { fieldErrors, problems, ProblemError, refuse } from "#kit/problem";
import type { ServiceApp } from "#kit/app";
import * as z from "zod";
import { narrowed } from "../catalog/narrow-picture.ts";
import type { ProductEnv } from "../env.ts";
import { notModified } from "#kit/route-parts";

/** What is shown as what it is; anything else is only ever downloaded. */
const PICTURES = new Set(["image/svg+xml", "image/png", "image/jpeg", "image/webp", "image/avif", "image/gif"]);

const FOREVER = "public, max-age=31536000, immutable";
/** Of one that could not be made smaller just now. */
const FOR_A_WHILE = "public, max-age=300";

const keySchema = z
	.string()
	.min(1)
	.max(400)
	.regex(/^[A-Za-z0-9_./-]+$/, "not a key");

const querySchema = z.strictObject({
	w: z
		.enum(PICTURE_WIDTHS.map(String))
		.optional()
		.meta({ description: "How wide it should be at most, in pixels; where the platform cannot do that, it comes as it is." }),
});

const documented = createRoute({
	method: "get",
	path: "/media/{key}",
	summary: "A picture",
	tags: ["Catalog"],
	request: { params: z.strictObject({ key: keySchema.meta({ description: "May have slashes in it." }) }), query: querySchema },
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
		const width = widthIn(c.req.queries());
		const key = keySchema.safeParse(c.req.param("key"));
		if (!key.success) return refuse("invalid_input", "That is not the key of a picture.");
		const tag = width && c.env.IMAGES ? `w${width}` : null;
		const object = await pictureAt(c.env.MEDIA, key.data, conditionsFor(c.req.raw.headers, tag));
		if (!object) return refuse("not_found", "There is no such picture.");
		const headers = mediaHeaders(object, tag);
		if (!("body" in object)) return new Response(null, { status: 304, headers });
		if (!width || !c.env.IMAGES) return new Response(object.body, { headers });
		const body = await narrowed(c.env.IMAGES, object, width);
		if (body) return new Response(body, { headers });
		headers.set("Cache-Control", FOR_A_WHILE);
		headers.set("ETag", object.httpEtag);
		const whole = await c.env.MEDIA.get(key.data);
		return whole ? new Response(whole.body, { headers }) : refuse("not_found", "There is no such picture.");
	});
}

function widthIn(sent: Record<string, string[]>): number | null {
	const twice = Object.keys(sent).find((name) => (sent[name]?.length ?? 0) > 1);
	if (twice) refuse("invalid_input", "Some of the input is not valid.", [{ path: twice, message: "is there more than once" }]);
	const query = querySchema.safeParse(Object.fromEntries(Object.entries(sent).map(([name, [value]]) => [name, value])));
	if (!query.success)
		throw new ProblemError({ code: "invalid_input", detail: "Some of the input is not valid.", errors: fieldErrors(query.error) });
	return query.data.w === undefined ? null : Number(query.data.w);
}

/** A narrower picture has the tag of the whole one and its width: what a client has of that width is asked for by the whole one's tag. */
function conditionsFor(sent: Headers, tag: string | null): Headers {
	const headers = new Headers(sent);
	const known = sent.get("If-None-Match");
	if (tag === null || known === null || known.trim() === "*") return headers;
	const own = known.split(",").filter((etag) => etag.trim().endsWith(`-${tag}"`));
	if (own.length === 0) headers.delete("If-None-Match");
	else headers.set("If-None-Match", own.map((etag) => etag.trim().replace(/-w\d+"$/, '"')).join(", "));
	return headers;
}

/** The object, without its body where the client has it. R2 throws on conditions that it cannot read: they count as none. */
async function pictureAt(media: R2Bucket, key: string, onlyIf: Headers): Promise<R2ObjectBody | R2Object | null> {
	try {
		return await media.get(key, { onlyIf });
	} catch {
		return media.get(key);
	}
}

function mediaHeaders(object: R2Object, tag: string | null): Headers {
	const type = object.httpMetadata?.contentType ?? "";
	const etag = tag === null ? object.httpEtag : object.httpEtag.replace(/"$/, `-${tag}"`);
	const headers = new Headers({ ETag: etag, "Cache-Control": FOREVER, "X-Content-Type-Options": "nosniff" });
	headers.set("Content-Type", PICTURES.has(type) ? type : "application/octet-stream");
	if (type === "image/svg+xml") headers.set("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; sandbox");
	if (!PICTURES.has(type)) headers.set("Content-Disposition", "attachment");
	return headers;
}
