import { expect, it } from "vitest";
import { isCanonicalAddress } from "./public-page.ts";

const isKept = (address: string) => isCanonicalAddress(`https://street.example${address}`, ["q", "sort", "near"]);

it.each(["/", "/search", "/search?q=bread", "/search?q=brown+bread&sort=price", "/search?near=53.27%2C-9.05", "/shops/caf%C3%A9"])(
	"keeps %s",
	(address) => {
		expect(isKept(address)).toBe(true);
	},
);

it.each([
	"/search?q=bread&x=1",
	"/search?sort=price&q=bread",
	"/search?q=a&q=b",
	"/search?q=",
	"/search?&q=bread",
	"/search?q=bre%61d",
	"/search?q=brown%20bread",
	"/search?near=53.27,-9.05",
	"/sh%6Fps",
	"/shops/caf%c3%a9",
	"/shops/%E0%A4%A",
])("answers %s but does not keep it", (address) => {
	expect(isKept(address)).toBe(false);
});
