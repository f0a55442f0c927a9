import type { Context } from "hono";
import { OTHER_CURRENCIES } from "#contracts/money";
import type { Problem, Schemas } from "../../../../../api/client.ts";
import { ApiFailure, myApi, need, tried } from "../../../core/api.ts";
import { leaveNotice, takeNotice } from "../../../core/cookies.ts";
import { type FormErrors, readForm, UnreadableForm } from "../../../core/forms.ts";
import { wholeMinute } from "../../../core/local-time.ts";
import { privatePage } from "../../../core/public-page.ts";
import { endWhereHopeless, refusedPage } from "../../../core/refused.ts";
import { goTo, type RequestContext } from "../../../core/request-context.ts";
import type { Web } from "../../../env.ts";
import { type OwnShop, shopOf, shopPath, vendorIdOf } from "../own-shop.ts";
import { productOf } from "../products/edit-product.tsx";
import { faultsOf } from "../refused.ts";
import { showChange } from "../show-change.ts";
import { leaveUndo, takeUndo } from "../undo.ts";
import { placesOf, placeValues } from "./read-places.ts";
import { type ReadTerms, readTerms } from "./read-terms.ts";
import { type Offer, same, type Terms, termsFrom, termsOf } from "./terms.ts";
import { fieldsFrom, fieldsOf, type TermsFields, withEmptyRow } from "./terms-fields.ts";
import { termText } from "./terms-in-words.ts";
import { VariantPage, type VariantPageProps, VariantsPage } from "./variant-page.tsx";

const variantIdOf = (c: Context<Web>): string => c.req.param("variantId") ?? "";
/** The path of a variant's page. */
export const variantPath = (c: Context<Web>): string =>
	shopPath(c, `/products/${c.req.param("productId") ?? ""}/variants/${variantIdOf(c)}`);
/** Where the API has the pieces of the address's variant. */
export const variantParams = (c: Context<Web>) => ({ path: { vendorId: vendorIdOf(c), id: variantIdOf(c) } });

/** What the page of a variant is about. */
export interface AboutVariant {
	own: OwnShop;
	product: Schemas["OwnProduct"];
	variant: Schemas["OwnVariant"];
	stock: Schemas["StockByLocation"];
}

/** Reads what the address is about. Throws ApiFailure where it is not theirs. */
export async function aboutVariant(c: Context<Web>): Promise<AboutVariant> {
	const [own, product, stock] = await Promise.all([
		shopOf(c),
		productOf(c),
		need(myApi(c).GET("/vendor/{vendorId}/variants/{id}/stock-by-location", { params: variantParams(c) })),
	]);
	return { own, product, variant: variantIn(c, product), stock };
}

function variantIn(c: Context<Web>, product: Schemas["OwnProduct"]): Schemas["OwnVariant"] {
	const variant = product.variants.find(({ id }) => id === variantIdOf(c));
	if (variant) return variant;
	const detail = "There is no such variant of this product.";
	throw new ApiFailure({ type: "about:blank", code: "not_found", title: "Not found", status: 404, detail, instance: c.req.path });
}

/** A form of the page as it was sent, in place of what is stored. */
export type Shown = Partial<Pick<VariantPageProps, "undo" | "notice">> & {
	terms?: Omit<VariantPageProps["terms"], "was"> & { was: Terms };
	places?: Omit<VariantPageProps["places"], "stock">;
};

/** The page of a variant: its forms as they were sent, or as they are stored. */
export function variantView(page: RequestContext, about: AboutVariant, { terms, places, undo = null, notice = null }: Shown) {
	const stored = termsOf(about.variant);
	const there = placesOf(about.stock);
	return (
		<VariantPage
			page={page}
			{...about}
			terms={terms ?? { fields: fieldsOf(stored, page.locale), was: stored, errors: {} }}
			places={{ stock: about.stock, ...(places ?? { values: placeValues(there), was: there, errors: {} }) }}
			again={terms ? "terms" : places ? "places" : null}
			undo={undo}
			notice={notice}
		/>
	);
}

/** A product's variants; of one that has only one, that one. */
export async function showVariants(c: Context<Web>): Promise<Response> {
	const [own, product] = await Promise.all([shopOf(c), productOf(c)]);
	const [variant] = product.variants;
	if (variant && product.variants.length === 1) return goTo(c, shopPath(c, `/products/${product.id}/variants/${variant.id}`));
	return privatePage(c, <VariantsPage page={c.get("page")} own={own} product={product} now={wholeMinute(new Date())} />);
}

