import * as z from "zod";
import type { Context } from "hono";

/** What the paths of all services begin with for everybody outside. */
const BASE_PATH = "/api/v1";

/** The `responses` entry of a route whose things keep answering at the slugs that they had. */
export const moved = {
	301: {
		description: "It has another slug now and is at `Location`. So it stays until something new takes the old slug.",
		headers: z.object({ Location: z.string() }),
	},
};

/** Sends a client to where something is now, with the query it came with. Whoever keeps the answer asks again each time: something new may take the old slug. */
export const moveTo = (c: Context, path: string) =>
	c.body(null, 301, {
		Location: `${BASE_PATH}${path}${new URL(c.req.url).search}`,
		"Cache-Control": "public, max-age=0, must-revalidate",
	});
