import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { readWanted } from "./wanted.ts";

describe("what a restore is asked for", () => {
	it.each([
		[
			["--latest"],
			{ environment: "local", wanted: { kind: "backup", name: null }, services: ["user", "product", "order", "review", "vendor"] },
		],
		[["--from", "daily/2026-11-23T03-23-00Z/"], { wanted: { kind: "backup", name: "daily/2026-11-23T03-23-00Z", folder: undefined } }],
		[
			["--from", `${import.meta.dirname}/`],
			{ wanted: { kind: "backup", name: "scripts/restore", folder: resolve(import.meta.dirname, "../..") } }, // a folder that is no backup
		],
		[["--latest", "--service", "order", "--service", "user"], { services: ["user", "order"] }],
		[["--env", "staging", "--at", "2026-11-01T14:00:00+01:00"], { wanted: { kind: "time", at: "2026-11-01T13:00:00.000Z" } }],
		[["--env", "staging", "--release", "7-abc"], { wanted: { kind: "release", id: "7-abc" } }],
		[
			["--env", "staging", "--bookmark", "order=00-1"],
			{ wanted: { kind: "bookmarks", of: new Map([["order", "00-1"]]) }, services: ["order"] },
		],
	])("is read from %j", (args, asked) => {
		expect(readWanted(args)).toMatchObject(asked);
	});

	it.each([
		[["everything"], /Unexpected argument/],
		[["--env", "moon", "--latest"], /Which environment\?/],
		[["--env", "staging"], /To what\? One of/],
		[["--env", "staging", "--latest", "--at", "2026-01-01T00:00:00Z"], /To what\?/],
		[["--latest", "--service", "mail"], /There is no service mail/],
		[["--at", "2026-01-01T00:00:00Z"], /Only deployed databases have Time Travel/],
		[["--env", "staging", "--at", "2026-01-01T00:00:00"], /is no time with a zone/],
		[["--env", "staging", "--at", "2026-02-30T00:00:00Z"], /is no time with a zone/],
		[["--env", "staging", "--bookmark", "order=00-1", "--service", "user"], /There is no bookmark of user/],
		[["--from", ""], /--from is empty/],
		[["--latest", "--service", ""], /--service is empty/],
		[["--env", "staging", "--at", "2999-01-01T00:00:00Z"], /is still to come/],
		[["--env", "staging", "--bookmark", "0000-1"], /Say whose bookmark it is/],
	])("is refused as %j", (args, why) => {
		expect(() => readWanted(args)).toThrow(why);
	});
});
