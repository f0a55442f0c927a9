import { expect, it } from "vitest";
import { isCommon, readListQuery, writeAsked } from "./list-query.ts";
import { valueOf } from "./list-parameters.ts";

const FOUND = { items: [{}], correctedTo: null };
const NOTHING = { items: [], correctedTo: null };

const read = (query: string, fixed = {}) => readListQuery(new URLSearchParams(query), fixed);

it("asks for the first 24 products where the address says nothing", () => {
	expect(read("")).toEqual({ typed: [], asked: { limit: 24 }, faults: {}, place: { page: 1, trail: [], cursor: undefined } });
});

it("keeps what was typed and asks in minor units", () => {
	const { typed, asked, faults } = read(
		"q=bread&category=books&vendor=lee-books&priceMin=2,50&priceMax=12.5&rating=4&inStock=true&sort=-price",
	);
	expect(valueOf(typed, "priceMin")).toBe("2,50");
	expect(asked).toEqual({
		limit: 24,
		q: "bread",
		category: ["books"],
		vendor: ["lee-books"],
		priceMin: 250,
		priceMax: 1250,
		rating: 4,
		inStock: "true",
		sort: "-price",
	});
	expect(faults).toEqual({});
});

it.each([
	["priceMin=abc", { priceMin: "notAnAmount" }],
	["priceMax=-3", { priceMax: "notAnAmount" }],
	["priceMax=1e9", { priceMax: "notAnAmount" }],
	["priceMin=10&priceMax=5", { priceMax: "belowMinimum" }],
	["rating=9", { rating: "unknown" }],
	["inStock=maybe", { inStock: "unknown" }],
	["sort=wild", { sort: "unknown" }],
	["sort=distance", { sort: "unknown" }],
	["near=91,0&sort=distance", { near: "unknown", sort: "unknown" }],
	["radiusKm=5", { radiusKm: "unknown" }],
	["near=53.27,-9.05&radiusKm=0", { radiusKm: "unknown" }],
	["vendor=../../etc", { vendor: "unknown" }],
	[`category=${"x".repeat(201)}`, { category: "unknown" }],
])("leaves ?%s out and says so", (query, faults) => {
	const { asked, faults: found } = read(query);
	expect(found).toEqual(faults);
	for (const name of Object.keys(faults)) expect(asked).not.toHaveProperty(name);
});

it.each(["", "q=bread", "q=brown+soda+bread", "q=brötchen&vendor=lee-books&sort=price", "category=books&rating=4&inStock=true"])(
	"takes ?%s for what others ask too",
	(query) => {
		expect(isCommon(read(query), FOUND)).toBe(true);
	},
);

it.each([
	"q=bread+!!!",
	"q=bread++x",
	"q=a+b+c+d+e+f",
	`q=${"x".repeat(61)}`,
	"priceMin=1.01",
	"priceMax=7",
	"q=bread&sort=wild",
	"vendor=../..",
	"vendor=lee-books&vendor=quay-bakehouse",
	"option.Size=M",
	"near=53.27,-9.05",
])("takes ?%s for one person's own", (query) => {
	expect(isCommon(read(query), FOUND)).toBe(false);
});

it("takes what finds nothing for one person's own, but for the list without filters", () => {
	expect(isCommon(read("q=bread"), NOTHING)).toBe(false);
	expect(isCommon(read("vendor=no-such-shop"), NOTHING)).toBe(false);
	expect(isCommon(read(""), NOTHING)).toBe(true);
});

it("cuts a search that is longer than the catalog takes", () => {
	expect(read(`q=${"x".repeat(500)}`).asked.q).toHaveLength(200);
});

it("takes what is only found with its typing errors corrected for one person's own", () => {
	expect(isCommon(read("q=sourdoh"), { items: [{}], correctedTo: "sourdough" })).toBe(false);
});

it("asks for any of several categories, shops and values of an option", () => {
	const { asked, faults } = read(
		"category=bread&category=cake&vendor=a&vendor=b&vendor=a&option.Size=M&option.Color=Red&option.Size=L&inStock=false",
	);
	expect(asked).toEqual({
		limit: 24,
		category: ["bread", "cake"],
		vendor: ["a", "b"],
		options: { "option.Size": ["M", "L"], "option.Color": ["Red"] },
		inStock: "false",
	});
	expect(faults).toEqual({});
	expect(writeAsked(asked)).toBe(
		"limit=24&inStock=false&category=bread&category=cake&vendor=a&vendor=b&option.Size=M&option.Size=L&option.Color=Red",
	);
});

it("leaves out the one value that makes no sense", () => {
	const { asked, faults } = read("category=bread&category=../x");
	expect(asked.category).toEqual(["bread"]);
	expect(faults).toEqual({ category: "unknown" });
});

it("asks for no more options and values than the catalog takes", () => {
	const many = Array.from({ length: 40 }, (_, index) => `category=c${index}&option.${index}=x`).join("&");
	const { asked } = read(many);
	expect(asked.category).toHaveLength(30);
	expect(Object.keys(asked.options ?? {})).toHaveLength(10);
	expect(read(`option.Size=${"x".repeat(121)}`).asked.options).toBeUndefined();
});

it("asks by distance from a place, to two digits", () => {
	expect(read("near=53.2712345,-9.0567&radiusKm=5&sort=distance").asked).toEqual({
		limit: 24,
		near: "53.27,-9.06",
		radiusKm: 5,
		sort: "distance",
	});
});

it("lets the page decide what is fixed, whatever the address says", () => {
	expect(read("category=books", { category: ["bread"] })).toMatchObject({ typed: [], asked: { category: ["bread"] } });
});
