import { expect, it } from "vitest";
import { askedEntries, isNarrowed, ledgerQueryText, readLedgerQuery } from "./ledger-query.ts";

const read = (text: string) => readLedgerQuery(new URLSearchParams(text));

it("leaves out what makes no sense", () => {
	const query = read("kind=theft&from=yesterday&to=2026-02-31");
	expect(query).toMatchObject({ kind: undefined, from: "", to: "" });
	expect(isNarrowed(query)).toBe(false);
	expect(askedEntries(query)).toEqual({ limit: 25 });
});

it("takes days as those of the marketplace, the last one included", () => {
	expect(askedEntries(read("kind=sale&from=2026-06-01&to=2026-10-25"))).toEqual({
		limit: 25,
		kind: "sale",
		from: "2026-05-31T23:00:00.000Z",
		to: "2026-10-26T00:00:00.000Z",
	});
});

it("keeps the filters on the way through the pages", () => {
	const query = read("kind=refund&from=2026-11-01&cursor=abc");
	expect(ledgerQueryText(query, query.place)).toBe("?kind=refund&from=2026-11-01&page=2&cursor=abc");
});
