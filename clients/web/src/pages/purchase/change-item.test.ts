import { expect, it } from "vitest";
import { changeOf } from "./change-item.ts";

it.each([
	[{ quantity: "3" }, { kind: "set", quantity: 3 }],
	[{ quantity: " 3 " }, { kind: "set", quantity: 3 }],
	[
		{ quantity: "3", step: "1" },
		{ kind: "set", quantity: 4 },
	],
	[
		{ quantity: "3", step: "-1" },
		{ kind: "set", quantity: 2 },
	],
	[
		{ quantity: "3", step: "100" },
		{ kind: "set", quantity: 3 },
	],
	[{ quantity: "1", step: "-1" }, { kind: "remove" }],
	[{ quantity: "0" }, { kind: "remove" }],
	[{ quantity: "nonsense", remove: "1" }, { kind: "remove" }],
	[{ quantity: "1000" }, { kind: "refuse", why: "tooMany" }],
	[
		{ quantity: "999", step: "1" },
		{ kind: "refuse", why: "tooMany" },
	],
	[{ quantity: "-1" }, { kind: "refuse", why: "invalid" }],
	[{ quantity: "1.5" }, { kind: "refuse", why: "invalid" }],
	[{ quantity: "1e3" }, { kind: "refuse", why: "invalid" }],
	[{ quantity: "" }, { kind: "refuse", why: "invalid" }],
	[{}, { kind: "refuse", why: "invalid" }],
])("a form with %j means %j", (values, change) => {
	expect(changeOf(values)).toEqual(change);
});
