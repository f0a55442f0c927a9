import { expect, it } from "vitest";
import { safeNext } from "./sign-in-first.ts";

it.each(["/cart", "/de/account?tab=1", "/shops/a/b#reviews"])("goes to %s after signing in", (next) => expect(safeNext(next)).toBe(next));

it.each([
	"//evil.example",
	"/\\evil.example",
	"https://evil.example",
	"javascript:alert(1)",
	"",
	"cart",
	"/a b",
	"/api/v1/auth/sign-out",
	undefined,
])("does not go to %j", (next) => expect(safeNext(next)).toBe("/"));
