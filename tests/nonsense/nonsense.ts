import type { Contract } from "./contract.ts";
import { bodyOf, type Endpoint, type OpenApiDocument, parametersIn } from "./document.ts";
import { whenFull } from "./extent.ts";
import { HTML, type Mutation, mutationsOf, SQL, toJson } from "./mutations.ts";
import { randomBodies } from "./random-bodies.ts";
import { type Caller, type Nonsense, plainRequest, type Request, type Scene, targetOf } from "./request.ts";
import { validValue } from "./valid-value.ts";
import { wholeBodies } from "./whole-bodies.ts";

/** Everything odd that is tried at an operation; the same list each time for the same scene. */
export function nonsenseFor(contract: Contract, document: OpenApiDocument, endpoint: Endpoint, scene: Scene): Nonsense[] {
	const plain = plainRequest(document, endpoint, scene);
	const all = [
		...bodies(contract, document, endpoint, plain),
		...queries(contract, document, endpoint, plain),
		...paths(contract, endpoint, plain),
		...headers(contract, endpoint, plain),
	];
	return withoutTwins(all);
}

/** One request of each kind: several mutations may come out the same. */
function withoutTwins(all: readonly Nonsense[]): Nonsense[] {
	const seen = new Set<string>();
	return all.filter((one) => {
		const key = `${targetOf(one)} ${JSON.stringify(one.headers)} ${one.chunked} ${String(one.body)}`;
		return !seen.has(key) && seen.add(key);
	});
}

function bodies(contract: Contract, document: OpenApiDocument, endpoint: Endpoint, plain: Request): Nonsense[] {
	const described = bodyOf(endpoint.operation);
	const whole = wholeBodies(contract, endpoint, plain);
	if (!described || described.type !== "application/json") return whole;
	const bases = [plain.json, validValue(document, described.schema, "all")];
	const changed = firstOfEach(bases.flatMap((base) => mutationsOf(document, described.schema, base)));
	const random = randomBodies(bases, endpoint.operation.operationId ?? "");
	const withBody = [...changed, ...random].map(({ label, value }) => {
		const body = toJson(value);
		return { ...plain, label, body, breaks: !contract.bodyFits(endpoint, JSON.parse(body)) };
	});
	return [...withBody, ...whole];
}

/** What was tried at a part of the plain body is not tried again at the same part of the full one. */
const firstOfEach = (mutations: readonly Mutation[]): Mutation[] =>
	[...Map.groupBy(mutations, ({ label }) => label).values()].flatMap(([first]) => first ?? []);

const ODD_QUERY_VALUES = [
	"",
	"nonsense",
	"-1",
	"0",
	"1.5",
	"1e308",
	"9007199254740993",
	"NaN",
	"[]",
	SQL,
	HTML,
	"%_%",
	'"',
	"\u0000",
	"🧶",
	"x".repeat(3_000),
	...whenFull([" ", "Infinity", "0x10", "null", "true", "{}", "a,b", "%", "*", "a\u0301"]),
];

function queries(contract: Contract, document: OpenApiDocument, endpoint: Endpoint, plain: Request): Nonsense[] {
	const given = plain.query;
	const named = parametersIn(endpoint.operation, "query").flatMap(({ name: documented, schema }) => {
		const name = schema.propertyNames ? String(validValue(document, schema.propertyNames, "all")) : documented;
		const odd = ODD_QUERY_VALUES.map((value) => ({
			label: `?${name}=${value.slice(0, 40)}`,
			query: { ...given, [name]: value } as Record<string, string | string[]>,
		}));
		const twice = { label: `?${name} twice`, query: { ...given, [name]: [given[name] ?? "1", "2"] as string | string[] } };
		const missing = { label: `no ?${name}`, query: Object.fromEntries(Object.entries(given).filter(([other]) => other !== name)) };
		return [...odd, twice, ...(given[name] === undefined ? [] : [missing])];
	});
	const unknown = ["nonsense", "constructor", ...whenFull(["limit[]", SQL])].map((name) => ({
		label: `?${name} unknown`,
		query: { ...given, [name]: "1" } as Record<string, string | string[]>,
	}));
	const classified = [...named, ...unknown].map(({ label, query }) => ({
		...plain,
		label,
		query,
		breaks: !contract.parametersFit(endpoint, "query", query),
	}));
	const broken = ["%zz=%zz&limit=%C3%28", ...whenFull(["&&&", "="])].map((search) => ({
		...plain,
		label: `?${search}`,
		search,
		breaks: false,
	}));
	return [...classified, ...broken];
}

