import type { ServiceApp } from "./app.ts";
import { BOOKMARK_HEADER } from "./bookmark.ts";
import { openSession } from "./d1-session.ts";

/** Answers what changes something: the answer says where the database stands behind it, so that who has written reads it. */
export async function answerWrite<Env extends { DB: D1Database }>(
	app: ServiceApp<Env>,
	request: Request,
	env: Env,
	ctx: ExecutionContext,
): Promise<Response> {
	const session = openSession(env.DB, "first-primary");
	const response = await app.fetch(request, { ...env, DB: session.DB }, ctx);
	const bookmark = session.bookmark();
	if (bookmark === null) return response;
	const answer = new Response(response.body, response);
	answer.headers.set(BOOKMARK_HEADER, bookmark);
	return answer;
}
