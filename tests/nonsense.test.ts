import { Validator } from "@seriousme/openapi-schema-validator";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { SERVICES } from "../scripts/street/local-state.ts";
import { ROUTES } from "../workers/gateway/src/route-table.ts";
import { type Contract, contractOf, type Received } from "./nonsense/contract.ts";
import { allEndpoints, type Endpoint, endpointOf, type OpenApiDocument, shapeOf } from "./nonsense/document.ts";
import { atMostInShort, FULL } from "./nonsense/extent.ts";
import { differences, type Fingerprint, takeFingerprint, whenSettled } from "./nonsense/fingerprint.ts";
import { inTurns } from "./nonsense/in-turns.ts";
import { nonsenseFor, strangersAt } from "./nonsense/nonsense.ts";
import { inWords, plainRequest, type Nonsense, type Request, type Scene, send } from "./nonsense/request.ts";
import { MISSING_ID, sceneFor } from "./nonsense/scenes.ts";
import { type Cast, gatherCast } from "./nonsense/things.ts";
import { openStreet, type Street } from "./support/street.ts";

if (FULL) vi.setConfig({ testTimeout: 900_000 });

const AT_ONCE = 8;
/** How many share a scene that the first success uses up; the others then meet what is left. */
const PER_SCENE = 24;
const FAULTS_SHOWN = 12;
/** What is tried at each operation in the short form. */
const BREAKING_IN_SHORT = 48;
const ODD_IN_SHORT = 28;

/** Operations whose plain request cannot succeed here, and why. */
const CANNOT_SUCCEED: Record<string, string> = {
	"GET /payments/:provider/return/:id": "only the provider knows its address",
	"POST /vendor/:vendorId/orders/:id/returns/:returnId/close": "a shop waits a month for what it has approved",
};

let street: Street;
let cast: Cast;
let document: OpenApiDocument;
let contract: Contract;
const scenes = new Map<string, Scene>();

const OPERATIONS = ROUTES.map((route) => ({ name: `${route[0]} ${route[1]}`, route }));
const harmOf = (method: string): number => ["POST", "PUT", "PATCH", "GET", "DELETE"].indexOf(method);
/** Reads come after writes, to read what odd writes have left; removing comes last. */
const byHarm = [...OPERATIONS].sort((a, b) => harmOf(a.route[0]) - harmOf(b.route[0]));

const nameOf = ({ method, path }: Endpoint): string => `${method} ${shapeOf(path)}`;
const theEndpoint = (route: (typeof ROUTES)[number]): Endpoint => {
	const endpoint = endpointOf(document, route);
	if (!endpoint) throw new Error(`${route[0]} ${route[1]} is not in the document`);
	return endpoint;
};
const theScene = (endpoint: Endpoint): Scene => {
	const scene = scenes.get(nameOf(endpoint));
	if (!scene) throw new Error(`nothing was prepared for ${nameOf(endpoint)}`);
	return scene;
};

beforeAll(async () => {
	street = await openStreet();
	document = await street.must<OpenApiDocument>("GET", "/openapi.json");
	contract = contractOf(document);
	cast = await gatherCast(street);
	await inTurns(allEndpoints(document), AT_ONCE, async (endpoint) => scenes.set(nameOf(endpoint), await sceneFor(cast, endpoint)));
});
afterAll(() => street.close());

/** Sends requests, a few at once, and says in words what was wrong with the answers. */
async function faultsOf<R extends Request & { label: string }>(
	requests: readonly R[],
	judge: (request: R, answer: Received) => string | null | Promise<string | null>,
): Promise<string[]> {
	const faults = await inTurns(requests, AT_ONCE, async (request) => {
		const answer = await send(street, request);
		const fault = await judge(request, answer);
		return fault && `${request.label}: ${fault}\n  ${inWords(request)}\n  → ${answer.status} ${answer.text.slice(0, 300)}`;
	});
	return faults.filter((fault) => fault !== null);
}

const shown = (faults: readonly string[]): string =>
	faults.length === 0
		? ""
		: `${faults.length} faults\n\n${faults.slice(0, FAULTS_SHOWN).join("\n\n")}${faults.length > FAULTS_SHOWN ? "\n\n…" : ""}`;

