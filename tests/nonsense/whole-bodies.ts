import type { Contract } from "./contract.ts";
import { bodyOf, type Endpoint } from "./document.ts";
import { whenFull } from "./extent.ts";
import type { Nonsense, Request } from "./request.ts";

const TWO_MEGABYTES = 2_000_000;

const NOT_JSON: readonly [string, string | Buffer][] = [
	["{", "{"],
	["a trailing comma", '{"a":1,}'],
	["NaN", '{"a":NaN}'],
	["a NUL byte", "\u0000"],
	["100,000 brackets", "[".repeat(100_000)],
	["bytes that are no UTF-8", Buffer.from([0xc3, 0x28, 0xff, 0xfe])],
	...whenFull<[string, string | Buffer]>([
		["single quotes", "{'a':1}"],
		["one brace too many", "{}}"],
		["a word", "nonsense"],
		["undefined", "undefined"],
		["a raw line break in a string", '{"a":"\n"}'],
		["UTF-16", Buffer.from("{}", "utf16le")],
	]),
];

const ODD_JSON: readonly [string, string][] = [
	["null", "null"],
	["[]", "[]"],
	["a string", '"nonsense"'],
	["5,000 arrays in each other", `${"[".repeat(5_000)}${"]".repeat(5_000)}`],
	["5,000 objects in each other", `${'{"a":'.repeat(5_000)}1${"}".repeat(5_000)}`],
];

const WRONG_TYPES = [
	"text/plain",
	"text/csv",
	"multipart/form-data; boundary=x",
	"application/json-patch+json",
	"nonsense",
	...whenFull(["application/xml", "application/x-www-form-urlencoded", "application/octet-stream", "application/jsonp"]),
];

/** Bodies that are wrong as a whole. */
export function wholeBodies(contract: Contract, endpoint: Endpoint, plain: Request): Nonsense[] {
	if (endpoint.method === "GET") return [];
	const described = bodyOf(endpoint.operation);
	if (!described) return unasked(plain);
	if (described.type !== "application/json") return oddFiles(plain, described.type);
	const sound = plain.body?.toString() ?? "{}";
	const fits = (json: string) => contract.bodyFits(endpoint, JSON.parse(json));
	const padded = sound.padEnd(TWO_MEGABYTES, " ");
	return [
		...NOT_JSON.map(([label, body]) => ({ ...plain, label, body, breaks: true })),
		...ODD_JSON.map(([label, body]) => ({ ...plain, label, body, breaks: !fits(body) })),
		{ ...plain, label: "cut off", body: sound.slice(0, -1), breaks: true },
		{ ...plain, label: "every field twice", body: sound.replace(/\}$/, `,${sound.slice(1)}`).replace("{,", "{"), breaks: false },
		{ ...plain, label: "a byte order mark", body: `\uFEFF${sound}`, breaks: false },
		{ ...plain, label: "an empty body", body: "", breaks: described.required },
		{ ...plain, label: "no body", body: undefined, headers: withoutType(plain), breaks: described.required },
		{ ...plain, label: "2 MB of JSON", body: padded, breaks: true },
		{ ...plain, label: "2 MB of JSON in pieces", body: padded, chunked: true, breaks: true },
		{ ...plain, label: "2 MB in one string", body: JSON.stringify({ nonsense: "x".repeat(TWO_MEGABYTES) }), breaks: true },
		{ ...plain, label: "no content-type", headers: withoutType(plain), breaks: true },
		...WRONG_TYPES.map((type) => ({
			...plain,
			label: `content-type ${type}`,
			headers: { ...plain.headers, "Content-Type": type },
			breaks: true,
		})),
	];
}

const withoutType = ({ headers }: Request) => Object.fromEntries(Object.entries(headers).filter(([name]) => name !== "Content-Type"));
const JSON_TYPE = { "Content-Type": "application/json" };

/** Where no body is described: it may be ignored, but a large one is refused. */
function unasked(plain: Request): Nonsense[] {
	return [
		{ ...plain, label: "a body that nobody asked for", body: '{"nonsense":true}', headers: JSON_TYPE, breaks: false },
		{ ...plain, label: "broken JSON that nobody asked for", body: "{", headers: JSON_TYPE, breaks: false },
		{ ...plain, label: "text that nobody asked for", body: "nonsense", headers: { "Content-Type": "text/plain" }, breaks: false },
		{ ...plain, label: "an empty body", body: "", headers: JSON_TYPE, breaks: false },
		{ ...plain, label: "2 MB of JSON that nobody asked for", body: "{}".padEnd(TWO_MEGABYTES), headers: JSON_TYPE, breaks: true },
	];
}

/** Where a file is described, any text is one; its content is for the reader of the file to judge. */
function oddFiles(plain: Request, type: string): Nonsense[] {
	const files: readonly [string, string | Buffer][] = [
		["an empty file", ""],
		["one word", "nonsense"],
		["a quote left open", 'Handle,Title\na,"b\nc,d'],
		["bytes that are no UTF-8", Buffer.from([0xff, 0xfe, 0x00, 0xc3, 0x28])],
		["a header alone", "Handle,Title\n"],
		["a header of 5,000 columns", `${"Title,".repeat(5_000)}\n`],
	];
	return [
		...files.map(([label, body]) => ({ ...plain, label, body, breaks: false })),
		{ ...plain, label: "no body", body: undefined, breaks: true },
		...WRONG_TYPES.filter((wrong) => wrong !== type).map((wrong) => ({
			...plain,
			label: `content-type ${wrong}`,
			headers: { ...plain.headers, "Content-Type": wrong },
			breaks: true,
		})),
		{ ...plain, label: "2 MB of JSON", body: "{}".padEnd(TWO_MEGABYTES), headers: { ...plain.headers, ...JSON_TYPE }, breaks: true },
	];
}
