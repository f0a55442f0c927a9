import { promotionCodeSchema } from "#contracts/promotion";
import type { Problem, Schemas } from "../../../../api/client.ts";
import { type Checked, errorsOf, type FormErrors, type FormValues, minorUnits } from "../../core/forms.ts";
import { momentOf, typedTime } from "../../core/local-time.ts";
import type { Locale } from "../../core/locale.ts";
import { MARKETPLACE, type RequestContext } from "../../core/request-context.ts";
import { priceOf, typedAmount } from "../sell/amounts.ts";
import type { Promotion } from "./keeper.ts";

export type Kind = Promotion["kind"];
export const KINDS: readonly Kind[] = ["percentage", "fixed", "free_delivery", "buy_x_get_y"];
export const FUNDERS = ["marketplace", "vendor"] as const;

/** Of the boxes of categories. */
export const CATEGORY = "category.";

type Input = Schemas["PromotionInput"];
type Shared = Pick<
	Promotion,
	| "title"
	| "code"
	| "productIds"
	| "categoryIds"
	| "minSpend"
	| "maxUses"
	| "maxUsesPerCustomer"
	| "combines"
	| "isActive"
	| "startsAt"
	| "endsAt"
>;

/** What shops and products that were typed are. */
export interface Found {
	/** The shop's id; undefined where there is no such shop. */
	vendorId?: string | null | undefined;
	/** Products by what was typed. */
	products: ReadonlyMap<string, string>;
}

const typedNumber = (value: number, locale: Locale): string => (locale === "de" ? String(value).replace(".", ",") : String(value));

/** A stored promotion as its form holds it. */
export function valuesOf(promotion: Promotion, { locale }: RequestContext): FormValues {
	const { percentBps, amount, buyQuantity, getQuantity, minSpend, maxUses, maxUsesPerCustomer, startsAt, endsAt } = promotion;
	return {
		title: promotion.title,
		code: promotion.code ?? "",
		percent: percentBps === null ? "" : typedNumber(percentBps / 100, locale),
		amount: amount ? typedAmount(amount.amount, locale) : "",
		buyQuantity: String(buyQuantity ?? ""),
		getQuantity: String(getQuantity ?? ""),
		products: promotion.productIds.join(", "),
		...Object.fromEntries(promotion.categoryIds.map((id) => [CATEGORY + id, "on"])),
		minSpend: minSpend.amount === 0 ? "" : typedAmount(minSpend.amount, locale),
		maxUses: String(maxUses ?? ""),
		maxUsesPerCustomer: String(maxUsesPerCustomer ?? ""),
		...(promotion.combines && { combines: "on" }),
		...(promotion.isActive && { isActive: "on" }),
		startsAt: startsAt === null ? "" : typedTime(startsAt, MARKETPLACE.timeZone),
		endsAt: endsAt === null ? "" : typedTime(endsAt, MARKETPLACE.timeZone),
	};
}

/** The form of a promotion that is not there yet. */
export const emptyValues = (kind: Kind): FormValues => ({
	kind,
	_key: crypto.randomUUID(),
	combines: "on",
	isActive: "on",
	...(kind === "buy_x_get_y" && { buyQuantity: "2", getQuantity: "1", percent: "100" }),
});

/** The categories that are ticked. */
export const tickedCategories = (values: FormValues): string[] =>
	Object.keys(values).flatMap((name) => (name.startsWith(CATEGORY) ? [name.slice(CATEGORY.length)] : []));

