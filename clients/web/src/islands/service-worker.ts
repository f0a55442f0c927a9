/**
 * Shows visited pages and the cart while there is no network. The network always comes first, so nothing on it is older than it
 * must be; checkout, accounts and portals are never shown from here: a price that is paid is the price of now.
 */
declare const VERSION: string;
declare const ASSETS: readonly string[];

interface FetchEvent extends Event {
	request: Request;
	respondWith(response: Promise<Response>): void;
	waitUntil(promise: Promise<unknown>): void;
}
interface LifecycleEvent extends Event {
	waitUntil(promise: Promise<unknown>): void;
}
interface Scope {
	addEventListener(name: "install" | "activate", listener: (event: LifecycleEvent) => void): void;
	addEventListener(name: "fetch", listener: (event: FetchEvent) => void): void;
	skipWaiting(): Promise<void>;
	clients: { claim(): Promise<void> };
	location: Location;
}
const scope = self as unknown as Scope;

const FILES = `files-${VERSION}`;
const PAGES = "pages";
const PICTURES = "pictures";
const MOST_PAGES = 60;
const MOST_PICTURES = 300;
const OFFLINE = "/offline";
const GERMAN_OFFLINE = "/de/offline";
/** Pages that must be of now, or that are somebody's own beyond the cart. */
const NEVER =
	/^(?:\/de)?\/(?:checkout|orders|account|reviews|sign-|verify-email|forgot-password|reset-password|sell|admin|dev|api|health|me\.json|feeds|sitemap)/;

scope.addEventListener("install", (event) => {
	event.waitUntil(
		caches
			.open(FILES)
			.then((files) => files.addAll([...ASSETS, "/icon.svg", OFFLINE, GERMAN_OFFLINE]))
			.then(() => scope.skipWaiting()),
	);
});

scope.addEventListener("activate", (event) => {
	event.waitUntil(
		caches
			.keys()
			.then((names) => Promise.all(names.filter((name) => name.startsWith("files-") && name !== FILES).map((name) => caches.delete(name))))
			.then(() => scope.clients.claim()),
	);
});

scope.addEventListener("fetch", (event) => {
	const { request } = event;
	const url = new URL(request.url);
	if (request.method === "POST" && /^(?:\/de)?\/sign-(?:in|out)$/.test(url.pathname)) return event.waitUntil(caches.delete(PAGES)); // another person's cart is none of theirs
	if (request.method !== "GET" || url.origin !== scope.location.origin) return;
	if (request.mode === "navigate") event.respondWith(page(event, url));
	else if (url.pathname.startsWith("/assets/") || url.pathname.startsWith("/api/v1/media/")) event.respondWith(file(event));
});

/** The page of now; without a network the copy of the last visit, or a page that says so. */
async function page(event: FetchEvent, url: URL): Promise<Response> {
	try {
		const answer = await fetch(event.request);
		if (answer.ok && !answer.redirected && !NEVER.test(url.pathname))
			event.waitUntil(keep(PAGES, MOST_PAGES, event.request, answer.clone()));
		return answer;
	} catch (error) {
		const kept = NEVER.test(url.pathname) ? undefined : await caches.open(PAGES).then((pages) => pages.match(event.request));
		const offline = kept ?? (await caches.match(url.pathname.startsWith("/de") ? GERMAN_OFFLINE : OFFLINE));
		if (offline) return offline;
		throw error;
	}
}

async function keep(name: string, most: number, request: Request, answer: Response): Promise<void> {
	const cache = await caches.open(name);
	await cache.put(request, answer);
	const kept = await cache.keys();
	await Promise.all(kept.slice(0, Math.max(0, kept.length - most)).map((oldest) => cache.delete(oldest)));
}

/** Files with a hash in their name never change, pictures neither. */
async function file(event: FetchEvent): Promise<Response> {
	const kept = await caches.match(event.request);
	if (kept) return kept;
	const answer = await fetch(event.request);
	const isPicture = new URL(event.request.url).pathname.startsWith("/api/");
	if (answer.ok) event.waitUntil(keep(isPicture ? PICTURES : FILES, MOST_PICTURES, event.request, answer.clone()));
	return answer;
}
