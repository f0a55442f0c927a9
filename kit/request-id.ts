import { AsyncLocalStorage } from "node:async_hooks";

/** Where a request carries its id, from outside and between our Workers. */
export const REQUEST_ID_HEADER = "x-request-id";

/** What an id may look like: it is said again in answers, events and log lines. */
const LOOKS_LIKE_ONE = /^[\w-]{8,64}$/;

const running = new AsyncLocalStorage<string>();

/** The id of the request that caused what runs now; undefined where nothing says so. Log lines, events and calls carry it on. */
export const currentRequestId = (): string | undefined => running.getStore();

/** Runs work that a request causes. */
export const during = <T>(requestId: string, work: () => T): T => running.run(requestId, work);

/** The id that somebody gave a request, where it looks like one. */
export function givenRequestId(headers: Headers): string | null {
	const sent = headers.get(REQUEST_ID_HEADER);
	return sent !== null && LOOKS_LIKE_ONE.test(sent) ? sent : null;
}

/** The request's id: the one that came with it, or a new one. */
export const requestIdOf = (headers: Headers): string => givenRequestId(headers) ?? newRequestId();

export const newRequestId = (): string => crypto.randomUUID();

/** An id for what nobody asked for, as what a cron does. */
export const ownRequestId = (cause: "cron" | "clock"): string => `${cause}-${crypto.randomUUID()}`;

/** The id that a queue's message carries. */
export function requestIdIn(body: unknown): string | undefined {
	const id = typeof body === "object" && body !== null && "requestId" in body ? body.requestId : undefined;
	return typeof id === "string" && LOOKS_LIKE_ONE.test(id) ? id : undefined;
}

/** Runs what a queue's message causes. */
export function duringMessage<T>(body: unknown, work: () => T): T {
	const id = requestIdIn(body);
	return id === undefined ? work() : during(id, work);
}
