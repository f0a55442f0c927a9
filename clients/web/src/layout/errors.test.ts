import { Hono } from "hono";
import { describe, expect, it, vi } from "vitest";
import { ApiFailure } from "../core/api.ts";
import { UnreadableForm } from "../core/forms.ts";
import { understand } from "../core/request-context.ts";
import { de } from "../messages/de.ts";
import { en } from "../messages/en.ts";
import type { Web } from "../env.ts";
import { answerError } from "./errors.tsx";

const refusal = (status: number) =>
	new ApiFailure({ type: "about:blank", code: "internal", title: "", status, detail: "a secret", instance: "req_1" });

/** The page that answers where a page throws. */
async function answerTo(error: Error, path = "/thing", method = "GET") {
	const app = new Hono<Web>().use(understand);
	app.onError(answerError);
	app.all("*", () => {
		throw error;
	});
	const response = await app.request(`http://street${path}`, { method }, { ENVIRONMENT: "local", PUBLIC_ORIGIN: "http://street" });
	return { status: response.status, headers: response.headers, html: await response.text() };
}

const headingOf = (html: string): string | undefined => /<h1>(.*?)<\/h1>/.exec(html)?.[1];

describe("a refusal of the API", () => {
	it.each([
		[400, 404, en.errors.notFoundTitle],
		[403, 403, en.errors.forbiddenTitle],
		[404, 404, en.errors.notFoundTitle],
		[409, 409, en.errors.changedTitle],
		[413, 400, en.errors.unreadableTitle],
		[429, 429, en.errors.busyTitle],
		[500, 500, en.errors.brokenTitle],
		[502, 503, en.errors.downTitle],
		[503, 503, en.errors.downTitle],
		[504, 503, en.errors.downTitle],
	])("with %i is a page with %i", async (status, shown, heading) => {
		const answer = await answerTo(refusal(status));
		expect({ status: answer.status, heading: headingOf(answer.html) }).toEqual({ status: shown, heading });
		expect(answer.html).not.toContain("a secret");
	});

	it("that passes says when to come back, with a link to the same address and no other site", async () => {
		const { headers, html } = await answerTo(refusal(503), "/de//elsewhere.example/a?x=1&y=2");
		expect(headers.get("retry-after")).toBe("5");
		expect(headingOf(html)).toBe(de.errors.downTitle);
		expect(html).toContain('href="/de/elsewhere.example/a?x=1&amp;y=2"');
		expect(html).toContain("req_1");
	});

	it("to a form offers neither the form's address as a link nor in another language", async () => {
		const { html } = await answerTo(refusal(429), "/de/cart/items", "POST");
		expect(html).not.toContain("/cart/items");
		expect(html).not.toContain(de.errors.tryAgain);
	});

	it("of a session that has ended leads to the sign-in and back", async () => {
		const { status, headers } = await answerTo(refusal(401), "/account?tab=1");
		expect({ status, to: headers.get("location") }).toEqual({ status: 303, to: "/sign-in?next=%2Faccount%3Ftab%3D1" });
	});
});

it("answers a body that is no form with 400", async () => {
	expect((await answerTo(new UnreadableForm(), "/thing", "POST")).status).toBe(400);
});

describe("a bug", () => {
	it("is logged once, and the page says nothing of it", async () => {
		const errors = vi.spyOn(console, "error").mockImplementation(() => undefined);
		const { status, html } = await answerTo(new Error("the inner works"));
		expect(status).toBe(500);
		expect(html).not.toContain("the inner works");
		expect(errors).toHaveBeenCalledTimes(1);
	});
});
