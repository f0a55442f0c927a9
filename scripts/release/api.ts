import { setTimeout as pause } from "node:timers/promises";
import { reasonOf, Refused } from "./failures.ts";

/** Where Cloudflare's API is. */
export const API = "https://api.cloudflare.com/client/v4";
const ATTEMPTS = 4;
const MOST_SECONDS = 300;

/** Cloudflare said no, or nothing. `status` is 0 where no answer came. */
export class ApiError extends Error {
	readonly status: number;
	/** How long to wait before it is asked again, where Cloudflare says so. */
	readonly waitMs: number;

	constructor(status: number, message: string, waitMs = 0) {
		super(message);
		this.status = status;
		this.waitMs = waitMs;
	}
}

/** Calls to Cloudflare's API below an account. What fails by chance is tried again, so a change may happen twice: ask only for what may. */
export interface Api {
	call: <T>(method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE", path: string, body?: object) => Promise<T>;
	/** What there is, or null where there is no such thing. */
	find: <T>(path: string) => Promise<T | null>;
	/** What lies in a bucket, byte by byte, or null where there is no such thing; with a body, puts it there. */
	bytes: (path: string, body?: Buffer) => Promise<Buffer | null>;
	/** A question to the analytics of the account. */
	graphql: <T>(query: string, variables: Record<string, string>) => Promise<T>;
	account: string;
}

export interface ApiOptions {
	/** How long an answer may take. */
	patienceMs?: number;
	/** The pause before the first further attempt; each one more doubles it. */
	pauseMs?: number;
	wait?: (ms: number) => Promise<void>;
}

/** Throws in plain words where the environment does not say which account and with what right. */
export function openApi(env: NodeJS.ProcessEnv, { patienceMs = 30_000, pauseMs = 500, wait = (ms) => pause(ms) }: ApiOptions = {}): Api {
	const [token, account] = [env["CLOUDFLARE_API_TOKEN"]?.trim() ?? "", env["CLOUDFLARE_ACCOUNT_ID"]?.trim() ?? ""];
	const base = env["CLOUDFLARE_API_BASE_URL"] || API;
	const missing = Object.entries({ CLOUDFLARE_API_TOKEN: token, CLOUDFLARE_ACCOUNT_ID: account }).filter(([, value]) => value === "");
	if (missing.length > 0) {
		const names = missing.map(([name]) => name).join(" and ");
		throw new Refused("usage", `Set ${names} in the environment first; docs/deploying.md says where to find them.`);
	}

	// what is sent in a header or an address and does not belong there would be in the message of the error, and in a log
	if (!/^[!-~]+$/.test(token)) throw new Refused("usage", "CLOUDFLARE_API_TOKEN has characters in it that no token has. Copy it again.");
	if (!/^[\w-]+$/.test(account)) throw new Refused("usage", "CLOUDFLARE_ACCOUNT_ID is no account's id: that has 32 digits and letters.");

	async function once(method: string, url: string, body: object | undefined): Promise<Buffer> {
		const type = Buffer.isBuffer(body) ? "application/octet-stream" : "application/json";
		const response = await fetch(url, {
			method,
			headers: { authorization: `Bearer ${token}`, ...(body && { "content-type": type }) },
			...(body && { body: Buffer.isBuffer(body) ? new Uint8Array(body) : JSON.stringify(body) }),
			signal: AbortSignal.timeout(patienceMs),
		}).catch((error: unknown) => {
			throw new ApiError(0, `Cloudflare did not answer ${method} ${pathOf(url)}: ${reasonOf(error)}`);
		});
		return read(method, url, response);
	}

	async function again<T>(act: () => Promise<T>): Promise<T> {
		for (let attempt = 1; ; attempt++) {
			try {
				return await act();
			} catch (error) {
				if (attempt === ATTEMPTS || !(error instanceof ApiError) || !isByChance(error.status)) throw error;
				await wait(Math.max(pauseMs * 2 ** (attempt - 1), error.waitMs));
			}
		}
	}

	const ask = (method: string, url: string, body?: object): Promise<unknown> =>
		again(async () => {
			const text = (await once(method, url, body)).toString();
			return parsed(text) ?? refuseAnswer(method, url, text);
		});

	const inAccount = (path: string): string => `${base}/accounts/${account}${path}`;
	const resultOf = <T>(body: unknown): T => (body as { result: T }).result;
	return {
		account,
		call: async (method, path, body) => resultOf(await ask(method, inAccount(path), body)),
		find: async <T>(path: string) => unlessMissing(async () => resultOf<T>(await ask("GET", inAccount(path)))),
		bytes: (path, body) =>
			body ? again(() => once("PUT", inAccount(path), body)) : unlessMissing(() => again(() => once("GET", inAccount(path), undefined))),
		graphql: async <T>(query: string, variables: Record<string, string>) => {
			const answer = (await ask("POST", `${base}/graphql`, { query, variables })) as {
				data?: T | null;
				errors?: { message: string }[] | null;
			};
			if (!answer.data || answer.errors?.length) {
				const why = (answer.errors ?? []).map(({ message }) => message).join("; ");
				throw new ApiError(200, `Cloudflare's analytics say: ${why}. CLOUDFLARE_API_TOKEN needs Account Analytics (read).`);
			}
			return answer.data;
		},
	};
}

const isByChance = (status: number): boolean => status === 0 || status === 429 || status >= 500;

async function unlessMissing<T>(ask: () => Promise<T>): Promise<T | null> {
	try {
		return await ask();
	} catch (error) {
		if (error instanceof ApiError && error.status === 404) return null;
		throw error;
	}
}

async function read(method: string, url: string, response: Response): Promise<Buffer> {
	const bytes = await response.arrayBuffer().catch((error: unknown) => {
		throw new ApiError(0, `Cloudflare's answer to ${method} ${pathOf(url)} broke off: ${reasonOf(error)}`);
	});
	if (response.ok) return Buffer.from(bytes);
	const hint =
		response.status === 401 || response.status === 403
			? " Does CLOUDFLARE_API_TOKEN belong to this account, with the permissions of docs/deploying.md?"
			: "";
	const says = `Cloudflare answered ${response.status} to ${method} ${pathOf(url)}: ${reasonsIn(Buffer.from(bytes).toString())}.${hint}`;
	throw new ApiError(response.status, says, waitIn(response));
}

/** Too many calls in five minutes are refused for as long again, and Cloudflare says for how long (RFC 9110, Retry-After in seconds). */
function waitIn({ status, headers }: Response): number {
	const seconds = Number(headers.get("retry-after") ?? 0);
	return status === 429 && seconds > 0 ? Math.min(seconds, MOST_SECONDS) * 1_000 : 0;
}

const parsed = (text: string): unknown => {
	try {
		return JSON.parse(text);
	} catch {
		return null;
	}
};

function refuseAnswer(method: string, url: string, text: string): never {
	throw new ApiError(0, `${method} ${pathOf(url)} was answered, but not by Cloudflare's API: ${text.slice(0, 200)}`);
}

function reasonsIn(text: string): string {
	try {
		const { errors = [] } = JSON.parse(text) as { errors?: { message: string }[] };
		return errors.map(({ message }) => message.replace(/\.$/, "")).join("; ");
	} catch {
		return text.slice(0, 200);
	}
}

const pathOf = (url: string): string => new URL(url).pathname.replace(/^.*\/accounts\/[^/]+/, "");
