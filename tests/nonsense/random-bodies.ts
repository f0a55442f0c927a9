import * as fc from "fast-check";
import { FULL } from "./extent.ts";
import { HTML, type Mutation, SQL } from "./mutations.ts";

const IN_SHORT = 12;
const IN_FULL = 300;

const SEED = FULL ? Number(process.env["NONSENSE_SEED"] ?? Math.floor(Math.random() * 2 ** 31)) : 1;
if (FULL) console.log(`random bodies with NONSENSE_SEED=${SEED}`);

const odd = fc.oneof(
	fc.jsonValue({ maxDepth: 3, stringUnit: "binary" }),
	fc.string({ unit: "binary", maxLength: 300 }),
	fc.double({ noNaN: true }),
	fc.maxSafeInteger(),
	fc.constantFrom(SQL, HTML, null, "", [], {}),
);

/** Bodies with one to three of their parts replaced by anything at all. The same for the same seed and name. */
export function randomBodies(bases: readonly unknown[], name: string): Mutation[] {
	const bodies = fc.tuple(fc.constantFrom(...bases), fc.array(fc.tuple(fc.nat(), odd), { minLength: 1, maxLength: 3 }));
	const seed = Buffer.from(name).reduce((sum, byte) => (sum * 31 + byte) | 0, SEED);
	return fc.sample(bodies, { numRuns: FULL ? IN_FULL : IN_SHORT, seed }).map(([base, changes], index) => ({
		label: `random body ${index}`,
		value: changes.reduce((value, [place, part]) => replaceAt(value, place, part), base),
	}));
}

/** Replaces one of the value's places, whichever the number falls on. */
function replaceAt(value: unknown, place: number, part: unknown): unknown {
	const places = placesIn(value);
	const path = places[place % places.length] ?? [];
	return put(value, path, part);
}

type Path = readonly (string | number)[];

function placesIn(value: unknown): Path[] {
	if (typeof value !== "object" || value === null) return [[]];
	const keys: (string | number)[] = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
	return [[], ...keys.flatMap((key) => placesIn((value as Record<string | number, unknown>)[key]).map((rest) => [key, ...rest]))];
}

function put(value: unknown, [key, ...rest]: Path, part: unknown): unknown {
	if (key === undefined) return part;
	const inside = put((value as Record<string | number, unknown>)[key], rest, part);
	return Array.isArray(value) ? value.with(Number(key), inside) : { ...(value as object), [key]: inside };
}
