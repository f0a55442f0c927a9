import { expect, it } from "vitest";
import { addressOf } from "./address.ts";

it.each([
	"https://street.example/api/v1/products/sea-salt_1",
	"https://street.example/",
	"http://127.0.0.1:8787/api/v1/products",
	"https://street.example/api/v1/products?q=a%20b&q=",
	"https://street.example/api/v1/products?",
	"https://street.example/api/v1/products/../me",
	"https://street.example/api/v1/products/./%2e%2e/me",
	"https://street.example/api/v1/products//x",
	"https://street.example/api/v1/caf%C3%A9",
	"https://street.example/api/v1/café",
	"https://street.example/api\\v1",
	"https://street.example/a b",
	"https://street.example?q=1",
	"https://street.example",
])("an address is read as URL reads it: %s", (url) => {
	const { pathname, search } = new URL(url);
	expect(addressOf(url)).toEqual({ pathname, search });
});
