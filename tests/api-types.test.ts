import { readFileSync } from "node:fs";
import { afterAll, beforeAll, expect, it } from "vitest";
import { typesOf } from "../clients/api/generate.ts";
import { openStreet, type Street } from "./support/street.ts";

let street: Street;
beforeAll(async () => {
	street = await openStreet();
});
afterAll(() => street.close());

it("the typed client knows the API as it is: otherwise run npm run api", async () => {
	const document = await street.fetchDirectly("/api/v1/openapi.json");
	expect(readFileSync("clients/api/schema.ts", "utf8")).toBe(await typesOf(await document.text()));
});
