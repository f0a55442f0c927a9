import type { Context } from "hono";
import { addressInputSchema, addressPatchSchema } from "#contracts/user";
import type { Schemas } from "../../../../api/client.ts";
import { ApiFailure, myApi, need, tried } from "../../core/api.ts";
import { leaveNotice, takeNotice } from "../../core/cookies.ts";
import { check, errorsOf, type FormErrors, nested, readForm } from "../../core/forms.ts";
import { idempotencyHeader } from "../../core/form-key.ts";
import { privatePage } from "../../core/public-page.ts";
import { goTo } from "../../core/request-context.ts";
import type { Web } from "../../env.ts";
import { AddressesPage, AddressPage, RemoveAddressPage } from "./addresses-page.tsx";
import { refusedPage } from "../../core/refused.ts";

type SavedAddress = Schemas["SavedAddress"];
const LIST = "/account/addresses";

const params = (c: Context<Web>) => ({ params: { path: { id: c.req.param("id") ?? "" } } });

/** All of somebody's addresses. */
export async function showAddresses(c: Context<Web>): Promise<Response> {
	const { addresses } = await need(myApi(c).GET("/me"));
	return privatePage(c, <AddressesPage page={c.get("page")} addresses={addresses} notice={takeNotice(c)} />);
}

/** The one of somebody's addresses that the path names; 404 for others. */
async function addressOf(c: Context<Web>): Promise<SavedAddress> {
	const { addresses } = await need(myApi(c).GET("/me"));
	const found = addresses.find(({ id }) => id === c.req.param("id"));
	if (found) return found;
	throw new ApiFailure({ type: "about:blank", code: "not_found", title: "Not found", status: 404, detail: "", instance: "" });
}

/** The form for a new address; asks for the account first, so that nobody types in vain. */
export async function showNewAddress(c: Context<Web>): Promise<Response> {
	const { name, addresses } = await need(myApi(c).GET("/me"));
	const values = { name, _key: crypto.randomUUID(), isDefault: addresses.length === 0 ? "true" : "" };
	return privatePage(c, <AddressPage page={c.get("page")} path={`${LIST}/new`} state={{ values, errors: {} }} />);
}

/** Adds an address, once per form. */
export async function addAddress(c: Context<Web>): Promise<Response> {
	const page = c.get("page");
	const values = await readForm(c);
	const shown = (errors: FormErrors) => <AddressPage page={page} path={`${LIST}/new`} state={{ values, errors }} />;
	const checked = check(addressInputSchema, { ...nested(values), isDefault: values["isDefault"] === "true" }, page.locale);
	if (!checked.ok) return privatePage(c, shown(checked.errors), 422);
	const outcome = await tried(myApi(c).POST("/me/addresses", { params: idempotencyHeader(values), body: checked.value }));
	if (!outcome.ok) return refusedPage(c, outcome.problem, shown(faultsOf(c, outcome.problem)));
	leaveNotice(c, "addressSaved");
	return goTo(c, LIST);
}

/** A book that is full says so. */
const faultsOf = (c: Context<Web>, problem: Schemas["Problem"]): FormErrors => {
	const { t } = c.get("page");
	return problem.code === "conflict" ? { "": t.account.addresses.full } : errorsOf(problem, t);
};

/** An address, to be changed. */
export async function showAddress(c: Context<Web>): Promise<Response> {
	const { isDefault, createdAt: _, ...address } = await addressOf(c);
	const values = { ...address, isDefault: isDefault ? "true" : "" };
	return privatePage(
		c,
		<AddressPage page={c.get("page")} path={`${LIST}/${address.id}`} wasDefault={isDefault} state={{ values, errors: {} }} />,
	);
}

/** Changes an address. What was emptied is taken away; the default stays the default. */
export async function changeAddress(c: Context<Web>): Promise<Response> {
	const page = c.get("page");
	const values = await readForm(c);
	const wasDefault = values["_wasDefault"] === "true";
	const shown = (errors: FormErrors) => (
		<AddressPage page={page} path={`${LIST}/${c.req.param("id")}`} wasDefault={wasDefault} state={{ values, errors }} />
	);
	const { isDefault, ...fields } = nested(values);
	const whole = check(addressInputSchema, fields, page.locale);
	if (!whole.ok) return privatePage(c, shown(whole.errors), 422);
	const patch = check(
		addressPatchSchema,
		{ line2: null, region: null, ...fields, ...(isDefault === "true" && { isDefault: true }) },
		page.locale,
	);
	if (!patch.ok) return privatePage(c, shown(patch.errors), 422);
	const outcome = await tried(myApi(c).PATCH("/me/addresses/{id}", { ...params(c), body: patch.value }));
	if (!outcome.ok) return refusedPage(c, outcome.problem, shown(errorsOf(outcome.problem, page.t)));
	leaveNotice(c, "addressSaved");
	return goTo(c, LIST);
}

/** Makes an address the one that checkout begins with. */
export async function makeDefault(c: Context<Web>): Promise<Response> {
	await need(myApi(c).PATCH("/me/addresses/{id}", { ...params(c), body: { isDefault: true } }));
	leaveNotice(c, "defaultChanged");
	return goTo(c, LIST);
}

/** Asks before an address goes. */
export async function showRemoval(c: Context<Web>): Promise<Response> {
	return privatePage(c, <RemoveAddressPage page={c.get("page")} address={await addressOf(c)} />);
}

/** Deletes an address; one that is gone already is no fault. */
export async function removeAddress(c: Context<Web>): Promise<Response> {
	const outcome = await tried(myApi(c).DELETE("/me/addresses/{id}", params(c)));
	if (!outcome.ok && outcome.problem.status !== 404) throw new ApiFailure(outcome.problem);
	leaveNotice(c, "addressRemoved");
	return goTo(c, LIST);
}
