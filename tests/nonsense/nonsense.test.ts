import { expect, it } from "vitest";
import { contractOf } from "./contract.ts";
import { nonsenseFor, strangersAt } from "./nonsense.ts";
import { inWords, type Scene, targetOf } from "./request.ts";
import { POST_MUG, SMALL } from "./small-document.ts";

const contract = contractOf(SMALL);
const scene: Scene = {
	caller: { as: "ada" },
	params: { id: "shop_1" },
	body: { title: "Blue", price: { amount: 900, currency: "EUR" }, colors: ["blue"] },
	strangers: [["another shopper", { as: "eve" }]],
	openToAll: false,
	isPublic: false,
	spends: false,
};
const all = nonsenseFor(contract, SMALL, POST_MUG, scene);
const breaks = (label: string) => all.find((one) => one.label === label)?.breaks;

it.each([
	["price.amount = -1", true],
	["price.amount = 1e308", true],
	["price.amount = 1e400 (beyond doubles)", true],
	["price.amount = 0", false],
	["price = null", false],
	["price.currency removed", true],
	["title = 1 characters", true],
	["title = 10 characters", false],
	["title = 11 characters", true],
	["title = SQL", true],
	["colors[0] = HTML", true],
	["colors = 3 items", true],
	['"nonsense" added', true],
	['"__proto__" added', true],
	['price."nonsense" added', true],
	["{", true],
	["the body = null", true],
	["2 MB of JSON", true],
	["no content-type", true],
	["content-type text/plain", true],
	["no body", true],
	["?limit=-1", true],
	["?limit=0", true],
	["?limit twice", true],
	["?nonsense unknown", true],
	["{id} = '; DROP TABLE users; --", true],
	["{id} = null", false],
	["Idempotency-Key: two words", true],
	["Idempotency-Key: k", false],
])("knows of `%s` whether it breaks the schema: %s", (label, expected) => {
	expect(breaks(label)).toBe(expected);
});

it("tries every part of a body at every depth", () => {
	const tried = (part: string) => all.filter(({ label }) => label.startsWith(`${part} = `)).length;
	for (const part of ["the body", "title", "price", "price.amount", "price.currency", "colors", "colors[0]"])
		expect(tried(part)).toBeGreaterThanOrEqual(16);
});

it("is the same each time", () => {
	expect(nonsenseFor(contract, SMALL, POST_MUG, scene).map(inWords)).toEqual(all.map(inWords));
});

it("writes numbers that no double can hold, lone surrogates and prototypes as they are", () => {
	const bodies = all.map(({ body }) => String(body));
	expect(bodies).toContain('{"title":"Blue","price":{"amount":1e400,"currency":"EUR"},"colors":["blue"]}');
	expect(bodies).toContain('{"title":"a\\ud800b","price":{"amount":900,"currency":"EUR"},"colors":["blue"]}');
	expect(bodies).toContain('{"title":"Blue","price":{"amount":900,"currency":"EUR"},"colors":["blue"],"__proto__":{"nonsense":true}}');
});

it("encodes what goes into a path, but for what is to be broken", () => {
	expect(all.find(({ label }) => label === "{id} = a/b")).toSatisfy((one) => targetOf(one) === "/api/v1/shops/a%2Fb/mugs");
	expect(all.find(({ label }) => label === "{id} = %C3%28, not encoded")).toSatisfy((one) => targetOf(one) === "/api/v1/shops/%C3%28/mugs");
});

it("sends strangers with the very request that its owner may make", () => {
	const strangers = strangersAt(SMALL, POST_MUG, scene);
	const eve = strangers.find(({ label }) => label === "as another shopper");
	expect(eve).toMatchObject({
		as: "eve",
		cartToken: undefined,
		params: { id: "shop_1" },
		forbidden: true,
		body: JSON.stringify(scene.body),
	});
	expect(strangers.every(({ forbidden }) => forbidden)).toBe(true);
});
