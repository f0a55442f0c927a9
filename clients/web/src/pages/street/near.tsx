import type { Context } from "hono";
import { LinkButton } from "../../components/button.tsx";
import { EmptyState } from "../../components/empty-state.tsx";
import { privatePage } from "../../core/public-page.ts";
import { queryOf } from "../../core/query-of.ts";
import { goTo, type RequestContext } from "../../core/request-context.ts";
import type { Web } from "../../env.ts";
import { ShopPage } from "../../layout/shop-page.tsx";
import { REPEATED_PARAMETERS, LIST_PARAMETERS, readTyped, type Typed, without, withValues } from "./list-parameters.ts";
import { placeOf } from "./place.ts";
import { LocationButton } from "./shop-finder.tsx";
import { tidyQuery } from "./street-page.ts";

const PATH = "/search";

interface NearMeProps {
	page: RequestContext;
	/** Of the list. */
	path: string;
	typed: Typed;
	/** The category that the list is of. */
	category: string | undefined;
}

/**
 * The same list by distance: from where the device says that it is, after a click; or from where the connection seems to come
 * from, without scripts or without telling.
 */
export function NearMe({ page, path, typed, category }: NearMeProps) {
	const { list } = page.t.street;
	const kept = without(typed, "near", "radiusKm", "sort");
	const query = queryOf(kept);
	const ofCategory = category === undefined ? kept : withValues(kept, { category });
	return (
		<>
			<LocationButton
				page={page}
				text={list.nearMe}
				to={`${path}${query}${query === "" ? "?" : "&"}near=`}
				end="&sort=distance"
				denied={list.nearDenied}
			/>
			<a class="only-unscripted small" href={page.href(`/near${queryOf(ofCategory)}`)} rel="nofollow">
				{list.nearest}
			</a>
		</>
	);
}

/** Where the platform says that a request came from: the town of the connection (Workers runtime API, `request.cf`). */
interface ConnectionPlace {
	latitude?: unknown;
	longitude?: unknown;
}

/** `GET /near`: on to the list by distance from the town that the connection seems to come from. */
export function nearPage(c: Context<Web>): Response {
	const page = c.get("page");
	const { search } = new URL(c.req.url);
	const tidy = tidyQuery(search, LIST_PARAMETERS, REPEATED_PARAMETERS) ?? search;
	const typed = readTyped(new URLSearchParams(tidy));
	const near = placeOfConnection((c.req.raw as { cf?: ConnectionPlace }).cf);
	if (near === undefined) return privatePage(c, <NowhereKnown page={page} typed={typed} />);
	return goTo(c, PATH + queryOf(withValues(without(typed, "radiusKm"), { near, sort: "distance" })));
}

function placeOfConnection(cf: ConnectionPlace | undefined): string | undefined {
	const [latitude, longitude] = [cf?.latitude, cf?.longitude].map((degrees) =>
		typeof degrees === "string" && degrees !== "" ? Number(degrees) : NaN,
	);
	return placeOf(latitude ?? NaN, longitude ?? NaN);
}

function NowhereKnown({ page, typed }: { page: RequestContext; typed: Typed }) {
	const { list, home } = page.t.street;
	return (
		<ShopPage page={page} facts={{ title: list.nowhereTitle }}>
			<div class="container narrow stack loose">
				<EmptyState
					icon="pin"
					title={list.nowhereTitle}
					level={1}
					action={
						<>
							<LinkButton variant="primary" href={page.href("/shops")}>
								{home.chooseTown}
							</LinkButton>
							<LinkButton href={page.href(PATH + queryOf(without(typed, "near", "radiusKm", "sort")))}>{list.backToList}</LinkButton>
						</>
					}
				>
					<p>{list.nowhereText}</p>
				</EmptyState>
			</div>
		</ShopPage>
	);
}