const ODD_PATH_VALUES = [
	SQL,
	HTML,
	"\u0000",
	"a/b",
	"%",
	"🧶",
	"null",
	"-1",
	"__proto__",
	"x".repeat(5_000),
	...whenFull(["%2e%2e", "1e308", "constructor", "*", " "]),
];

function paths(contract: Contract, endpoint: Endpoint, plain: Request): Nonsense[] {
	return parametersIn(endpoint.operation, "path").flatMap(({ name }) => {
		const odd = ODD_PATH_VALUES.map((value) => {
			const params = { ...plain.params, [name]: value };
			return { ...plain, label: `{${name}} = ${value.slice(0, 40)}`, params, breaks: !contract.parametersFit(endpoint, "path", params) };
		});
		const broken = ["%C3%28", "%", "%zz"].map((raw) => ({
			...plain,
			label: `{${name}} = ${raw}, not encoded`,
			raw: { [name]: raw },
			breaks: false,
		}));
		return [...odd, ...broken];
	});
}

const ODD_KEYS = ["two words", "x".repeat(256), "ümlaut", "k", ...whenFull([""])];
const ODD_HEADERS: readonly Record<string, string>[] = [
	{
		Accept: "text/nonsense",
		"Accept-Language": "x".repeat(3_000),
		Range: "bytes=5-1",
		"X-Request-Id": SQL,
		traceparent: "nonsense",
		"X-HTTP-Method-Override": "DELETE",
	},
	{ "If-None-Match": '"nonsense", W/', "If-Match": "nonsense", "If-Modified-Since": "nonsense" },
	{ Cookie: "highstreet.session_token=nonsense; ;=;%zz=%zz", Origin: "https://evil.example" },
];

/** Headers that the document describes are judged by it; of the others none may do harm. */
function headers(contract: Contract, endpoint: Endpoint, plain: Request): Nonsense[] {
	const described = new Set(parametersIn(endpoint.operation, "header").map(({ name }) => name.toLowerCase()));
	const keys = (described.has("idempotency-key") ? ODD_KEYS : ["two words"]).map((key) => ({
		...plain,
		label: `Idempotency-Key: ${key.slice(0, 40)}`,
		headers: { ...plain.headers, "Idempotency-Key": key },
		breaks: described.has("idempotency-key") && key !== "" && !contract.parametersFit(endpoint, "header", { "idempotency-key": key }),
	}));
	const others = ODD_HEADERS.map((odd) => ({
		...plain,
		label: JSON.stringify(odd).slice(0, 80),
		headers: { ...plain.headers, ...odd },
		breaks: false,
	}));
	return [...keys, ...others];
}

const GARBAGE: readonly [string, Caller][] = [
	["nobody", {}],
	["a garbage bearer token", { as: "nonsense" }],
	["a bearer token with SQL", { as: "';DROP--.AAAA" }],
	["a garbage cart token", { cartToken: "nonsense" }],
	["a very long cart token", { cartToken: "x".repeat(5_000) }],
	[
		"somebody who says who he is",
		{
			headers: {
				"X-Highstreet-Identity": encodeURIComponent('{"userId":"user_1","email":"a@b.ie","emailVerified":true,"name":"A","role":"admin"}'),
				"X-Highstreet-Caller": "user_1",
			},
		},
	],
];

export interface Strange extends Request {
	label: string;
	/** The caller may not do this here; otherwise any documented answer will do. */
	forbidden: boolean;
}

/** The plain request, sent by others than it is meant for. */
export function strangersAt(document: OpenApiDocument, endpoint: Endpoint, scene: Scene): Strange[] {
	const plain = plainRequest(document, endpoint, scene);
	const somebodies = scene.strangers.filter(() => namesThings(endpoint)); // elsewhere they would act on what is theirs
	const callers = [...GARBAGE.map((one) => [...one, false] as const), ...somebodies.map((one) => [...one, true] as const)];
	return callers.map(([who, { as, cartToken, headers: extra }, isSomebody]) => ({
		...plain,
		as,
		cartToken,
		headers: { ...plain.headers, ...extra },
		label: `as ${who}`,
		forbidden: isForbidden(endpoint, scene, isSomebody),
	}));
}

const namesThings = ({ operation }: Endpoint): boolean => parametersIn(operation, "path").length > 0;

function isForbidden(endpoint: Endpoint, { openToAll }: Scene, isSomebody: boolean): boolean {
	if (endpoint.access === "anyone") return false;
	if (endpoint.access === "guest") return namesThings(endpoint);
	if (endpoint.access === "shopper") return !isSomebody || (namesThings(endpoint) && !openToAll);
	return true;
}
