import { CURRENCY } from "#contracts/money";

/** A place as the platform knows it of a request. */
export interface KnownPlace {
	latitude: number;
	longitude: number;
}

/** What a parameter's values are in the one way in which all write them alike; null for none, where they say what counts without them. */
type Canonical = (values: readonly string[], all: URLSearchParams) => readonly string[] | null;

/** To about a hundred meters: whoever stands next to you finds the same. */
const PLACE_DIGITS = 3;
/** What the edge knows of a caller is a town, not a door. */
const KNOWN_PLACE_DIGITS = 1;

/** A parameter that may be given once; given more often it is refused by its service, which has to see it. */
const once =
	(canonical: (value: string, all: URLSearchParams) => string | null): Canonical =>
	(values, all) => {
		const [value = ""] = values;
		if (values.length !== 1) return values;
		const instead = canonical(value, all);
		return instead === null ? null : [instead];
	};

const number = (value: string): string => {
	const plain = String(Number(value));
	return /^-?\d{1,15}(?:\.\d{1,15})?$/.test(value) && !plain.includes("e") ? plain : value;
};
const numberBut = (standard: string): Canonical => once((value) => (number(value) === standard ? null : number(value)));
const valueBut = (standard: string): Canonical => once((value) => (value === standard ? null : value));

/** In any order and any number of times it is the same. */
const anyOf: Canonical = (values) => [...new Set(values)].sort();
const anyOfInAnyCase: Canonical = (values) =>
	anyOf(
		values.map((value) => value.toLowerCase()),
		new URLSearchParams(),
	);

const words = (value: string): string => value.toLowerCase().replaceAll(/ +/g, " ").replaceAll(/^ | $/g, "");
const hasWords = (all: URLSearchParams): boolean => words(all.get("q") ?? "") !== "";

const place = (value: string): string => {
	const match = /^(-?\d{1,3}(?:\.\d{1,15})?),(-?\d{1,3}(?:\.\d{1,15})?)$/.exec(value);
	return match ? `${rounded(Number(match[1]), PLACE_DIGITS)},${rounded(Number(match[2]), PLACE_DIGITS)}` : value;
};
const rounded = (degrees: number, digits: number): string => String(Number(degrees.toFixed(digits)));

const EVERYWHERE: Record<string, Canonical> = { currency: valueBut(CURRENCY) };
const LIST: Record<string, Canonical> = { ...EVERYWHERE, limit: numberBut("20") };
const PLACED: Record<string, Canonical> = { near: once(place), radiusKm: once(number) };

/** The parameters of public reads, by their path. What is not here goes as it is: its service knows it, or refuses it. */
const PARAMETERS: readonly (readonly [path: RegExp, Record<string, Canonical>])[] = [
	[
		/^\/products$/,
		{
			...LIST,
			...PLACED,
			q: once((value) => words(value) || null),
			category: anyOf,
			vendor: anyOf,
			priceMin: once(number),
			priceMax: once(number),
			rating: once(number),
			sort: once((value, all) =>
				value === "relevance" || (value === "newest" && !hasWords(all) && !all.has("collection")) ? null : value,
			),
		},
	],
	[/^\/vendors$/, { ...LIST, ...PLACED, q: once((value) => words(value) || value), city: once((value) => words(value) || value) }],
	[/^\/search\/suggestions$/, { ...EVERYWHERE, q: once(words) }],
	[/^\/products\/[^/]+\/related$/, { ...EVERYWHERE, limit: numberBut("8") }],
	[/^\/collections$/, LIST],
	[/^\/collections\/[^/]+$/, { ...LIST, sort: valueBut("relevance") }],
	[/^\/feed\/products$/, LIST],
	[/^\/feed\/products\/parts$/, { ...EVERYWHERE, size: numberBut("10000") }],
	[/\/reviews$/, { ...LIST, sort: valueBut("newest") }],
	[/^\/media\//, {}],
	[/^/, EVERYWHERE],
];

/** Lists that can be asked for what is near. */
const CAN_BE_NEAR = /^\/(?:products|vendors)$/;

/**
 * A public read's path and query as the caches know them: the same for everybody who asks for the same, however it is written. Parameters are in order, without defaults,
 * values in one spelling; where something near is asked for and not near what, it is near the caller as the edge knows.
 */
export function canonicalAddress(pathname: string, search: string, known: () => KnownPlace | null): string {
	const path = canonicalPath(pathname);
	if (search === "") return path;
	const query = new URLSearchParams(search);
	const parameters = PARAMETERS.find(([pattern]) => pattern.test(path))?.[1] ?? {};
	const canonical = new URLSearchParams();
	for (const [name, values] of grouped(path, query)) {
		const isOption = path === "/products" && name.startsWith("option.");
		const kept = (isOption ? anyOfInAnyCase : parameters[name])?.(values, query) ?? (parameters[name] ? [] : values);
		for (const value of kept) canonical.append(name, value);
	}
	const isNear = CAN_BE_NEAR.test(path) && (query.get("sort") === "distance" || query.has("radiusKm"));
	const place = isNear && !query.has("near") ? known() : null;
	if (place) canonical.append("near", [place.latitude, place.longitude].map((degrees) => rounded(degrees, KNOWN_PLACE_DIGITS)).join(","));
	canonical.sort();
	return canonical.size === 0 ? path : `${path}?${canonical.toString()}`;
}

/** All values by their parameter; names of options are the same in any case. */
function grouped(path: string, query: URLSearchParams): Map<string, string[]> {
	const groups = new Map<string, string[]>();
	for (const [name, value] of query) {
		const key = path === "/products" && name.startsWith("option.") ? name.toLowerCase() : name;
		groups.set(key, [...(groups.get(key) ?? []), value]);
	}
	return groups;
}

/** The cache tells `/shops` from `/%73hops`. */
function canonicalPath(pathname: string): string {
	try {
		return pathname
			.split("/")
			.map((part) => encodeURIComponent(decodeURIComponent(part)))
			.join("/");
	} catch {
		return pathname; // not UTF-8: its service refuses it
	}
}
