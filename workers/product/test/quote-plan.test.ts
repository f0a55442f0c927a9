import { drizzle } from "drizzle-orm/d1";
import { expect, it } from "vitest";
import { bindings } from "../../../tests/support/service-under-test.ts";
import type { ProductEnv } from "../src/env.ts";
import { findReservationState, quoteVariants } from "../src/store/inventory-store.ts";
import { recordedStatements } from "./query-plans.ts";

const { DB } = bindings<ProductEnv>();

it("what a cart costs is looked up by its variants, not among all that is for sale or was ever sold", async () => {
	const now = new Date().toISOString();
	await quoteVariants(drizzle(DB), ["var_1"], now);
	await findReservationState(drizzle(DB), "ord_1", [{ variantId: "var_1", quantity: 1 }], now);

	const asked = recordedStatements().filter((statement) => statement.includes("FROM variants s"));
	expect(asked).toHaveLength(2);
	for (const statement of asked) {
		const values = Array.from(statement.matchAll(/\?/g), () => null);
		const { results } = await DB.prepare(`EXPLAIN QUERY PLAN ${statement}`)
			.bind(...values)
			.all<{ detail: string }>();
		const plan = results.map(({ detail }) => detail);
		expect(plan).toContainEqual(expect.stringMatching(/^SEARCH s USING .*\(id=\?\)/));
		expect(plan.filter((detail) => /^SEARCH p .*\(status=\?\)|^SEARCH l .*\(variant_id=\?\)/.test(detail))).toEqual([]);
		expect(plan).toContainEqual(expect.stringMatching(/^SEARCH r USING .*reservations_held/));
	}
});
