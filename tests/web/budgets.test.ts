import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { beforeAll, describe, expect, it } from "vitest";
import { loadApp } from "../support/gateway-calls.ts";
import { FULL_SHELF } from "./full-shelf.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

beforeAll(() => void execFileSync(process.execPath, ["clients/web/build.ts"], { cwd: ROOT }));

const compressed = (content: string | Uint8Array): number => gzipSync(content, { level: 9 }).byteLength;

/** What is said where something is larger than it may be, with the figures; null where it is not. */
function overBudget(budget: number, sizes: Record<string, number>): string | null {
	const total = Object.values(sizes).reduce((sum, size) => sum + size, 0);
	const figures = Object.entries(sizes).map(([what, size]) => `${what} ${size}`);
	return total > budget ? `${figures.join(" + ")} bytes compressed, of at most ${budget}` : null;
}

const read = (path: string): Uint8Array => readFileSync(`${ROOT}/clients/web/dist${path}`);

/** What a page tells a browser to load, by the pattern of its address. */
const loadedBy = (html: string, pattern: RegExp): string[] => [...new Set([...html.matchAll(pattern)].map(([, path = ""]) => path))];

describe("a page with 24 products", () => {
	let html: string;
	beforeAll(async () => {
		html = await pageAt("/de/categories/food-and-drink");
	});

	it("shows 24 different products with pictures, prices, reductions and ratings", () => {
		expect(loadedBy(html, /<img src="(\/api\/v1\/media\/[^"]+)"/g)).toHaveLength(24);
		expect(html.match(/class="stars/g)).toHaveLength(24);
		expect(html.match(/<small>30-Tage-Tiefpreis: [\d.,]+\s€<\/small>/g)).toHaveLength(24);
		expect(html.match(/ srcset="[^"]+ 320w, [^"]+ 640w" sizes="/g)).toHaveLength(24);
	});

	it("has at most 20 kB of HTML, compressed", () => expect(overBudget(20_000, { HTML: compressed(html) })).toBeNull());

	it("loads at most 15 kB of JavaScript, compressed, the service worker included", () => {
		const scripts = loadedBy(html, /<script[^>]* src="([^"]+)"/g);
		expect(scripts).toHaveLength(1);
		expect(
			overBudget(15_000, Object.fromEntries([...scripts, "/service-worker.js"].map((path) => [path, compressed(read(path))]))),
		).toBeNull();
	});

	it("loads at most 15 kB of CSS, compressed", () => {
		const styles = loadedBy(html, /<link rel="stylesheet" href="([^"]+)"/g);
		expect(styles).toHaveLength(1);
		expect(overBudget(15_000, Object.fromEntries(styles.map((path) => [path, compressed(read(path))])))).toBeNull();
	});
});

it("renders a search and a shop with 24 products in at most 20 kB of HTML, compressed", async () => {
	for (const path of ["/search?q=sourdough&priceMin=2&inStock=true&sort=price", "/shops/quay-bakehouse"]) {
		expect(overBudget(20_000, { [path]: compressed(await pageAt(path)) })).toBeNull();
	}
});

it("has an API client that is small enough for a browser: at most 5 kB, compressed", async () => {
	const { outputFiles } = await build({
		entryPoints: [`${ROOT}/clients/api/client.ts`],
		bundle: true,
		minify: true,
		format: "esm",
		platform: "browser",
		write: false,
	});
	expect(overBudget(5_000, { "the client": compressed(outputFiles[0]?.contents ?? "") })).toBeNull();
});

/** A page as the app renders it when the gateway answers with a full shelf. */
async function pageAt(path: string): Promise<string> {
	const app = await loadApp();
	const context = { waitUntil: () => undefined, passThroughOnException: () => undefined };
	const response = await app.fetch(
		new Request(`https://highstreet.example${path}`),
		{ GATEWAY: FULL_SHELF, ENVIRONMENT: "production", PUBLIC_ORIGIN: "https://street.example" },
		context,
	);
	expect(response.status).toBe(200);
	return response.text();
}
