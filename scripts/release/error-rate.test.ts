import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { failsTooOften } from "./error-rate.ts";
import { overridesFor } from "./probes.ts";
import { sharesAt } from "./shares.ts";

describe("a new version", () => {
	it.each([
		["no request yet", { requests: 0, errors: 0 }, { requests: 100, errors: 0 }, false],
		["two errors, which may be chance", { requests: 2, errors: 2 }, { requests: 100, errors: 0 }, false],
		["three errors of three", { requests: 3, errors: 3 }, { requests: 100, errors: 0 }, true],
		["one in a hundred", { requests: 1_000, errors: 10 }, { requests: 1_000, errors: 0 }, false],
		["more than one in a hundred", { requests: 1_000, errors: 11 }, { requests: 1_000, errors: 0 }, true],
		["as many as the version before, which are many", { requests: 100, errors: 10 }, { requests: 900, errors: 90 }, false],
		["more than twice as many as the version before", { requests: 100, errors: 21 }, { requests: 900, errors: 90 }, true],
		["all of them, with no version before", { requests: 50, errors: 50 }, { requests: 0, errors: 0 }, true],
	])("with %s", (_, now, before, tooOften) => {
		expect(failsTooOften(now, before)).toBe(tooOften);
	});

	it("is never stopped for erring as often as the one before, or less", () => {
		const counts = fc.record({ requests: fc.integer({ min: 1, max: 1e6 }), share: fc.double({ min: 0, max: 1, noNaN: true }) });
		fc.assert(
			fc.property(counts, fc.integer({ min: 1, max: 1e6 }), ({ requests, share }, others) => {
				const errors = Math.floor(requests * share);
				const before = { requests: others, errors: Math.ceil((others * errors) / requests) };
				expect(failsTooOften({ requests, errors }, before)).toBe(false);
			}),
		);
	});
});

describe("the shares of a Worker's traffic", () => {
	const before = [
		{ version_id: "old", percentage: 90 },
		{ version_id: "older", percentage: 10 },
	];

	it("are the new version's and those of the version that had most before", () => {
		expect(sharesAt(10, "new", before)).toEqual([
			{ version_id: "new", percentage: 10 },
			{ version_id: "old", percentage: 90 },
		]);
	});

	it("are all the new version's at 100 %, and where nothing was before", () => {
		expect(sharesAt(100, "new", before)).toEqual([{ version_id: "new", percentage: 100 }]);
		expect(sharesAt(10, "new", null)).toEqual([{ version_id: "new", percentage: 100 }]);
	});

	it("always add up to 100 and name at most two versions, as Cloudflare wants it", () => {
		const share = fc.record({ version_id: fc.constantFrom("a", "b", "new"), percentage: fc.integer({ min: 0, max: 100 }) });
		fc.assert(
			fc.property(fc.integer({ min: 0, max: 100 }), fc.option(fc.array(share, { maxLength: 2 })), (percentage, before) => {
				const shares = sharesAt(percentage, "new", before);
				expect(shares.reduce((sum, one) => sum + one.percentage, 0)).toBe(100);
				expect(new Set(shares.map((one) => one.version_id)).size).toBe(shares.length);
				expect(shares.length).toBeLessThanOrEqual(2);
			}),
		);
	});
});

describe("the override header", () => {
	it("is a dictionary of strings", () => {
		expect(overridesFor({ "highstreet-web": "a-1", "highstreet-gateway": "b-2" })).toBe('highstreet-web="a-1", highstreet-gateway="b-2"');
	});
});
