import type { Schemas } from "../../../../api/client.ts";
import { Button } from "../../components/button.tsx";
import { Field, type FieldOption } from "../../components/field.tsx";
import type { RequestContext } from "../../core/request-context.ts";
import type { ShopsAsked } from "./shops-query.ts";

const RADII_IN_KM = [5, 10, 25, 50, 100];

/** How far "near" is where nobody said. */
export const USUAL_RADIUS_IN_KM = 25;

/** The towns that shops are in, each once, in the order of the alphabet. */
export const townsOf = (page: RequestContext, shops: readonly Schemas["Vendor"][]): string[] =>
	[...new Set(shops.map(({ place }) => place.city))].sort((a, b) => a.localeCompare(b, page.locale));

interface ShopFinderProps {
	page: RequestContext;
	asked: ShopsAsked;
	towns: readonly string[];
}

/** Finds shops by words, in a town, or around a place that the browser told. */
export function ShopFinder({ page, asked, towns }: ShopFinderProps) {
	const { shops, home } = page.t.street;
	return (
		<form class="panel stack" action={page.href("/shops")} method="get" aria-label={shops.show}>
			<div class="form-row">
				<Field label={shops.search} name="q" type="search" value={asked.q} maxlength={100} autocomplete="off" />
				{asked.near === undefined ? (
					<Field label={home.town} name="city" type="select" value={asked.city} options={townOptions(towns, asked.city, shops.allTowns)} />
				) : (
					<>
						<input type="hidden" name="near" value={asked.near} />
						<Field
							label={shops.radius}
							name="radiusKm"
							type="select"
							value={asked.radiusKm}
							options={radiusOptions(page, asked.radiusKm)}
						/>
					</>
				)}
			</div>
			<div class="cluster">
				<Button variant="primary">{shops.show}</Button>
				<LocationButton page={page} />
				{asked.near !== undefined && <a href={page.href("/shops")}>{shops.all}</a>}
			</div>
		</form>
	);
}

/** The towns to choose from; one that is not among them stays while it is chosen. */
export const townOptions = (towns: readonly string[], chosen: string | undefined, all: string): FieldOption[] => {
	const isKnown = chosen === undefined || towns.includes(chosen);
	return [{ value: "", text: all }, ...(isKnown ? towns : [chosen, ...towns]).map((town) => ({ value: town, text: town }))];
};

/** How far, from near to however far. */
export function radiusOptions({ t, format }: RequestContext, chosen: number | undefined): FieldOption[] {
	const radii = chosen === undefined || RADII_IN_KM.includes(chosen) ? RADII_IN_KM : [...RADII_IN_KM, chosen].sort((a, b) => a - b);
	const { within, everywhere } = t.street.shops;
	return [
		...radii.map((radius) => ({ value: String(radius), text: within(format.distance(radius * 1_000)) })),
		{ value: "", text: everywhere },
	];
}

interface LocationButtonProps {
	page: RequestContext;
	text?: string;
	/** Where it leads: the place comes behind it, and behind that the end. */
	to?: string;
	end?: string;
	denied?: string;
}

/** Asks the device where it is, and leads to the shops around there or elsewhere; only where scripts run. */
export const LocationButton = ({ page, text, to = "/shops?near=", end, denied }: LocationButtonProps) => (
	<Button
		type="button"
		icon="pin"
		data-near={page.href(to)}
		data-near-end={end ?? `&radiusKm=${USUAL_RADIUS_IN_KM}`}
		data-denied={denied ?? page.t.street.home.locationDenied}
	>
		{text ?? page.t.street.home.useLocation}
	</Button>
);