/** What a variant is sold on, and where its pieces are. */
export async function showVariant(c: Context<Web>): Promise<Response> {
	const about = await aboutVariant(c);
	return privatePage(c, variantView(c.get("page"), about, { undo: takeUndo(c), notice: takeNotice(c) }));
}

/** Saves what a variant is sold on, which the next page offers to undo; or shows the form with a row more. */
export async function postVariant(c: Context<Web>): Promise<Response> {
	const page = c.get("page");
	const values = await readForm(c);
	const was = termsFrom(values["_was"]);
	if (!was) throw new UnreadableForm();
	const fields = fieldsFrom(values);
	const about = await aboutVariant(c);
	if (values["do"] === "row") {
		const more = { ...fields, volume: withEmptyRow(fields.volume) };
		return privatePage(c, variantView(page, about, { terms: { fields: more, was, errors: {}, said: page.t.sell.terms.volume.added } }));
	}
	const now = wholeMinute(new Date());
	const read = readTerms(fields, was, { page, priceMinor: about.variant.price.amount, now });
	if (Object.keys(read.errors).length > 0)
		return privatePage(c, variantView(page, about, { terms: { fields, was, errors: read.errors } }), 422);
	if (Object.keys(read.offer).length === 0) {
		leaveNotice(c, "nothingChanged");
		return goTo(c, variantPath(c));
	}
	const saved = await tried(changeTerms(c, read.offer, read.expected));
	return saved.ok ? afterSaving(c, read) : refused(c, about, { fields, was, now }, saved.problem);
}

/** Changes a variant, as long as it is what is expected. */
export const changeTerms = (c: Context<Web>, offer: Offer, expected: Offer) =>
	myApi(c).PATCH("/vendor/{vendorId}/variants", {
		params: { path: { vendorId: vendorIdOf(c) } },
		body: { items: [{ ...offer, id: variantIdOf(c), expected }] },
	});

async function afterSaving(c: Context<Web>, { offer, expected }: ReadTerms): Promise<Response> {
	await showChange(c, [c.req.param("productId") ?? ""]);
	leaveUndo(c, "termsSaved", [["terms", JSON.stringify(expected), JSON.stringify(offer)]]);
	return goTo(c, variantPath(c));
}

type Sent = { fields: TermsFields; was: Terms; now: string };

/** The form again with what the API found wrong; what was sent twice is saved already. */
async function refused(c: Context<Web>, about: AboutVariant, { fields, was, now }: Sent, problem: Problem): Promise<Response> {
	endWhereHopeless(problem);
	const page = c.get("page");
	const variant = variantIn(c, await productOf(c));
	const stored = termsOf(variant);
	const priceMinor = variant.price.amount;
	const again = readTerms(fields, was, { page, priceMinor, now: fields.sale.startsAt === "" ? (stored.sale?.startsAt ?? now) : now });
	if (problem.status === 412 && Object.entries(again.offer).every(([name, value]) => same(stored[name as keyof Terms], value)))
		return afterSaving(c, again);
	const { errors, told } = faultsByField(page, faultsOf(problem, page), stored, now);
	const terms = { fields, was: { ...was, ...told }, errors };
	return refusedPage(c, problem, variantView(page, { ...about, variant }, { terms }));
}

const FIELD_OF: Readonly<Record<string, string>> = {
	sale: "sale.price",
	volumePrices: "volume.0.quantity",
	prices: `prices.${OTHER_CURRENCIES[0]}`,
};

/** The API's faults by field; where somebody else was faster, with what is stored now, which saving once more then replaces. */
function faultsByField(page: RequestContext, faults: FormErrors, stored: Terms, now: string): { errors: FormErrors; told: Partial<Terms> } {
	const { sell } = page.t;
	const phrase = sell.faults["has changed in the meantime"];
	const told: Record<string, unknown> = {};
	const errors = Object.entries(faults).map(([path, message]) => {
		const [, , name = "", below] = path.split(".");
		if (!(name in stored)) return ["", message];
		const field = below === undefined ? (FIELD_OF[name] ?? name) : `${name}.${below}`;
		if (message !== phrase) return [field, message];
		const term = name as keyof Terms;
		told[term] = stored[term];
		return [field, `${sell.stock.storedNow(termText(page, stored, term, now) || sell.terms.said.none)} ${message}`];
	});
	return { errors: Object.fromEntries(errors) as FormErrors, told };
}
