import type { Context } from "hono";
import { logError } from "#kit/log";
import { ApiFailure } from "../core/api.ts";
import { UnreadableForm } from "../core/forms.ts";
import { privatePage } from "../core/public-page.ts";
import type { Web } from "../env.ts";
import { EmptyState } from "../components/empty-state.tsx";
import { LinkButton } from "../components/button.tsx";
import type { IconName } from "../components/icon.tsx";
import { ShopPage } from "./shop-page.tsx";
import { askToSignIn } from "../core/sign-in-first.ts";

type ErrorStatus = 400 | 403 | 404 | 409 | 429 | 500 | 503;

/** What may have passed a moment later. */
const PASSING: ReadonlySet<ErrorStatus> = new Set([429, 500, 503]);

/** A page that says what went wrong and where to go from there. */
export function errorPage(c: Context<Web>, status: ErrorStatus, reference = ""): Response {
	const page = c.get("page");
	const { errors } = page.t;
	const kinds: Record<ErrorStatus, readonly [title: string, text: string, icon: IconName]> = {
		400: [errors.unreadableTitle, errors.unreadableText, "warning"],
		403: [errors.forbiddenTitle, errors.forbiddenText, "warning"],
		404: [errors.notFoundTitle, errors.notFoundText, "search"],
		409: [errors.changedTitle, errors.changedText, "warning"],
		429: [errors.busyTitle, errors.busyText, "warning"],
		500: [errors.brokenTitle, errors.brokenText, "warning"],
		503: [errors.downTitle, errors.downText, "warning"],
	};
	const [title, text, icon] = kinds[status];
	const isRead = c.req.method === "GET" || c.req.method === "HEAD";
	const again = isRead && PASSING.has(status) ? page.href(page.path) + new URL(c.req.url).search : undefined;
	const ways = (
		<>
			{again !== undefined && (
				<LinkButton href={again} variant="primary">
					{errors.tryAgain}
				</LinkButton>
			)}
			<LinkButton href={page.href("/")}>{errors.goHome}</LinkButton>
		</>
	);
	const answer = privatePage(
		c,
		// what only takes forms is no page in another language
		<ShopPage page={page} facts={{ title }} address={isRead ? undefined : "/"}>
			<div class="container narrow stack loose" data-keep-drafts>
				<EmptyState icon={icon} title={title} level={1} action={ways}>
					<p>{text}</p>
					{reference && <p class="muted small">{errors.reference(reference)}</p>}
				</EmptyState>
			</div>
		</ShopPage>,
		status,
	);
	if (status === 429) answer.headers.set("Retry-After", "60");
	if (status === 503) answer.headers.set("Retry-After", "5");
	return answer;
}

/** What a page did not handle itself: the API's refusals as pages, bugs as one log line and an apology. */
export async function answerError(error: Error, c: Context<Web>): Promise<Response> {
	if (error instanceof UnreadableForm) return errorPage(c, 400);
	if (!(error instanceof ApiFailure)) {
		logError("bug", error, { route: `${c.req.method} ${c.req.routePath}` });
		return errorPage(c, 500, c.get("requestId"));
	}
	const { status, instance } = error.problem;
	if (status === 401) return askToSignIn(c);
	if (status === 400) return errorPage(c, 404); // an address that the API does not understand is no page of ours
	if (status === 403 || status === 404 || status === 409 || status === 429) return errorPage(c, status);
	if (status >= 502) return errorPage(c, 503, instance); // what stands before a service answers 502 or 504 for it
	return errorPage(c, status < 500 ? 400 : 500, instance);
}
