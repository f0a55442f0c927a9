import { Hono } from "hono";
import { sameOriginOnly, securityHeaders } from "../../core/security.ts";
import { understand } from "../../core/request-context.ts";
import type { Web } from "../../env.ts";
import { answerError } from "../../layout/errors.tsx";
import { addPurchasePages } from "./purchase.ts";

/** What the API answers, by method and path. A list is answered one after the other, its last entry from then on. */
export type Answers = Record<string, Response | (() => Response | Promise<Response>)[]>;

export interface Asked {
	call: string;
	headers: Headers;
	body: unknown;
}

/** The pages of this area over an API that answers as told, in tests. What was asked for is kept, nothing else answers 404. */
export class TestStreet {
	readonly asked: Asked[] = [];
	private readonly answers: Answers;
	constructor(answers: Answers) {
		this.answers = answers;
	}

	/** The calls in their sequence, as `POST /carts`. */
	get calls(): string[] {
		return this.asked.map(({ call }) => call);
	}

	private readonly answer = async (request: Request): Promise<Response> => {
		const call = `${request.method} ${new URL(request.url).pathname.replace("/api/v1", "")}`;
		const text = await request.text();
		this.asked.push({ call, headers: request.headers, body: text ? JSON.parse(text) : null });
		const answer = this.answers[call];
		if (answer instanceof Response) return answer.clone();
		const next = answer && answer.length > 1 ? answer.shift() : answer?.[0];
		return next ? next() : aProblem(404, "not_found");
	};

	async ask(
		method: string,
		path: string,
		{ cookie = "", form, accept }: { cookie?: string; form?: Record<string, string>; accept?: string } = {},
	) {
		const app = new Hono<Web>().use(understand, securityHeaders, sameOriginOnly);
		app.onError(answerError);
		addPurchasePages(app);
		const headers = { cookie, ...(accept && { accept }), ...(form && { origin: "http://street" }) };
		const body = form && new URLSearchParams(form);
		const response = await app.request(
			`http://street${path}`,
			{ method, headers, ...(body && { body }) },
			{ GATEWAY: { fetch: this.answer }, PUBLIC_ORIGIN: "http://street" },
		);
		const { status } = response;
		return {
			status,
			to: response.headers.get("location"),
			cookies: response.headers.getSetCookie(),
			html: await response.text(),
			headers: response.headers,
		};
	}
}

/** A refusal of the API, in tests. */
export const aProblem = (status: number, code: string, more: object = {}): Response =>
	Response.json({ type: "about:blank", code, title: code, status, detail: "", instance: "", ...more }, { status });
