import type { GatewayEnv } from "./env.ts";

const CSP =
	"default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; frame-ancestors 'none'";

/** Serves a page or script of the gateway's own: the front page and the API docs. Everything on it comes from here. */
export async function page(env: GatewayEnv, request: Request, file: string): Promise<Response> {
	const asset = await env.ASSETS.fetch(new Request(new URL(file, request.url), { headers: request.headers }));
	const response = new Response(asset.body, asset);
	response.headers.set("Content-Security-Policy", CSP);
	response.headers.set("Cache-Control", "public, max-age=300");
	return response;
}
