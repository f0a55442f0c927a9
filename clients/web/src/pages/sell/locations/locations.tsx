import type { Context } from "hono";
import type { Problem, Schemas } from "../../../../../api/client.ts";
import { myApi, need, tried } from "../../../core/api.ts";
import { leaveNotice, takeNotice } from "../../../core/cookies.ts";
import { type FormErrors, readForm } from "../../../core/forms.ts";
import { privatePage } from "../../../core/public-page.ts";
import { endWhereHopeless, refusedPage } from "../../../core/refused.ts";
import { goTo } from "../../../core/request-context.ts";
import type { Web } from "../../../env.ts";
import { shopOf, shopPath, vendorIdOf } from "../own-shop.ts";
import { faultsOf } from "../refused.ts";
import { listOf, type LocationRow, movedUp, rowFaults, rowField, rowsFrom, rowsOf } from "./location-rows.ts";
import { LocationsPage, RemoveLocationPage } from "./locations-page.tsx";

type Location = Schemas["StockLocation"];
type LocationsInput = Schemas["StockLocationsInput"];

const locationsPath = (c: Context<Web>): string => shopPath(c, "/stock/locations");
const shopParams = (c: Context<Web>) => ({ path: { vendorId: vendorIdOf(c) } });

const locationsOf = async (c: Context<Web>): Promise<Location[]> =>
	(await need(myApi(c).GET("/vendor/{vendorId}/locations", { params: shopParams(c) }))).items;
const putLocations = (c: Context<Web>, body: LocationsInput) =>
	tried(myApi(c).PUT("/vendor/{vendorId}/locations", { params: shopParams(c), body }));

/** Where the shop keeps its stock. */
export async function showLocations(c: Context<Web>): Promise<Response> {
	const [own, locations] = await Promise.all([shopOf(c), locationsOf(c)]);
	return privatePage(c, <LocationsPage page={c.get("page")} own={own} rows={rowsOf(locations)} errors={{}} notice={takeNotice(c)} />);
}

/** Saves names, new places and their order. Nothing is removed by it. */
export async function saveLocations(c: Context<Web>): Promise<Response> {
	const page = c.get("page");
	const values = await readForm(c);
	const rows = rowsFrom(values);
	const [own, stored] = await Promise.all([shopOf(c), locationsOf(c)]);
	const again = (errors: FormErrors) => <LocationsPage page={page} own={own} rows={rows} errors={errors} notice={null} />;
	const faults = rowFaults(rows, page);
	if (Object.keys(faults).length > 0) return privatePage(c, again(faults), 422);
	const items = listOf(movedUp(rows, values["do"]), stored);
	const isSame = JSON.stringify(items) === JSON.stringify(stored);
	const saved = isSame ? null : await putLocations(c, { items });
	if (saved?.ok === false) {
		endWhereHopeless(saved.problem);
		return refusedPage(c, saved.problem, again(faultsByField(c, rows, items, saved.problem)));
	}
	leaveNotice(c, isSame ? "nothingChanged" : "locationsSaved");
	return goTo(c, locationsPath(c));
}

/** The API's faults are about the list that was sent; the field is the one that holds the name. */
function faultsByField(c: Context<Web>, rows: readonly LocationRow[], items: LocationsInput["items"], problem: Problem): FormErrors {
	return Object.fromEntries(
		Object.entries(faultsOf(problem, c.get("page"))).map(([path, message]) => {
			const sent = items[Number(path.split(".")[1])];
			const row = rows.findIndex(({ name }) => name === sent?.name);
			return [row < 0 ? "" : rowField(row, "name"), message];
		}),
	);
}

/** Asks where the pieces of a place go before it is removed. */
export const askToRemove = (c: Context<Web>): Promise<Response> => removePage(c, undefined, {});

async function removePage(c: Context<Web>, to: string | undefined, errors: FormErrors): Promise<Response> {
	const [own, locations] = await Promise.all([shopOf(c), locationsOf(c)]);
	const location = locations.find(({ id }) => id === c.req.param("locationId"));
	if (!location) return goTo(c, locationsPath(c)); // somebody was faster
	const others = locations.filter(({ id }) => id !== location.id);
	const body = <RemoveLocationPage page={c.get("page")} own={own} location={location} others={others} to={to} errors={errors} />;
	return privatePage(c, body, Object.keys(errors).length > 0 ? 422 : 200);
}

/** Removes a place; its pieces go to another one. One that is gone already is no fault. */
export async function removeLocation(c: Context<Web>): Promise<Response> {
	const page = c.get("page");
	const { to = "" } = await readForm(c);
	const locations = await locationsOf(c);
	const others = locations.filter(({ id }) => id !== c.req.param("locationId"));
	if (others.length < locations.length) {
		if (others.length > 0 && !others.some(({ id }) => id === to))
			return removePage(c, to, { to: page.t.sell.faults["has to be one of the locations that stay"] });
		const removed = await putLocations(c, { items: others, piecesTo: others.length > 0 ? to : null });
		if (!removed.ok) {
			endWhereHopeless(removed.problem);
			return removePage(c, to, { "": faultsOf(removed.problem, page)[""] ?? page.t.problems.unknown });
		}
	}
	leaveNotice(c, "locationRemoved");
	return goTo(c, locationsPath(c));
}
