import { expect, it } from "vitest";
import { readShopsQuery } from "./shops-query.ts";

const read = (query: string) => readShopsQuery(new URLSearchParams(query));

it("reads words, town, place and radius", () => {
	expect(read("q=wool&city=Galway&near=53.2707,-9.0568&radiusKm=25")).toMatchObject({
		isOdd: false,
		asked: { limit: 24, q: "wool", city: "Galway", near: "53.27,-9.06", radiusKm: 25 },
	});
});

it.each([
	"near=abc",
	"near=91,0",
	"near=0,181",
	"near=53.27",
	"near=1,2&radiusKm=far",
	"near=1,2&radiusKm=0",
	"near=1,2&radiusKm=99999",
	"radiusKm=5",
])("leaves out what makes no sense in ?%s, and says so", (query) => {
	const { asked, isOdd } = read(query);
	expect(isOdd).toBe(true);
	expect(asked).not.toHaveProperty("radiusKm");
});

it("takes no control characters for words", () => {
	expect(read("q=%00&city=%0A%7F").asked).toEqual({ limit: 24 });
	expect(read("q=a%00b").asked.q).toBe("a b");
});

it("cuts words to what the API takes", () => {
	const { asked } = read(`q=${"x".repeat(300)}&city=${"y".repeat(300)}`);
	expect([asked.q?.length, asked.city?.length]).toEqual([100, 80]);
});
