import { raw } from "hono/html";

/** Where our own pictures are; everything else would be a request that leaves the origin, or with `..` another part of the API. */
const OWN_MEDIA = /^\/api\/v1\/media\/(?!.*\.\.)[\w./-]+$/;

/** The address of a picture if it is ours; undefined for remote ones, which pages do not load. */
export const ownPicture = (url: string | null | undefined): string | undefined => (url && OWN_MEDIA.test(url) ? url : undefined);

/**
 * A shop's HTML, which the product service sanitized when it was written, as it may stand on a page: without pictures from
 * elsewhere, and with its headings below those of the page.
 */
export function ownHtml(html: string) {
	const calm = html
		.replaceAll(/<img\b[^>]*>/gi, (tag) => (OWN_MEDIA.test(/\bsrc="([^"]*)"/i.exec(tag)?.[1] ?? "") ? tag : ""))
		.replaceAll(/<(\/?)h[1-6]\b/gi, (_, slash: string) => `<${slash}h3`);
	return raw(calm);
}
