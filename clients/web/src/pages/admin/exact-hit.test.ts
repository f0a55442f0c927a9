import { expect, it } from "vitest";
import { exactHit } from "./exact-hit.ts";

const item = (id: string, title: string, slug?: string) => ({
	kind: "vendor" as const,
	id,
	title,
	detail: "",
	createdAt: "2026-11-22T10:00:00.000Z",
	...(slug !== undefined && { slug }),
});
const quay = item("vend_1", "Quay Bakehouse", "quay-bakehouse");
const order = item("ord_1", "HS-0AFR-MBMS");

it.each([
	["vend_1", quay],
	["QUAY bakehouse", quay],
	["quay-bakehouse", quay],
	["hs-0afr-mbms", order],
	["quay", undefined],
	["", undefined],
])("knows what %s is exactly", (q, hit) => {
	expect(exactHit([quay, order], q)).toBe(hit);
});

it("knows none where several are called the same", () => {
	expect(exactHit([quay, item("vend_2", "Quay Bakehouse")], "quay bakehouse")).toBeUndefined();
	expect(exactHit([quay, item("vend_2", "Quay Bakehouse")], "vend_2")?.id).toBe("vend_2");
});
