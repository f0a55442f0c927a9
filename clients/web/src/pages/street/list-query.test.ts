import { expect, it } from "vitest";
import { changed, isCommon, readListQuery } from "./list-query.ts";

const read = (query: string, fixed = {}) => readListQuery(new URLSearchParams(query), fixed);

it("asks for the first 24 products where the address says nothing", () => {
	expect(read("")).toEqual({ typed: {}, asked: { limit: 24 }, faults: {}, place: { page: 1, trail: [], cursor: undefined } });
});

it("keeps what was typed and asks in minor units", () => {
	const { typed, asked, faults } = read(
		"q=bread&category=books&vendor=lee-books&priceMin=2,50&priceMax=12.5&rating=4&inStock=true&sort=-price",
	);
	expect(typed.priceMin).toBe("2,50");
	expect(asked).toEqual({
		limit: 24,
		q: "bread",
		category: "books",
		vendor: "lee-books",
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
		expect(isCommon(read(query), 1)).toBe(true);
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
])("takes ?%s for one person's own", (query) => {
	expect(isCommon(read(query), 1)).toBe(false);
});

it("takes what finds nothing for one person's own, but for the list without filters", () => {
	expect(isCommon(read("q=bread"), 0)).toBe(false);
	expect(isCommon(read("vendor=no-such-shop"), 0)).toBe(false);
	expect(isCommon(read(""), 0)).toBe(true);
});

it("cuts a search that is longer than the catalog takes", () => {
	expect(read(`q=${"x".repeat(500)}`).asked.q).toHaveLength(200);
});

it("lets the page decide what is fixed, whatever the address says", () => {
	expect(read("category=books", { category: "bread" })).toMatchObject({ typed: {}, asked: { category: "bread" } });
});

it("drops the place in the list with a change of the filters, and keeps their order", () => {
	const { typed } = read("sort=price&q=bread&rating=4&cursor=c&page=2");
	expect(Object.entries(changed(typed, { rating: undefined, vendor: "lee-books" })).filter(([, value]) => value !== undefined)).toEqual([
		["q", "bread"],
		["vendor", "lee-books"],
		["sort", "price"],
	]);
});
