import { collectionInputSchema, collectionPatchSchema, MOST_COLLECTIONS_OF_A_SHOP } from "#contracts/collection";
import type { Problem, Schemas } from "../../../../api/client.ts";
import { check, type Checked, errorsOf, type FormErrors, type FormValues } from "../../core/forms.ts";
import type { Locale } from "../../core/locale.ts";
import type { RequestContext } from "../../core/request-context.ts";
import { changedOnly } from "../sell/settings/changed-fields.ts";
import type { Collection } from "./keeper.ts";
import { ruleField, ruleValues, typedRule, type TypedRule } from "./rule-fields.ts";

export type Kind = Collection["kind"];

/** Shops by the slugs that were typed; those that there are not are left out. */
export type ShopIds = ReadonlyMap<string, string>;

/** A stored collection as its form holds it. */
export const valuesOf = (collection: Collection, locale: Locale): FormValues => ({
	title: collection.title,
	slug: collection.slug,
	descriptionHtml: collection.descriptionHtml,
	status: collection.status,
	position: String(collection.position),
	...(collection.rule &&
		ruleValues(
			collection.rule,
			collection.vendors.map(({ slug }) => slug),
			locale,
		)),
});

/** What makes a collection of what was typed, or what is wrong with it by field. */
export function inputFrom(values: FormValues, ids: ShopIds, page: RequestContext): Checked<Schemas["CollectionInput"]> {
	const { value, errors, rows } = bodyOf(values, values["kind"] === "rule" ? "rule" : "manual", ids, page);
	return settled(check(collectionInputSchema, value, page.locale), errors, rows, page) as Checked<Schemas["CollectionInput"]>;
}

/** What changes a collection: only what differs from the form as it was made, so that others get their way with the rest. */
export function patchFrom(values: FormValues, kind: Kind, ids: ShopIds, page: RequestContext): Checked<Schemas["CollectionPatch"]> {
	const { value, errors, rows } = bodyOf(values, kind, ids, page);
	const known = { slug: "", position: 0, ...value };
	const checked = settled(check(collectionPatchSchema, known, page.locale), errors, rows, page) as Checked<Schemas["CollectionPatch"]>;
	return checked.ok ? { ok: true, value: changedOnly(checked.value, values, values["_was"]) } : checked;
}

interface Body {
	value: Record<string, unknown>;
	errors: FormErrors;
	rows: readonly number[];
}

function bodyOf(values: FormValues, kind: Kind, ids: ShopIds, { t }: RequestContext): Body {
	const { faults } = t.collections;
	const typed = kind === "rule" ? typedRule(values) : null;
	const slug = (values["slug"] ?? "").trim();
	const position = (values["position"] ?? "").trim();
	const isPlace = /^\d{0,7}$/.test(position) && Number(position) <= 1_000_000;
	return {
		value: {
			title: (values["title"] ?? "").trim(),
			descriptionHtml: values["descriptionHtml"] ?? "",
			status: values["status"] ?? "draft",
			...(slug !== "" && { slug }),
			...(position !== "" && isPlace && { position: Number(position) }),
			...(typed && { rule: { ...typed.rule, ...shopsOf(typed, ids) } }),
		},
		errors: { ...(!isPlace && { position: faults.position }), ...(typed && faultsOf(typed, ids, t)) },
		rows: typed?.rows ?? [],
	};
}

const shopsOf = ({ shops }: TypedRule, ids: ShopIds): { vendorIds?: string[] } => {
	const vendorIds = [...new Set(shops.flatMap((slug) => ids.get(slug) ?? []))];
	return vendorIds.length > 0 ? { vendorIds } : {};
};

function faultsOf({ faults, shops }: TypedRule, ids: ShopIds, { collections }: RequestContext["t"]): FormErrors {
	const unknown = shops.filter((slug) => !ids.has(slug));
	return {
		...Object.fromEntries(Object.entries(faults).map(([name, fault]) => [name, collections.faults[fault]])),
		...(unknown.length > 0 && { "rule.shops": collections.faults.noShop(unknown.join(", ")) }),
	};
}

/** What the form found itself goes before what the schema says of the same field. */
function settled<T>(checked: Checked<T>, errors: FormErrors, rows: readonly number[], page: RequestContext): Checked<T> {
	if (checked.ok) return Object.keys(errors).length === 0 ? checked : { ok: false, errors };
	const isRuleRead = Object.keys(errors).every((name) => !name.startsWith("rule."));
	const found = inOurWords(checked.errors, rows, page);
	if (!isRuleRead) delete found["rule"]; // something is filled in, if not well
	return { ok: false, errors: { ...found, ...errors } };
}

/** Faults by the names of the fields, in the words of this form. */
function inOurWords(errors: FormErrors, rows: readonly number[], { t }: RequestContext): Record<string, string> {
	const { faults } = t.collections;
	const ours: Record<string, string> = { slug: faults.slugForm, rule: faults.noCondition, categories: faults.categoryGone };
	return Object.fromEntries(
		Object.entries(errors).map(([path, message]) => {
			const name = path === "rule" || path.startsWith("rule.") ? ruleField(path, rows) : path;
			if (name === "rule.priceMax" && message === "is below priceMin") return [name, faults.priceMax];
			return [name, ours[name] ?? message];
		}),
	);
}

/** What the API refused, beside the field that it is about. */
export function refusalOf(problem: Problem, values: FormValues, page: RequestContext): FormErrors {
	const { faults } = page.t.collections;
	if (problem.code !== "conflict") return inOurWords(errorsOf(problem, page.t), typedRule(values).rows, page);
	if (problem.errors?.some(({ path }) => path === "slug")) return { slug: faults.slugTaken };
	return { "": /\bat most\b/.test(problem.detail) ? faults.full(MOST_COLLECTIONS_OF_A_SHOP) : faults.busy };
}