/** What was typed where products are named: ids or the last parts of their addresses. */
export const typedProducts = ({ products = "" }: FormValues): string[] => [
	...new Set(
		products
			.split(/[\s,;]+/)
			.map((part) => part.replace(/^.*\//, ""))
			.filter(Boolean),
	),
];

type Fault = (name: string, text: string) => void;

/** What makes a promotion of what was typed, or what is wrong with it by field. */
export function inputFrom(values: FormValues, kind: Kind, found: Found, page: RequestContext): Checked<Input> {
	const errors: Record<string, string> = {};
	const fault: Fault = (name, text) => (errors[name] ??= text);
	const { faults } = page.t.promotions;
	const shared = sharedFrom(values, found, page, fault);
	if (found.vendorId === undefined) fault("shop", faults.noShop);
	const reach = {
		vendorId: found.vendorId ?? null,
		fundedBy: FUNDERS.find((known) => known === values["fundedBy"]) ?? ("marketplace" as const),
	};
	const input = { ...shared, ...reach, ...worthOf(values, kind, page, fault), kind } as Input;
	return Object.keys(errors).length === 0 ? { ok: true, value: input } : { ok: false, errors };
}

/** What changes a promotion: the whole form, but for what cannot be changed. */
export function patchFrom(values: FormValues, kind: Kind, found: Found, page: RequestContext): Checked<Schemas["PromotionPatch"]> {
	const input = inputFrom(values, kind, { ...found, vendorId: null }, page);
	if (!input.ok) return input;
	const { kind: _kind, vendorId: _vendorId, fundedBy: _fundedBy, ...patch } = input.value;
	return { ok: true, value: patch };
}

/** What a promotion of a kind takes off. */
function worthOf(values: FormValues, kind: Kind, { t }: RequestContext, fault: Fault): object {
	const { faults } = t.promotions;
	if (kind === "free_delivery") return {};
	if (kind === "fixed") {
		const amount = minorUnits(values["amount"] ?? "");
		if (amount === null || amount === 0) fault("amount", faults.notAnAmount);
		return { amount: priceOf(amount ?? 0) };
	}
	const percentBps = basisPoints(values["percent"] ?? "");
	if (percentBps === null) fault("percent", faults.notAPercent);
	if (kind === "percentage") return { percentBps };
	const [buyQuantity, getQuantity] = [whole(values["buyQuantity"], 999), whole(values["getQuantity"], 999)];
	if (!buyQuantity) fault("buyQuantity", faults.notACount);
	if (!getQuantity) fault("getQuantity", faults.notACount);
	return { percentBps, buyQuantity, getQuantity };
}

function sharedFrom(values: FormValues, { products }: Found, page: RequestContext, fault: Fault): Shared {
	const { faults } = page.t.promotions;
	const title = (values["title"] ?? "").trim();
	if (title === "") fault("title", page.t.faults.missing);
	const code = (values["code"] ?? "").trim();
	if (code !== "" && !promotionCodeSchema.safeParse(code).success) fault("code", faults.codeForm);
	const minSpend = (values["minSpend"] ?? "").trim() === "" ? 0 : minorUnits(values["minSpend"] ?? "");
	if (minSpend === null) fault("minSpend", faults.notAnAmount);
	const unknown = typedProducts(values).filter((typed) => !products.has(typed));
	if (unknown.length > 0) fault("products", faults.noProduct(unknown.join(", ")));
	const [startsAt, endsAt] = [momentIn(values, "startsAt", page, fault), momentIn(values, "endsAt", page, fault)];
	if (startsAt !== null && endsAt !== null && endsAt <= startsAt) fault("endsAt", faults.endsFirst);
	const [maxUses, maxUsesPerCustomer] = [usesIn(values, "maxUses", page, fault), usesIn(values, "maxUsesPerCustomer", page, fault)];
	if (maxUses !== null && maxUsesPerCustomer !== null && maxUsesPerCustomer > maxUses) fault("maxUsesPerCustomer", faults.moreThanAll);
	return {
		title,
		code: code === "" ? null : code.toUpperCase(),
		productIds: [...new Set(products.values())],
		categoryIds: tickedCategories(values),
		minSpend: priceOf(minSpend ?? 0),
		maxUses,
		maxUsesPerCustomer,
		combines: values["combines"] !== undefined,
		isActive: values["isActive"] !== undefined,
		startsAt,
		endsAt,
	};
}

function momentIn(values: FormValues, name: string, { t }: RequestContext, fault: Fault): string | null {
	const typed = (values[name] ?? "").trim();
	if (typed === "") return null;
	const moment = momentOf(typed, MARKETPLACE.timeZone);
	if (moment === null) fault(name, t.promotions.faults.notATime);
	return moment;
}

function usesIn(values: FormValues, name: string, { t }: RequestContext, fault: Fault): number | null {
	const typed = (values[name] ?? "").trim();
	if (typed === "") return null;
	const uses = whole(typed, 10_000_000);
	if (uses === null) fault(name, t.promotions.faults.notACount);
	return uses;
}

/** A whole number from 1 up to the most; null for anything else. */
function whole(typed: string | undefined, most: number): number | null {
	const text = (typed ?? "").trim();
	return /^\d{1,8}$/.test(text) && Number(text) >= 1 && Number(text) <= most ? Number(text) : null;
}

/** `12.5` or `12,5` percent; null for what is not from 0.01 to 100. */
export function basisPoints(typed: string): number | null {
	const bps = minorUnits(typed.replace("%", ""));
	return bps === null || bps < 1 || bps > 10_000 ? null : bps;
}

const FIELDS: Record<string, string> = { vendorId: "shop", percentBps: "percent", productIds: "products", categoryIds: "categories" };

/** What the API refused, beside the field that it is about. */
export function refusalOf(problem: Problem, page: RequestContext): FormErrors {
	if (problem.code === "conflict" && problem.errors?.some(({ path }) => path === "code"))
		return { code: page.t.promotions.faults.codeTaken };
	return Object.fromEntries(
		Object.entries(errorsOf(problem, page.t)).map(([path, text]) => [FIELDS[path.split(".")[0] ?? ""] ?? path, text]),
	);
}
