import { spawn } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";

const folder = mkdtempSync(join(tmpdir(), "import-"));
const file = join(folder, "goods & more.csv");
const CSV = `Handle,Title\n${"a,A\n".repeat(100_000)}`;

let server: Server;
let url: string;
let asked: { method: string; path: string; token: string | undefined; body: string }[] = [];
/** What the stand-in for the marketplace says of the import. */
let outcome: object;

const idle = { id: "imp_1", fileName: "a.csv", failure: null, bytesTotal: 100, bytesRead: 0, rowsRead: 0, createdAt: "", finishedAt: null };
const nothing = { created: 0, updated: 0, unchanged: 0, skipped: 0 };
const queued = { ...idle, status: "queued", products: nothing, variants: nothing, problems: { count: 0, items: [] } };

async function bodyOf(request: IncomingMessage): Promise<string> {
	let body = "";
	for await (const chunk of request) body += String(chunk);
	return body;
}

function answerTo(path: string): [number, object] {
	if (path.endsWith("/auth/sign-in/email")) return [200, { token: "tok_admin" }];
	if (path.endsWith("/vendors/corner-shop")) return [200, { id: "vend_1" }];
	if (path.includes("/imports?fileName=")) return [202, queued];
	if (path.endsWith("/imports/imp_1")) return [200, outcome];
	return [404, { detail: "There is no such thing.", instance: "r1" }];
}

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
	const path = request.url ?? "";
	asked.push({ method: request.method ?? "", path, token: request.headers.authorization, body: await bodyOf(request) });
	const [status, body] = answerTo(path);
	response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
}

beforeAll(async () => {
	writeFileSync(file, CSV);
	server = createServer((request, response) => void answer(request, response));
	await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
	url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => new Promise((resolve) => server.close(resolve)));

function run(args: string[], environment: Record<string, string> = {}): Promise<{ code: number | null; out: string; errors: string }> {
	asked = [];
	return new Promise((resolve) => {
		const child = spawn(process.execPath, ["scripts/import.ts", ...args], {
			env: { ...process.env, NO_COLOR: "1", HIGHSTREET_TOKEN: "", ...environment },
		});
		let [out, errors] = ["", ""];
		child.stdout.on("data", (chunk) => (out += String(chunk)));
		child.stderr.on("data", (chunk) => (errors += String(chunk)));
		child.on("close", (code) => resolve({ code, out, errors }));
	});
}

it("signs in, sends the whole file as it is and prints the report", async () => {
	const problems = {
		count: 3,
		items: [
			{ row: 7, handle: "mug", severity: "error", reason: "has no price" },
			{ row: 12, handle: null, severity: "warning", reason: "odd" },
		],
	};
	outcome = { ...queued, status: "completed", bytesRead: 100, rowsRead: 99, products: { ...nothing, created: 4 }, problems };
	const { code, out } = await run(["--vendor", "corner-shop", file, "--url", url]);
	expect(code).toBe(0);
	expect(out).toContain("99 rows read\nproducts  4 created, 0 updated, 0 unchanged, 0 skipped\nvariants  0 created");
	expect(out).toContain(
		"3 problems (row 1 is the header):\n  row  7  skipped  mug: has no price\n  row 12  warning  odd\n  … and 1 more\n",
	);
	expect(asked.map(({ method, path, token }) => [method, path, token])).toEqual([
		["POST", "/api/v1/auth/sign-in/email", undefined],
		["GET", "/api/v1/vendors/corner-shop", "Bearer tok_admin"],
		["POST", "/api/v1/vendor/vend_1/imports?fileName=goods%20%26%20more.csv", "Bearer tok_admin"],
		["GET", "/api/v1/vendor/vend_1/imports/imp_1", "Bearer tok_admin"],
	]);
	expect(asked[2]?.body).toBe(CSV);
});

it("uses the token of the environment instead of signing in", async () => {
	outcome = { ...queued, status: "completed" };
	expect((await run(["--vendor", "corner-shop", file, "--url", url], { HIGHSTREET_TOKEN: "mine" })).code).toBe(0);
	expect(asked[0]).toMatchObject({ path: "/api/v1/vendors/corner-shop", token: "Bearer mine" });
});

it("ends with 1 and the reason when the import fails", async () => {
	outcome = { ...queued, status: "failed", failure: 'The file has no column "Handle".' };
	expect(await run(["--vendor", "corner-shop", file, "--url", url])).toMatchObject({
		code: 1,
		errors: 'The file has no column "Handle".\n',
	});
});

it.each([
	["a shop that is not there", ["--vendor", "nobody", file], 1, 'There is no shop "nobody" on'],
	["a file that is not there", ["--vendor", "corner-shop", "none.csv"], 2, 'There is no file "none.csv".'],
	["no shop", [file], 2, "Say which shop and which file."],
	["no file", ["--vendor", "corner-shop"], 2, "Say which shop and which file."],
	["an option that is not known", ["--verbose"], 2, "Unknown option '--verbose'"],
])("says what is wrong with %s", async (_what, args, code, message) => {
	const ended = await run([...args, "--url", url]);
	expect(ended.code).toBe(code);
	expect(ended.errors).toContain(message);
});

it("says how to start the street when none is running", async () => {
	const taken = createServer().listen(0);
	const { port } = taken.address() as AddressInfo;
	await new Promise((resolve) => taken.close(resolve));
	const ended = await run(["--vendor", "corner-shop", file, "--url", `http://localhost:${port}`]);
	expect(ended).toMatchObject({ code: 1, errors: `No street is running at http://localhost:${port}. Start it with: npm start\n` });
});

it("asks for a token where the street is not a local one, and sends nothing", async () => {
	const ended = await run(["--vendor", "corner-shop", file, "--url", "https://market.invalid"]);
	expect(ended).toMatchObject({ code: 1, errors: "Put a token of somebody who may manage the shop into HIGHSTREET_TOKEN.\n" });
});

it("explains itself", async () => {
	const { code, out } = await run(["--help"]);
	expect(code).toBe(0);
	expect(out).toContain("npm run import -- --vendor <slug> <file.csv>");
});
