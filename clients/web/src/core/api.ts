import type { Context } from "hono";
import { SESSION_COOKIE_NAMES } from "#contracts/identity";
import { REQUEST_ID_HEADER } from "#kit/request-id";
import { type Api, createApi, type Problem } from "../../../api/client.ts";
import type { Web } from "../env.ts";
import { gatewayOf } from "./bookmark.ts";
import { readCart } from "./cookies.ts";
import { readOrderAccess } from "./order-cookies.ts";

const BASE_PATH = "/api/v1";
/** Of the browser's headers, what the platform may know. */
const PASSED_ON = ["cf-connecting-ip", "user-agent", "traceparent", "x-request-id"];

/** A refusal of the API that a page does not handle itself: `errors.tsx` turns it into a page. */
export class ApiFailure extends Error {
	readonly problem: Problem;
	constructor(problem: Problem) {
		super(`${problem.status} ${problem.code}`);
		this.problem = problem;
	}
}

interface Answer<T> {
	data?: T | undefined;
	error?: unknown;
	response: Response;
}

/** The API as nobody: for pages that are the same for everybody. Nothing of the caller reaches it but the network address, for the limits, and how new what is read has to be. */
export const publicApi = (c: Context<Web>): Api => apiWith(c, pick(c, PASSED_ON));

/** What a page knows better than the request does. */
interface Credentials {
	/** The token of a cart that this very request has opened. */
	cartToken?: string | undefined;
	/** The token of an order's link that this very request has opened. */
	orderToken?: string | undefined;
	/** The session, as a Cookie header, that this very request has begun, or that a GET uses for a change: the page vouches for its origin. */
	session?: string | undefined;
}

/**
 * The API as the caller: with the session, the token of the cart (on an order's page of the cart that it came from), and for
 * changes the Origin, which the gateway checks.
 */
export function myApi(c: Context<Web>, { session, cartToken, orderToken }: Credentials = {}): Api {
	const headers: Record<string, string> = { ...pick(c, [...PASSED_ON, "origin"]), [REQUEST_ID_HEADER]: c.get("requestId") };
	if (session) headers["Origin"] = new URL(c.req.url).origin;
	const cookie = session ?? sessionCookie(c);
	if (cookie) headers["Cookie"] = cookie;
	const ofOrder = readOrderAccess(c);
	const token = cartToken ?? ofOrder.cartToken ?? readCart(c)?.token;
	if (token) headers["X-Cart-Token"] = token;
	const ofLink = orderToken ?? ofOrder.lookupToken;
	if (ofLink) headers["X-Order-Token"] = ofLink;
	return apiWith(c, headers);
}

const apiWith = (c: Context<Web>, headers: Record<string, string>): Api =>
	createApi({ baseUrl: `${new URL(c.req.url).origin}${BASE_PATH}`, fetch: gatewayOf(c), headers });

const pick = (c: Context<Web>, names: readonly string[]): Record<string, string> =>
	Object.fromEntries(
		names.flatMap((name): [string, string][] => {
			const value = c.req.header(name);
			return value === undefined ? [] : [[name, value]];
		}),
	);

/** The session cookie alone, as a Cookie header; undefined where nobody is signed in. */
export const sessionCookie = (c: Context<Web>): string | undefined =>
	c.req
		.header("cookie")
		?.split(";")
		.map((part) => part.trim())
		.find((part) => SESSION_COOKIE_NAMES.includes(part.split("=", 1)[0] ?? ""));

/** What a call must have answered for the page to make sense; throws ApiFailure otherwise. */
export async function need<T>(call: Promise<Answer<T>>): Promise<T> {
	const { data, error, response } = await call;
	if (response.ok) return data as T;
	throw new ApiFailure(problemOf(error, response));
}

/** What a page can do without: null where the service is down or does not know it. */
export async function ifThere<T>(call: Promise<Answer<T>>): Promise<T | null> {
	const { data, response } = await call;
	return response.ok ? (data as T) : null;
}

/** What became of a call: its answer, or why it was refused. */
export type Outcome<T> = { ok: true; data: T; response: Response } | { ok: false; problem: Problem; response: Response };

/** For calls whose refusals belong on the page: into a form's errors or a notice. */
export async function tried<T>(call: Promise<Answer<T>>): Promise<Outcome<T>> {
	const { data, error, response } = await call;
	return response.ok ? { ok: true, data: data as T, response } : { ok: false, problem: problemOf(error, response), response };
}

const problemOf = (error: unknown, response: Response): Problem =>
	typeof error === "object" && error !== null && "code" in error
		? (error as Problem)
		: { type: "about:blank", code: "unavailable", title: "Unavailable", status: response.status, detail: "", instance: "" };
