import { expect, it } from "vitest";
import type { OwnProduct } from "../../contracts/own-product.ts";
import { countsOf, differences } from "./compare.ts";
import { minorUnits, readIndependently } from "./independent.ts";

const FILE = `Handle,Title,Option1 Name,Option1 Value,Option2 Name,Option2 Value,Variant Price,Variant Compare At Price
bike,"Bike, red",Size,S,Color,Red,100.00,120.5
bike,,,M,,Red,110,100
bike,,,,,,,
bell,Bell,Title,Default Title,,,5.00,
`;

const product = (slug: string, title: string, variants: [Record<string, string>, number, number | null][]): OwnProduct =>
	({
		slug,
		title,
		variants: variants.map(([options, amount, compareAt]) => ({
			options,
			price: { amount, currency: "EUR" },
			compareAtPrice: compareAt === null ? null : { amount: compareAt, currency: "EUR" },
		})),
	}) as unknown as OwnProduct;

const BELL = product("bell", "Bell", [[{}, 500, null]]);
const small: [Record<string, string>, number, number | null] = [{ Size: "S", Color: "Red" }, 10_000, 12_050];
const medium: [Record<string, string>, number, number | null] = [{ Size: "M", Color: "Red" }, 11_000, null];

it("finds nothing where a catalog is what its file says", () => {
	const catalog = [product("bike", "Bike, red", [small, medium]), BELL];
	expect(differences(readIndependently(FILE), catalog)).toEqual([]);
	expect(countsOf(readIndependently(FILE), catalog)).toEqual({ handles: [2, 2], variants: [3, 3], equal: 3 });
});

it("finds what is missing, and another title, price and option", () => {
	const wrong = [product("bike", "Bike", [[{ Size: "S", Color: "Red" }, 10_001, 12_050]])];
	expect(differences(readIndependently(FILE), wrong)).toEqual([
		'bike: is called "Bike", not "Bike, red"',
		"bike: has 1 variants, not 2",
		'bike {"Size":"S","Color":"Red"}: costs 10001 before 12050, not 10000 before 12050',
		'bike: has no variant {"Size":"M","Color":"Red"}',
		"bell: is not there",
	]);
	expect(countsOf(readIndependently(FILE), wrong)).toEqual({ handles: [2, 1], variants: [3, 1], equal: 0 });
});

it("reads prices by their digits", () => {
	expect(["0.07", "12.5", "9", "19.990"].map(minorUnits)).toEqual([7, 1_250, 900, 1_999]);
	expect(() => minorUnits("free")).toThrow("is not a price");
});
