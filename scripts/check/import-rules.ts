import type { IRegularForbiddenRuleType } from "dependency-cruiser";

const TEST = "\\.test\\.tsx?$";
/** What runs on the platform; kit/test does not. */
const RUNS = "^(workers/[^/]+/src|contracts|kit(?!/test))/";
/** What browsers load of the web client. */
const ISLANDS = "^clients/web/src/islands/";
const NPM = "(^|/)node_modules/";
const npm = (...packages: string[]) => `${NPM}(${packages.join("|")})/`;

type ImportRule = IRegularForbiddenRuleType;
type Place = string | string[];

/** A rule that allows the modules in `from` to import nothing but `only`. */
const mayOnly = (name: string, comment: string, from: { path: Place; pathNot?: Place }, only: string[]): ImportRule => ({
	name,
	comment,
	severity: "error",
	from,
	to: { pathNot: only },
});

/** A rule that keeps the modules in `from` away from `to`. */
const mayNot = (name: string, comment: string, from: { path: Place; pathNot?: Place }, to: ImportRule["to"]): ImportRule => ({
	name,
	comment,
	severity: "error",
	from,
	to,
});

const CONTRACTS_NEED = ["^contracts/", npm("zod", "uuidv7", "currency-codes")];
const UNIT_TESTS_NEED = npm("vitest", "fast-check");

/** Who may import whom. The paths are relative to the root; `$1` is the worker. */
export const IMPORT_RULES: ImportRule[] = [
	mayOnly(
		"contracts",
		"contracts import only contracts and the packages they are written with",
		{ path: "^contracts/", pathNot: TEST },
		CONTRACTS_NEED,
	),
	mayOnly("contracts tests", "tests of contracts import only contracts and the test runner", { path: `^contracts/.*${TEST}` }, [
		...CONTRACTS_NEED,
		UNIT_TESTS_NEED,
	]),
	mayOnly("kit", "the kit imports only the kit, contracts, npm packages and the platform", { path: "^kit/", pathNot: "^kit/test/" }, [
		"^kit/",
		"^contracts/",
		"^cloudflare:workers$",
		"^async_hooks$", // which request something runs for
		NPM,
	]),
	mayNot(
		"worker to worker",
		"a worker never imports another worker; it calls a binding",
		{ path: "^workers/([^/]+)/" },
		{ path: "^workers/", pathNot: "^workers/$1/" },
	),
	mayOnly("domain", "the domain imports only itself and #contracts", { path: "^workers/([^/]+)/src/domain/", pathNot: TEST }, [
		"^workers/$1/src/domain/",
		"^contracts/",
	]),
	mayOnly(
		"domain tests",
		"tests of the domain import only the domain, #contracts, vitest, fast-check, and csv-parse as a second opinion on records",
		{ path: `^workers/([^/]+)/src/domain/.*${TEST}` },
		["^workers/$1/src/domain/", "^contracts/", UNIT_TESTS_NEED, npm("csv-parse")],
	),
	mayOnly(
		"store",
		"the store imports only drizzle-orm, zod (cursors), #contracts, #kit, its domain and itself",
		{ path: "^workers/([^/]+)/src/store/", pathNot: TEST },
		["^workers/$1/src/(domain|store)/", "^(contracts|kit)/", npm("drizzle-orm", "zod", "@cloudflare/workers-types")],
	),
	mayOnly(
		"routes",
		"routes import only the domain, the store, a room of the service's own kind (auth, catalog), the Worker's env.ts, #contracts, #kit and npm packages",
		{ path: "^workers/([^/]+)/src/routes/", pathNot: TEST },
		["^workers/$1/src/(domain|store|routes|auth|catalog)/", "^workers/$1/src/env\\.ts$", "^(contracts|kit)/", NPM],
	),
	mayOnly(
		"payments by Stripe",
		"what talks to Stripe imports its SDK, the ports of its domain, the Worker's env.ts, #contracts, #kit and itself",
		{ path: "^workers/([^/]+)/src/stripe/", pathNot: TEST },
		["^workers/$1/src/(domain|stripe)/", "^workers/$1/src/env\\.ts$", "^(contracts|kit)/", npm("stripe")],
	),
	mayNot(
		"Stripe's SDK",
		"only what talks to Stripe imports its SDK",
		{ path: RUNS, pathNot: "^workers/order/src/stripe/" },
		{ path: npm("stripe") },
	),
	mayNot(
		"what runs",
		"what runs on the platform imports no script, test, benchmark or client",
		{ path: RUNS },
		{ path: "^(scripts|tests|bench|clients)/" },
	),
	mayNot(
		"tests in what runs",
		"what runs on the platform imports no test",
		{ path: [RUNS, "^clients/[^/]+/src/"], pathNot: TEST },
		{ path: TEST },
	),
	mayOnly(
		"api client",
		"the API client imports only itself and openapi-fetch",
		{ path: "^clients/api/", pathNot: [TEST, "/generate\\.ts$"] },
		["^clients/api/", npm("openapi-fetch")],
	),
	mayOnly(
		"web client",
		"the web client imports only itself, the API client, #contracts, of the kit what is for clients too, and npm packages",
		{ path: "^clients/web/src/", pathNot: [TEST, ISLANDS] },
		[
			"^clients/(web/src|api)/",
			"^contracts/",
			"^kit/(bookmark|edge-cache|log|internal-headers|limits|request-id|settings|version-header)\\.ts$",
			NPM,
		],
	),
	mayOnly("islands", "islands, which browsers load, import only islands, messages and what is shared", { path: ISLANDS, pathNot: TEST }, [
		ISLANDS,
		"^clients/web/src/(messages|shared)/",
	]),
	mayNot(
		"out of a client",
		"a client knows the marketplace by its API, and imports no worker, script, test or benchmark",
		{ path: [`^clients/.*${TEST}`, "^clients/web/(test/|[^/]+$)", "^clients/api/generate\\.ts$"] },
		{ path: "^(workers|scripts|tests|bench)/", pathNot: "^tests/support/" },
	),
	mayNot(
		"tests in the runtime",
		"of what is outside, tests of a worker or the kit import only contracts, the kit and tests/support",
		{ path: "^(workers/[^/]+|kit)/test/" },
		{ path: "^(scripts|tests|bench|clients)/", pathNot: "^tests/support/" },
	),
	mayNot("kit tests", "tests of the kit know no worker", { path: "^kit/test/" }, { path: "^workers/" }),
	mayNot(
		"into a worker",
		"scripts, tests and benchmarks know of a worker only its rules, its store, the hashing of passwords, the words of mails and the gateway's route table",
		{ path: "^(scripts|tests|bench)/" },
		{
			path: "^workers/",
			pathNot:
				"^workers/([^/]+/src/(domain|store)/|user/src/(auth/password|mail/order/order-texts(-(de|en))?)\\.ts$|gateway/src/route-table\\.ts$)",
		},
	),
	mayNot("cycle", "nothing imports itself in a circle", { path: ".*" }, { circular: true }),
	mayNot("missing", "what is imported exists", { path: ".*" }, { couldNotResolve: true, pathNot: "^(cloudflare:|virtual:)" }),
];
