import { expect, it } from "vitest";
import { hashPassword, verifyPassword } from "./password.ts";

it("hashes with a fresh salt each time, and knows the password again", async () => {
	const [first, second] = await Promise.all([hashPassword("a good password"), hashPassword("a good password")]);
	expect(first).toMatch(/^[0-9a-f]{32}:[0-9a-f]{128}$/);
	expect(second).not.toBe(first);
	expect(await verifyPassword("a good password", first)).toBe(true);
	expect(await verifyPassword("a good passwore", first)).toBe(false);
});

it("hashes the same with the same salt, for sample data", async () => {
	expect(await hashPassword("demo-highstreet-admin", "0011")).toBe(await hashPassword("demo-highstreet-admin", "0011"));
});

it("takes a password for the same however its letters are composed", async () => {
	expect(await verifyPassword("caf\u0065\u0301 au lait", await hashPassword("caf\u00e9 au lait"))).toBe(true);
});

it("refuses a stored value that is no hash", async () => {
	expect(await verifyPassword("a good password", "")).toBe(false);
});