describe("the document", () => {
	it("is OpenAPI 3.1", async () => {
		expect(document.openapi).toMatch(/^3\.1\./);
		expect(await new Validator().validate(structuredClone(document) as unknown as Record<string, unknown>)).toEqual({ valid: true });
	});

	it.each(OPERATIONS)("has $name, with a summary and a success", ({ route }) => {
		const { operation } = theEndpoint(route);
		expect(operation.summary).toBeTruthy();
		expect(Object.keys(operation.responses).filter((status) => status.startsWith("2") || status.startsWith("3")).length).toBeGreaterThan(0);
	});

	it("gives each operation an id of its own", () => {
		const ids = allEndpoints(document).map(({ operation }) => operation.operationId);
		expect(ids.filter((id, index) => id === undefined || ids.indexOf(id) !== index)).toEqual([]);
	});

	it("has every operation that a service describes", async () => {
		const table = new Set(ROUTES.map(([method, path, , service]) => `${service.toLowerCase()} ${method} ${shapeOf(path)}`));
		const described = await Promise.all(
			SERVICES.map(async (service) =>
				Object.entries((await street.documentOf(service)).paths).flatMap(([path, item]) =>
					Object.keys(item).map((method) => `${service} ${method.toUpperCase()} ${shapeOf(path)}`),
				),
			),
		);
		expect(described.flat().filter((operation) => !table.has(operation))).toEqual([]);
	});
});

describe("what breaks the schema, and what is not the caller's, is refused and changes nothing", () => {
	let before: Fingerprint;
	beforeAll(async () => {
		before = await whenSettled(street);
	});

	/** Looked at even where answers were wrong: what they changed is this operation's doing, not the next one's. */
	async function changesSinceBefore(): Promise<string> {
		const after = await takeFingerprint(street, before);
		const changes = differences(before, after);
		before = after;
		return changes.join("\n");
	}

	it.each(OPERATIONS)("$name", async ({ route }) => {
		const endpoint = theEndpoint(route);
		const scene = theScene(endpoint);
		const breaking = atMostInShort(
			BREAKING_IN_SHORT,
			nonsenseFor(contract, document, endpoint, scene).filter(({ breaks }) => breaks),
		);
		const forbidden = strangersAt(document, endpoint, scene).filter((stranger) => stranger.forbidden);
		const faults = [
			...(await faultsOf(breaking, (_, answer) => contract.faultOfRefusal(endpoint, answer))),
			...(await faultsOf(
				forbidden,
				(request, answer) => contract.faultOfRefusal(endpoint, answer) ?? faultBeforeStranger(request, answer, scene),
			)),
		];
		const changes = await changesSinceBefore();
		expect(shown(faults)).toBe("");
		expect(changes, "nothing may have changed").toBe("");
	});
});

/** Who may not know that a thing is there gets the same answer as for one that is not. */
async function faultBeforeStranger(request: Request, answer: Received, { isPublic }: Scene): Promise<string | null> {
	if (![401, 403, 404].includes(answer.status)) return `status ${answer.status}, where 401, 403 or 404 was due`;
	if (isPublic) return null;
	const missing = await send(street, {
		...request,
		params: Object.fromEntries(Object.keys(request.params).map((name) => [name, MISSING_ID])),
	});
	return plainText(missing) === plainText(answer)
		? null
		: `not the same answer as for a thing that does not exist: ${missing.status} ${missing.text.slice(0, 300)}`;
}

/** An answer without the request id. */
const plainText = ({ status, text }: Received): string => `${status} ${JSON.stringify({ ...(JSON.parse(text) as object), instance: "" })}`;

describe("what is odd but keeps to the schema gets a documented answer", () => {
	it.each(byHarm)("$name", async ({ name, route }) => {
		const endpoint = theEndpoint(route);
		let scene = theScene(endpoint);
		const plain = await send(street, plainRequest(document, endpoint, scene));
		const fault =
			contract.faultOf(endpoint, plain) ??
			(plain.status < 400 || CANNOT_SUCCEED[name] ? null : "the request as it is meant did not succeed");
		const faults = fault
			? [`as it is meant: ${fault}\n  ${inWords(plainRequest(document, endpoint, scene))}\n  → ${plain.status} ${plain.text.slice(0, 500)}`]
			: [];

		for (let odd = oddAt(endpoint, scene), start = 0; start < odd.length; start += PER_SCENE) {
			if (scene.spends) odd = oddAt(endpoint, (scene = await sceneFor(cast, endpoint)));
			faults.push(...(await faultsOf(odd.slice(start, start + PER_SCENE), (_, answer) => contract.faultOf(endpoint, answer))));
		}
		expect(shown(faults)).toBe("");
	});

	/** The same list for each scene of an operation, in the same order. */
	const oddAt = (endpoint: Endpoint, scene: Scene): (Request & { label: string })[] => [
		...atMostInShort(
			ODD_IN_SHORT,
			nonsenseFor(contract, document, endpoint, scene).filter(({ breaks }: Nonsense) => !breaks),
		),
		...strangersAt(document, endpoint, scene).filter(({ forbidden }) => !forbidden),
	];
});
