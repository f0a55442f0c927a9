import type { Street } from "./street.ts";
import type { Visitor } from "./visitors.ts";

/** The web client's app as Node runs it, with a gateway that is watched. */
interface App {
	routes: { method: string; path: string }[];
	fetch: (request: Request, env: object, context: object) => Promise<Response>;
}

const APP = new URL("../../clients/web/src/app.ts", import.meta.url).href;

/** The app itself, to read its routes and to watch what it asks for. */
export async function loadApp(): Promise<App> {
	const { createWebApp } = (await import(/* @vite-ignore */ APP)) as { createWebApp: () => App };
	return createWebApp();
}

export interface Calls {
	response: Response;
	/** What the page asked the gateway for. */
	asked: string[];
	/** How often it waited: calls that go out together are one round. */
	rounds: number;
}

/** Makes a page, and notes its calls to the gateway. No answer is given while the page is still asking, so what is asked after the first answer waited for it. */
export async function callsOf(app: App, street: Street, visitor: Visitor, path: string): Promise<Calls> {
	const asked: string[] = [];
	let rounds = 0;
	let round: Promise<void> | null = null;
	/** Ends when nothing more has been asked for some turns of the event loop. */
	const endOfRound = async (): Promise<void> => {
		rounds += 1;
		for (let before = -1; before !== asked.length;) {
			before = asked.length;
			for (let turn = 0; turn < 20; turn += 1) await new Promise((resolve) => setImmediate(resolve));
		}
		round = null;
	};
	const gateway = {
		fetch: async (request: Request): Promise<Response> => {
			const { pathname, search } = new URL(request.url);
			asked.push(`${request.method} ${pathname}${search}`);
			round ??= endOfRound();
			await round;
			return street.fetchDirectly(pathname + search, {
				method: request.method,
				headers: request.headers,
				body: request.body && (await request.text()),
			});
		},
	};
	const cookie = visitor.cookies.map(({ name, value }) => `${name}=${value}`).join("; ");
	const request = new Request(new URL(path, visitor.origin), { headers: cookie ? { Cookie: cookie } : {} });
	const context = {
		waitUntil: () => undefined,
		passThroughOnException: () => undefined,
		cache: { purge: async () => ({ success: true, errors: [] }) },
	};
	return {
		response: await app.fetch(request, { GATEWAY: gateway, ENVIRONMENT: "local", PUBLIC_ORIGIN: "http://street" }, context),
		asked,
		rounds,
	};
}
