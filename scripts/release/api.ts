import { setTimeout as pause } from "node:timers/promises";
import { Refused } from "./failures.ts";

const API = "https://api.cloudflare.com/client/v4";
const ATTEMPTS = 4;

/** Cloudflare said no, or nothing. `status` is 0 where no answer came. */
export class ApiError extends Error {
	readonly status: number;

	constructor(status: number, message: string) {
		super(message);
		this.status = status;
	}
}

/** Calls to Cloudflare's API below an account. What fails by chance is tried again, so a change may happen twice: ask only for what may. */
export interface Api {
	call: <T>(method: "GET" | "POST" | "PUT" | "PATCH", path: string, body?: object) => Promise<T>;
	/** What there is, or null where there is no such thing. */
	find: <T>(path: string) => Promise<T | null>;
	/** A question to the analytics of the account. */
	graphql: <T>(query: string, variables: Record<string, string>) => Promise<T>;
	account: string;
}

export interface ApiOptions {
	/** How long an answer may take. */
	patienceMs?: number;
	/** The pause before the first further attempt; each one more doubles it. */
	pauseMs?: number;
}

/** Throws in plain words where the environment does not say which account and with what right. */
export function openApi(env: NodeJS.ProcessEnv, { patienceMs = 30_000, pauseMs = 500 }: ApiOptions = {}): Api {
	const { CLOUDFLARE_API_TOKEN: token = "", CLOUDFLARE_ACCOUNT_ID: account = "", CLOUDFLARE_API_BASE_URL: base = API } = env;
	const missing = Object.entries({ CLOUDFLARE_API_TOKEN: token, CLOUDFLARE_ACCOUNT_ID: account }).filter(([, value]) => value === "");
	if (missing.length > 0) {
		const names = missing.map(([name]) => name).join(" and ");
		throw new Refused("usage", `Set ${names} in the environment first; docs/deploying.md says where to find them.`);
	}

	async function once(method: string, url: string, body: object | undefined): Promise<Response> {
		try {
			return await fetch(url, {
				method,
				headers: { authorization: `Bearer ${token}`, ...(body && { "content-type": "application/json" }) },
				...(body && { body: JSON.stringify(body) }),
				signal: AbortSignal.timeout(patienceMs),
			});
		} catch (error) {
			throw new ApiError(0, `Cloudflare did not answer ${method} ${pathOf(url)}: ${reasonOf(error)}`);
		}
	}

	async function ask(method: string, url: string, body?: object): Promise<unknown> {
		for (let attempt = 1; ; attempt++) {
			try {
				return await read(method, url, await once(method, url, body));
			} catch (error) {
				if (attempt === ATTEMPTS || !(error instanceof ApiError) || !isByChance(error.status)) throw error;
				await pause(pauseMs * 2 ** (attempt - 1));
			}
		}
	}

	const inAccount = (path: string): string => `${base}/accounts/${account}${path}`;
	const resultOf = <T>(body: unknown): T => (body as { result: T }).result;
	return {
		account,
		call: async (method, path, body) => resultOf(await ask(method, inAccount(path), body)),
		find: async (path) => {
			try {
				return resultOf(await ask("GET", inAccount(path)));
			} catch (error) {
				if (error instanceof ApiError && error.status === 404) return null;
				throw error;
			}
		},
		graphql: async <T>(query: string, variables: Record<string, string>) => {
			const answer = (await ask("POST", `${base}/graphql`, { query, variables })) as {
				data: T | null;
				errors?: { message: string }[] | null;
			};
			if (answer.data === null || answer.errors?.length) {
				throw new ApiError(200, `Cloudflare's analytics say: ${(answer.errors ?? []).map(({ message }) => message).join("; ")}`);
			}
			return answer.data;
		},
	};
}

const isByChance = (status: number): boolean => status === 0 || status === 429 || status >= 500;

async function read(method: string, url: string, response: Response): Promise<unknown> {
	const text = await response.text().catch((error: unknown) => {
		throw new ApiError(0, `Cloudflare's answer to ${method} ${pathOf(url)} broke off: ${reasonOf(error)}`);
	});
	if (response.ok) return JSON.parse(text);
	const hint =
		response.status === 401 || response.status === 403
			? " Does CLOUDFLARE_API_TOKEN belong to this account, with the permissions of docs/deploying.md?"
			: "";
	throw new ApiError(response.status, `Cloudflare answered ${response.status} to ${method} ${pathOf(url)}: ${reasonsIn(text)}.${hint}`);
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

function reasonOf(error: unknown): string {
	if (!(error instanceof Error)) return String(error);
	return error.cause instanceof Error && error.cause.message !== "" ? error.cause.message : error.message;
}
