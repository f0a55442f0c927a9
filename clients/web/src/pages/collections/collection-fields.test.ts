import { describe, expect, it } from "vitest";
import type { Problem } from "../../../../api/client.ts";
import { formatsOf } from "../../core/format.ts";
import { factsOf } from "../../core/locale.ts";
import type { RequestContext } from "../../core/request-context.ts";
import { rendered } from "../sell/settings/changed-fields.ts";
import { inputFrom, patchFrom, refusalOf, valuesOf } from "./collection-fields.ts";
import type { Collection } from "./keeper.ts";

const { messages: t } = factsOf("en");
const page = { locale: "en", t, format: formatsOf("en", "Europe/Dublin") } as RequestContext;
const { faults } = t.collections;
const NO_SHOPS = new Map<string, string>();

const stored = (changes: Partial<Collection> = {}): Collection => ({
	id: "coll_1",
	slug: "gifts",
	title: "Gifts",
	descriptionHtml: "<p>For you</p>",
	kind: "rule",
	vendor: null,
	createdAt: "2026-11-22T12:00:00.000Z",
	updatedAt: "2026-11-22T12:00:00.000Z",
	status: "published",
	position: 3,
	rule: { tags: ["gift"], vendorIds: ["vend_1"] },
	productIds: [],
	products: [],
	vendors: [{ id: "vend_1", slug: "quay-bakery", name: "Quay Bakery" }],
	productCount: 0,
	productCountIsExact: true,
	...changes,
});
/** The form of the stored collection as it was made, with what somebody typed since. */
const typed = (changes: Record<string, string>, collection = stored()) => {
	const made = valuesOf(collection, "en");
	return { ...made, _was: rendered(made), ...changes };
};
const SHOPS = new Map([["quay-bakery", "vend_1"]]);

describe("a new collection", () => {
	it("of chosen products leaves the rule's fields aside", () => {
		const values = { title: " Gifts ", kind: "manual", status: "draft", "rule.priceMin": "dear" };
		expect(inputFrom(values, NO_SHOPS, page)).toEqual({
			ok: true,
			value: { title: "Gifts", descriptionHtml: "", status: "draft", position: 0 },
		});
	});

	it("by a rule has the rule, with shops by their ids", () => {
		const values = { title: "Gifts", kind: "rule", status: "published", "rule.tags": "gift", "rule.shops": "quay-bakery", position: "7" };
		expect(inputFrom(values, SHOPS, page)).toEqual({
			ok: true,
			value: {
				title: "Gifts",
				descriptionHtml: "",
				status: "published",
				position: 7,
				rule: { tags: ["gift"], vendorIds: ["vend_1"] },
			},
		});
	});

	it.each([
		[{ title: "" }, { title: t.faults.missing }],
		[{ slug: "Gifts!" }, { slug: faults.slugForm }],
		[{ position: "1.5" }, { position: faults.position }],
		[{ position: "1000001" }, { position: faults.position }],
		[{ kind: "rule" }, { rule: faults.noCondition }],
		[{ kind: "rule", "rule.priceMin": "dear" }, { "rule.priceMin": faults.notAnAmount }],
		[{ kind: "rule", "rule.shops": "nowhere, quay-bakery" }, { "rule.shops": faults.noShop("nowhere") }],
		[{ status: "sold" }, { status: t.faults.choice }],
	])("with %j is refused beside the field", (changes, errors) => {
		expect(inputFrom({ title: "Gifts", kind: "manual", status: "draft", ...changes }, SHOPS, page)).toEqual({ ok: false, errors });
	});
});

describe("a change", () => {
	it("sends only what differs from the form as it was made", () => {
		expect(patchFrom(typed({ title: "Presents" }), "rule", SHOPS, page)).toEqual({ ok: true, value: { title: "Presents" } });
		expect(patchFrom(typed({ "rule.onSale": "on" }), "rule", SHOPS, page)).toEqual({
			ok: true,
			value: { rule: { tags: ["gift"], vendorIds: ["vend_1"], onSale: true } },
		});
		expect(patchFrom(typed({}), "rule", SHOPS, page)).toEqual({ ok: true, value: {} });
	});

	it("sends a rule from which a box was unticked", () => {
		const made: Record<string, string> = typed({}, stored({ rule: { tags: ["gift"], categoryIds: ["cat_1"] } }));
		const { "rule.category.cat_1": _box, ...values } = made;
		expect(patchFrom({ ...values, "rule.shops": "" }, "rule", SHOPS, page)).toEqual({ ok: true, value: { rule: { tags: ["gift"] } } });
	});

	it("needs an address, and a rule that says something", () => {
		expect(patchFrom(typed({ slug: "" }), "rule", SHOPS, page)).toEqual({ ok: false, errors: { slug: faults.slugForm } });
		const empty = typed({ "rule.tags": "", "rule.shops": "" });
		expect(patchFrom(empty, "rule", SHOPS, page)).toEqual({ ok: false, errors: { rule: faults.noCondition } });
	});
});

describe("what the API refuses", () => {
	const problem = (changes: Partial<Problem>): Problem => ({
		type: "about:blank",
		title: "",
		status: 409,
		code: "conflict",
		detail: "",
		instance: "",
		...changes,
	});

	it.each<[string, Partial<Problem>, Record<string, string>]>([
		["a slug that is taken", { errors: [{ path: "slug", message: "is taken" }] }, { slug: faults.slugTaken }],
		["one too many", { detail: "A shop can have at most 100 collections. Delete one to make room for another." }, { "": faults.full(100) }],
		["what somebody else changes", { detail: "It is being changed by somebody else right now." }, { "": faults.busy }],
		[
			"a price range that is none",
			{ code: "invalid_input", errors: [{ path: "rule.priceMax", message: "is below priceMin" }] },
			{ "rule.priceMax": faults.priceMax },
		],
		[
			"a category that is gone",
			{ code: "invalid_input", errors: [{ path: "rule.categoryIds.0", message: "is not a category" }] },
			{ categories: faults.categoryGone },
		],
	])("stands beside the field: %s", (_, changes, errors) => {
		expect(refusalOf(problem(changes), {}, page)).toEqual(errors);
	});
});
