import { describe, expect, it } from "vitest";
import type { Problem } from "../../../../../api/client.ts";
import { aPage } from "../../purchase/test-cart.ts";
import type { Return } from "./return-words.ts";
import { readReceipt, replacementFaults, returnFaults } from "./read-return.ts";

const refused = (path: string, message: string): Problem => ({
	type: "about:blank",
	code: "invalid_input",
	title: "",
	status: 400,
	detail: "",
	instance: "",
	errors: [{ path, message }],
});

describe("what is wrong with a return", () => {
	const UNSTORABLE = "has characters that cannot be stored";

	it("stands at the field that it was typed into", () => {
		const page = aPage();
		expect(returnFaults(refused("amount", "at most 500"), page)).toEqual({ amount: "That is more than is left." });
		expect(returnFaults(refused("note", "needed where less is paid back"), page)).toEqual({ note: "Please say why." });
		const unstorable = Object.values(returnFaults(refused("note", UNSTORABLE), page))[0];
		expect(unstorable).not.toMatch(/Please say why|more than/);
		expect(returnFaults(refused("answer", UNSTORABLE), page)).toEqual({ answer: unstorable });
		expect(returnFaults(refused("answer", UNSTORABLE), page, "advice")).toEqual({ advice: unstorable });
		expect(returnFaults(refused("tracking.carrier", UNSTORABLE), page)).toEqual({ carrier: unstorable });
	});

	it("is, of a replacement for which too little was left, that the money is to be paid back", () => {
		const page = aPage();
		const moved: Problem = { ...refused("", ""), code: "conflict", status: 409, errors: [] };
		const faultsWhere = (...allowedActions: string[]) => replacementFaults({ ...moved, allowedActions }, page);
		expect(faultsWhere("refund", "reject")).toEqual({
			"": "There was too little left on your shelf to exchange it. Please pay the money back.",
		});
		expect([faultsWhere(), faultsWhere("refund", "replace", "reject")]).toEqual([returnFaults(moved, page), returnFaults(moved, page)]);
	});

	it("is more than was announced, and says how much that is", () => {
		const asked = { lines: [{ lineId: "oline_1", quantity: 2 }] } as Return;
		const read = readReceipt({ "received.oline_1": "3", "restocked.oline_1": "2" }, asked, aPage());
		expect(read).toEqual({ ok: false, errors: { "received.oline_1": "At most 2." } });
	});
});
