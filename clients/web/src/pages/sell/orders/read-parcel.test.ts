import { expect, it } from "vitest";
import { en } from "../../../messages/en.ts";
import type { RequestContext } from "../../../core/request-context.ts";
import { readParcel } from "./read-parcel.ts";

const page = { t: en } as RequestContext;
const text = en.sell.parcel;

it("takes what is in the parcel, and leaves out what is not", () => {
	expect(readParcel({ _key: "k", "quantity.oline_a": " 2 ", "quantity.oline_b": "0", "quantity.oline_c": "" }, page)).toEqual({
		ok: true,
		value: { lines: [{ lineId: "oline_a", quantity: 2 }] },
	});
});

it("takes tracking and that it was handed over", () => {
	const typed = { "quantity.a": "1", carrier: " An Post ", number: "CE1", url: "https://track.example/CE1", handedOver: "true" };
	expect(readParcel(typed, page)).toEqual({
		ok: true,
		value: {
			lines: [{ lineId: "a", quantity: 1 }],
			tracking: { carrier: "An Post", number: "CE1", url: "https://track.example/CE1" },
			handedOver: true,
		},
	});
});

it.each<[Record<string, string>, Record<string, string>]>([
	[{ "quantity.a": "0" }, { "": text.nothing }],
	[{}, { "": text.nothing }],
	[{ "quantity.a": "-1" }, { "quantity.a": text.notACount }],
	[{ "quantity.a": "1.5" }, { "quantity.a": text.notACount }],
	[{ "quantity.a": "1e3" }, { "quantity.a": text.notACount }],
	[{ "quantity.a": "1", carrier: "An Post" }, { number: text.numberMissing }],
	[{ "quantity.a": "1", number: "CE1" }, { carrier: text.carrierMissing }],
	[{ "quantity.a": "1", carrier: "x", number: "y", url: "javascript:alert(1)" }, { url: text.notAnAddress }],
	[{ "quantity.a": "1", carrier: "x", number: "y", url: "track me" }, { url: text.notAnAddress }],
])("says of %o what is wrong beside the field", (typed, errors) => {
	expect(readParcel(typed, page)).toEqual({ ok: false, errors });
});
