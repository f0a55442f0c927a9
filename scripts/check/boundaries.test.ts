import { rmSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { findBindingViolations, findImportViolations } from "./boundaries.ts";
import { ROOT, soundTree, write } from "./sound-tree.ts";
import { describeViolation } from "./violation.ts";

const ORDER = "workers/order/src";
const WEB = "clients/web/src";

/** Who imports what, what the check calls it, and who it says may not. */
const IMPORTS: readonly [what: string, file: string, imported: string, name: string, rule: string][] = [
	["a worker that imports another", `${ORDER}/pay.ts`, "../../user/src/env.ts", "workers/user/src/env.ts", "a worker never"],
	["a domain that imports its store", `${ORDER}/domain/pay.ts`, "../store/schema.ts", `${ORDER}/store/schema.ts`, "the domain"],
	["a domain that imports the kit", `${ORDER}/domain/pay.ts`, "#kit/app", "kit/app.ts", "the domain"],
	["a domain that imports a package", `${ORDER}/domain/pay.ts`, "zod", "zod", "the domain"],
	["a domain that imports the platform", `${ORDER}/domain/pay.ts`, "cloudflare:workers", "cloudflare:workers", "the domain"],
	["a domain that imports Node", `${ORDER}/domain/pay.ts`, "node:crypto", "crypto", "the domain"],
	["a domain test that imports too much", `${ORDER}/domain/pay.test.ts`, "hono", "hono", "tests of the domain"],
	["a store that imports a route", `${ORDER}/store/pay.ts`, "../routes/orders.ts", `${ORDER}/routes/orders.ts`, "the store"],
	["a store that imports a package", `${ORDER}/store/pay.ts`, "hono", "hono", "the store"],
	["a route that imports the wiring", `${ORDER}/routes/pay.ts`, "../index.ts", `${ORDER}/index.ts`, "routes import"],
	["a route that imports Stripe's SDK", `${ORDER}/routes/pay.ts`, "stripe", "stripe", "only what talks to Stripe"],
	["what talks to Stripe and imports the store", `${ORDER}/stripe/pay.ts`, "../store/schema.ts", `${ORDER}/store/schema.ts`, "what talks"],
	["a contract that imports the kit", "contracts/money.ts", "#kit/app", "kit/app.ts", "contracts import"],
	["a contract that imports a package", "contracts/money.ts", "hono", "hono", "contracts import"],
	["a kit that imports a worker", "kit/line.ts", `../${ORDER}/env.ts`, `${ORDER}/env.ts`, "the kit imports"],
	["a kit test that imports a worker", "kit/test/pay.test.ts", `../../${ORDER}/env.ts`, `${ORDER}/env.ts`, "tests of the kit"],
	["code that imports test support", `${ORDER}/pay.ts`, "../../../tests/support/street.ts", "tests/support/street.ts", "what runs"],
	["code that imports a test", `${ORDER}/pay.ts`, "./domain/order.test.ts", `${ORDER}/domain/order.test.ts`, "what runs"],
	[
		"a worker test that imports a script",
		"workers/order/test/pay.test.ts",
		"../../../scripts/seed.ts",
		"scripts/seed.ts",
		"of what is outside",
	],
	["a test that reaches into a worker", "tests/pay.test.ts", `../${ORDER}/routes/orders.ts`, `${ORDER}/routes/orders.ts`, "scripts, tests"],
	["an API client that imports a contract", "clients/api/orders.ts", "#contracts/ids", "contracts/ids.ts", "the API client imports only"],
	["a web client that imports a worker", `${WEB}/pay.ts`, `../../../${ORDER}/env.ts`, `${ORDER}/env.ts`, "the web client imports only"],
	["a web client that imports a service's kit", `${WEB}/pay.ts`, "#kit/app", "kit/app.ts", "the web client imports only"],
	["an island that imports the server", `${WEB}/islands/cart.ts`, "../env.ts", `${WEB}/env.ts`, "islands, which browsers load"],
	["an island that imports a package", `${WEB}/islands/cart.ts`, "hono", "hono", "islands, which browsers load"],
	["a client's test that imports a script", `${WEB}/pay.test.ts`, "../../../scripts/seed.ts", "scripts/seed.ts", "a client knows"],
	["an import of nothing", "kit/line.ts", "#contracts/gone", "#contracts/gone", "what is imported exists"],
];

const FILES: readonly [what: string, file: string, source: string, violation: string][] = [
	["a file that is named after nothing", "kit/helpers.ts", "export {};", "a file is named after what it exports"],
	["a folder that is named after nothing", `${ORDER}/common/pay.ts`, "export {};", "a file is named after what it exports"],
	["a barrel", "contracts/index.ts", 'export * from "./ids.ts";', "it only passes on what others export"],
];

describe("the import boundaries", { timeout: 30_000 }, () => {
	let root: string;
	beforeEach(() => {
		root = soundTree();
	});
	afterEach(() => rmSync(root, { recursive: true, force: true }));

	const violations = async () => (await findImportViolations(root, { modules: 10, dependencies: 10 })).map(describeViolation);

	it("hold in a sound tree", async () => {
		expect(await violations()).toEqual([]);
	});

	it("hold in this project, and so does the binding graph", async () => {
		const found = [...(await findImportViolations(ROOT)), ...findBindingViolations(ROOT)];
		expect(found.map(describeViolation)).toEqual([]);
	});

	it("do not pass on nothing", async () => {
		const found = await findImportViolations(root);
		expect(found.map(describeViolation)).toEqual([expect.stringMatching(/^\.: only \d+ modules with \d+ imports were seen/)]);
	});

	it.each(IMPORTS)("find %s", async (_, file, imported, name, rule) => {
		write(root, file, `import "${imported}";`);
		expect(await violations()).toEqual([expect.stringContaining(`${file}: imports ${name}, but ${rule}`)]);
	});

	it("find types, re-exports and late imports as well", async () => {
		write(
			root,
			`${ORDER}/domain/pay.ts`,
			'import type { app } from "#kit/app";\nexport * from "hono";\nexport const late = import("zod");\nexport type App = typeof app;',
		);
		expect(await violations()).toEqual(
			["kit/app.ts", "hono", "zod"].map((name) => expect.stringContaining(`domain/pay.ts: imports ${name}, but the domain`)),
		);
	});

	it("find files that import each other, once, be it only for a type", async () => {
		write(root, "kit/line.ts", 'import type { Log } from "./log.ts";\nexport type Line = Log;');
		write(root, "kit/log.ts", 'import type { Line } from "./line.ts";\nexport type Log = Line;');
		expect(await violations()).toEqual([
			expect.stringContaining("kit/line.ts: imports kit/log.ts, which imports kit/line.ts, but nothing imports itself"),
		]);
	});

	it.each(FILES)("find %s", async (_, file, source, violation) => {
		write(root, file, source);
		expect(await violations()).toEqual([expect.stringContaining(`${file}: ${violation}`)]);
	});
});
