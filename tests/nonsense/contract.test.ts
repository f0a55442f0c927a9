import { expect, it } from "vitest";
import { contractOf } from "./contract.ts";
import { POST_MUG, SMALL } from "./small-document.ts";

const contract = contractOf(SMALL);
const answer = (status: number, type: string, body: unknown) => ({
	status,
	headers: new Headers(type ? { "content-type": type } : {}),
	text: body === undefined ? "" : JSON.stringify(body),
});
const mug = { title: "Blue", price: null };

it.each([
	["a documented success", answer(201, "application/json", mug), "nothing"],
	["a documented refusal", answer(400, "application/problem+json", { status: 400 }), "nothing"],
	["a documented answer without a body", answer(304, "", undefined), "nothing"],
	["a success whose body is not as documented", answer(201, "application/json", { ...mug, secret: 1 }), /not as documented.*secret/],
	["an undocumented status", answer(409, "application/problem+json", { status: 409 }), /status 409, which is not documented/],
	["a failure, documented or not", answer(503, "application/problem+json", { status: 503 }), /failure of the server/],
	["another media type", answer(400, "text/html", "no"), /content-type "text\/html"/],
	["a body where none is documented", answer(304, "application/json", {}), /a body with status 304/],
])("judges %s", (_, received, fault) => {
	expect(contract.faultOf(POST_MUG, received) ?? "nothing").toMatch(fault);
});

it("takes only a problem+json 4xx for a refusal", () => {
	expect(contract.faultOfRefusal(POST_MUG, answer(201, "application/json", mug))).toMatch(/a refusal \(4xx\) was due/);
	expect(contract.faultOfRefusal(POST_MUG, answer(400, "application/json", { status: 400 }))).toMatch(/no problem\+json/);
	expect(contract.faultOfRefusal(POST_MUG, answer(400, "application/problem+json", { status: 400 }))).toBeNull();
});

it("knows parameters that an object in the query stands for", () => {
	expect(contract.parametersFit(POST_MUG, "query", { "option.Size": ["M", "L"], limit: "5" })).toBe(true);
	expect(contract.parametersFit(POST_MUG, "query", { "opt.Size": "M" })).toBe(false);
});
