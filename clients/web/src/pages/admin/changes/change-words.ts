import { TAX_CATEGORIES } from "#contracts/product";
import type { Schemas } from "../../../../../api/client.ts";
import type { RequestContext } from "../../../core/request-context.ts";
import type { Categories } from "../../sell/products/posted-form.ts";
import { categoryName } from "../commission-rules/category-names.ts";
import { oneOf } from "../list-address.ts";
import { placeText } from "../tax-rates/tax-rates.tsx";
import type { People } from "./people.ts";

export type Change = Schemas["AdminChange"];

interface ChangedThing {
	/** Its name, or what it is about. */
	name: string;
	/** Where it is shown; nowhere if it is gone. */
	path: string | undefined;
}

/** What was changed, and the page on which it is. */
export function thingOf(page: RequestContext, { subject, subjectId, after, before }: Change, people: People = null): ChangedThing {
	const isGone = after === null;
	const { sum, frame } = page.t.admin;
	switch (subject) {
		case "promotion":
			return { name: textIn(after ?? before, "title") ?? subjectId, path: isGone ? undefined : `/admin/promotions/${subjectId}` };
		case "tax_rate":
			return rateOf(page, subjectId);
		case "tax_exemption":
			return personOf(page, subjectId, people);
		case "commission_rule":
			return { name: frame.sections.commission, path: "/admin/commission-rules" };
		case "gift_card": {
			const ending = textIn(after, "codeEnding");
			return { name: ending === undefined ? subjectId : sum.cards.endsWith(ending), path: `/admin/gift-cards/${subjectId}` };
		}
		default:
			return personOf(page, subjectId, people, "/credit");
	}
}

/** Somebody's name, and the page of their account; whoever was erased has neither. */
export function personOf({ t }: RequestContext, id: string, people: People, page = ""): ChangedThing {
	if (people !== null && !people.has(id)) return { name: t.admin.sum.changes.erased, path: undefined };
	return { name: people?.get(id) ?? t.admin.orders.detail.toBuyer, path: `/admin/users/${id}${page}` };
}

const textIn = (values: Change["before"], name: string): string | undefined => {
	const value = values?.[name];
	return typeof value === "string" ? value : undefined;
};

/** `US/NY/standard` in words, as the list of rates has it. */
function rateOf(page: RequestContext, id: string): ChangedThing {
	const [country = "", ...rest] = id.split("/");
	const category = oneOf(rest.at(-1) ?? null, TAX_CATEGORIES);
	if (!/^[A-Z]{2}$/.test(country) || category === undefined) return { name: id, path: "/admin/tax-rates" };
	const place = placeText(page, { country, region: rest.slice(0, -1).join("/") });
	return { name: `${place}: ${page.t.admin.sum.taxes.categories[category]}`, path: `/admin/tax-rates?country=${country}` };
}

/** What one value was and is. */
export interface ChangedLine {
	label: string;
	text: string;
	/** Of the shop that it names. */
	path?: string | undefined;
}

/** What differs before and after, a line for each. */
export function changedLines(page: RequestContext, change: Change, categories: Categories): ChangedLine[] {
	const { before, after, subject } = change;
	const { fields, was, change: fromTo } = page.t.admin.sum.changes;
	const names = [...new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])];
	const said = (name: string, value: unknown) => valueText(page, name, value, categories);
	return names.flatMap((name) => {
		const [old, now] = [before?.[name], after?.[name]];
		const [isOld, isNow] = [before !== null && name in before, after !== null && name in after];
		const label = fields[name] ?? name;
		if (isOld && isNow) return same(old, now) ? [] : [{ label, text: fromTo(said(name, old), said(name, now)) }];
		if (saysNothing(isNow ? now : old)) return [];
		if (name === "vendorId") return [{ label, text: page.t.admin.orders.detail.toShop, path: `/admin/shops/${String(now ?? old)}` }];
		return [{ label, text: isNow || subject === "store_credit" ? said(name, isNow ? now : old) : was(said(name, old)) }];
	});
}

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** What nobody chose needs no line where something is new or gone. */
const saysNothing = (value: unknown): boolean => value === null || value === undefined || value === "" || same(value, []);

/** A value as people read it: the field's name says its unit. */
function valueText(page: RequestContext, name: string, value: unknown, categories: Categories): string {
	const { t, format } = page;
	const { changes } = t.admin.sum;
	if (saysNothing(value)) return noValue(page, name);
	if (typeof value === "boolean") return value ? t.words.yes : t.words.no;
	if (typeof value === "number") return numberText(page, name, value);
	if (Array.isArray(value)) return format.list(value.map((id) => nameOf(page, name, String(id), categories)));
	if (typeof value !== "string") return JSON.stringify(value);
	if (name.endsWith("At")) return Number.isNaN(Date.parse(value)) ? value : format.dateTime(value);
	if (name === "kind" || name === "fundedBy") return changes.values[value] ?? value;
	return nameOf(page, name, value, categories);
}

function numberText({ format }: RequestContext, name: string, value: number): string {
	if (name.endsWith("Bps")) return format.percent(value / 10_000, 2);
	return name.endsWith("Minor") ? format.money({ amount: value, currency: "EUR" }) : format.number(value);
}

const nameOf = (page: RequestContext, name: string, value: string, categories: Categories): string =>
	name.startsWith("category") ? (categoryName(categories ?? [], value) ?? page.t.admin.sum.commission.goneCategory) : value;

/** What nothing means for a field. */
function noValue({ t }: RequestContext, name: string): string {
	const { changes } = t.admin.sum;
	if (name === "vendorId") return changes.everybody;
	if (name.startsWith("maxUses")) return changes.anyNumber;
	return name.startsWith("productId") || name.startsWith("category") ? changes.everything : changes.noValue;
}
