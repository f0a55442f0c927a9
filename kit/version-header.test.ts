import { describe, expect, it } from "vitest";
import { sayVersion, VERSION_HEADER } from "./version-header.ts";

const version = { id: "3fae15c0", tag: "", timestamp: "" };
const saidBy = (cacheControl: string) =>
	sayVersion(new Response("", { headers: { "Cache-Control": cacheControl } }), version).headers.get(VERSION_HEADER);

describe("the version of an answer", () => {
	it("is said where no cache keeps it", () => {
		expect(saidBy("private, no-store")).toBe("3fae15c0");
		expect(sayVersion(new Response(""), version).headers.get(VERSION_HEADER)).toBe("3fae15c0");
	});

	it("is not said where a cache would say it of others", () => {
		expect(saidBy("public, max-age=0, must-revalidate")).toBeNull();
	});
});
