import type { Context } from "hono";
import { keepAtEdge } from "../../core/public-page.ts";
import type { Web } from "../../env.ts";

/** Feeds and sitemaps may be an hour old. */
const FRESH_FOR_SECONDS = 3_600;

const ENTITIES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&apos;" };

// oxlint-disable-next-line no-control-regex -- they are what is taken out
const NO_XML = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;

/** Text as it stands in XML 1.0: escaped, without the control characters that XML does not know. */
export const xmlText = (text: string): string => text.replaceAll(NO_XML, "").replaceAll(/[&<>"']/g, (char) => ENTITIES[char] ?? "");

/**
 * An XML document that is sent while it is made: as long as it may be, only a piece of it is in memory. What fails before its
 * second piece is a failure of the request rather than half a document.
 */
export async function xmlStream(c: Context<Web>, pieces: AsyncGenerator<string>): Promise<Response> {
	const made = [await pieces.next(), await pieces.next()];
	const encoder = new TextEncoder();
	const body = new ReadableStream<Uint8Array>({
		async pull(controller) {
			const { value, done } = made.shift() ?? (await pieces.next());
			if (done) controller.close();
			else controller.enqueue(encoder.encode(value));
		},
		async cancel() {
			await pieces.return(undefined);
		},
	});
	const answer = c.body(body, 200, { "Content-Type": "application/xml; charset=utf-8" });
	keepAtEdge(answer.headers, FRESH_FOR_SECONDS);
	answer.headers.set("Cache-Tag", "vendors"); // a shop that closes is gone at once; what it sells may be as old
	return answer;
}
