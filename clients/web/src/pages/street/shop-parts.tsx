import type { Schemas } from "../../../../api/client.ts";
import { Address } from "../../components/address.tsx";
import { DefinitionList } from "../../components/definition-list.tsx";
import { Icon, type IconName } from "../../components/icon.tsx";
import { hoursInWords } from "../../core/hours-in-words.ts";
import { MARKETPLACE, type RequestContext } from "../../core/request-context.ts";

type Shop = Schemas["Vendor"];
type Delivery = Schemas["DeliveryOptionSettings"];

const WEEK = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] as const;
const KIND_ICONS: Record<Delivery["kind"], IconName> = { pickup: "bag", local: "home", shipping: "truck" };

interface ShopPartProps {
	page: RequestContext;
	shop: Shop;
}

/** The hours of the week; an island says whether it is open now. */
export function OpeningHours({ page, shop: { openingHours } }: ShopPartProps) {
	const { shop } = page.t.street;
	return (
		<section class="stack tight" aria-labelledby="hours">
			<div class="between">
				<h2 id="hours">{shop.hours}</h2>
				{openingHours.length > 0 && (
					<span
						class="badge"
						data-open-now={openingHours.map(({ day, opens, closes }) => `${WEEK.indexOf(day)} ${opens} ${closes}`).join(",")}
						data-time-zone={MARKETPLACE.timeZone}
						data-open={shop.openNow}
						data-closed={shop.closedNow}
						hidden
					/>
				)}
			</div>
			{openingHours.length === 0 ? <p class="muted">{shop.noHours}</p> : <HoursTable page={page} openingHours={openingHours} />}
		</section>
	);
}

function HoursTable({ page, openingHours }: { page: RequestContext; openingHours: Shop["openingHours"] }) {
	const { shop } = page.t.street;
	const hoursOf = (day: (typeof WEEK)[number]) =>
		openingHours
			.filter((hours) => hours.day === day)
			.map(({ opens, closes }) => `${opens}–${closes}`)
			.sort();
	return (
		<table class="table hours">
			<caption class="visually-hidden">{shop.hours}</caption>
			<thead class="visually-hidden">
				<tr>
					<th scope="col">{shop.day}</th>
					<th scope="col">{shop.time}</th>
				</tr>
			</thead>
			<tbody>
				{WEEK.map((day) => (
					<tr>
						<th scope="row">{page.format.weekday(day)}</th>
						<td class="end">{hoursOf(day).join(", ") || shop.closed}</td>
					</tr>
				))}
			</tbody>
		</table>
	);
}

const addressLines = (page: RequestContext, { place }: Shop): string[] => [
	place.line1,
	place.line2 ?? "",
	`${place.postalCode} ${place.city}`.trim(),
	place.region ?? "",
	page.format.country(place.country),
];

/** Where the shop is; the map is a link that one may follow. */
export function ShopPlace({ page, shop }: ShopPartProps) {
	const texts = page.t.street.shop;
	const { latitude, longitude } = shop.place;
	return (
		<section class="stack tight" aria-labelledby="place">
			<h2 id="place">{texts.place}</h2>
			<Address name={shop.name} lines={addressLines(page, shop)} />
			<p>
				<a
					href={`https://www.openstreetmap.org/?mlat=${latitude}&mlon=${longitude}#map=17/${latitude}/${longitude}`}
					rel="noopener external"
				>
					{texts.map}
				</a>
			</p>
		</section>
	);
}

/** Who trades, as the law wants it shown (Directive 2011/83/EU, article 6; Regulation (EU) 2022/2065, article 30). */
export function Trader({ page, shop }: ShopPartProps) {
	const texts = page.t.street.shop;
	const { trader } = shop;
	const items = [
		{ term: texts.traderName, details: trader?.traderName ?? shop.name },
		...(trader ? [{ term: texts.registration, details: trader.registrationNumber }] : []),
		...(trader?.vatNumber ? [{ term: texts.vat, details: trader.vatNumber }] : []),
		{ term: texts.address, details: addressLines(page, shop).filter(Boolean).join("\n") },
		{ term: texts.email, details: <a href={`mailto:${shop.email}`}>{shop.email}</a> },
		{ term: texts.phone, details: <a href={`tel:${shop.phone.replaceAll(/[^+\d]/g, "")}`}>{shop.phone}</a> },
	];
	return <DefinitionList items={items} />;
}

/** How a shop's goods get to a shopper, and what that costs. */
export function DeliveryOptions({ page, options }: { page: RequestContext; options: readonly Delivery[] }) {
	const texts = page.t.street.shop;
	if (options.length === 0) return <p class="muted">{texts.noDelivery}</p>;
	return (
		<ul class="delivery" role="list">
			{options.map((option) => (
				<li>
					<Icon name={KIND_ICONS[option.kind]} label={texts.kinds[option.kind]} />
					<div>
						<strong>{option.title}</strong>
						<p class="muted small">{detailsOf(page, option).join(" · ")}</p>
					</div>
					<span class="end nowrap">
						{isTiered(option) && `${page.t.street.from} `}
						{costOf(page, lowestOf(option))}
					</span>
				</li>
			))}
		</ul>
	);
}

/** The ways of delivery with the lowest price of each, as a link to all of them. */
export function DeliveryInShort({ page, options }: { page: RequestContext; options: readonly Delivery[] }) {
	const { shop: texts, from } = page.t.street;
	const kinds = (["pickup", "local", "shipping"] as const).flatMap((kind) => {
		const prices = options.filter((option) => option.kind === kind).flatMap(pricesOf);
		return prices.length === 0 ? [] : [{ kind, lowest: Math.min(...prices), isRange: new Set(prices).size > 1 }];
	});
	return (
		<ul class="stack tight small" role="list">
			{kinds.map(({ kind, lowest, isRange }) => (
				<li class="cluster">
					<Icon name={KIND_ICONS[kind]} />
					<a href="#delivery">{texts.kinds[kind]}</a>
					<span class="muted">
						{isRange && `${from} `}
						{costOf(page, lowest)}
					</span>
				</li>
			))}
		</ul>
	);
}

const costOf = ({ t, format }: RequestContext, amount: number): string =>
	amount === 0 ? t.street.shop.free : format.money({ amount, currency: MARKETPLACE.currency });

/** Everything that an option may cost, but for being free from a spend on. */
const pricesOf = ({ priceMinor, rates }: Delivery): number[] => [priceMinor, ...(rates?.tiers ?? []).map((tier) => tier.priceMinor)];

const lowestOf = (option: Delivery): number => Math.min(...pricesOf(option));

const isTiered = (option: Delivery): boolean => new Set(pricesOf(option)).size > 1;

const detailsOf = (page: RequestContext, option: Delivery): string[] => {
	const { freeOverMinor, priceMinor, estimate } = option;
	const free = freeOverMinor !== null && priceMinor > 0 ? page.t.street.shop.freeOver(costOf(page, freeOverMinor)) : "";
	const hours = option.hours && option.hours.length > 0 ? hoursInWords(option.hours, page) : "";
	return [estimate, hours, areaOf(page, option), ratesOf(page, option), free].flatMap((detail) => detail || []);
};

/** What it costs from which weight or spend on. */
function ratesOf(page: RequestContext, { priceMinor, rates }: Delivery): string {
	if (!rates) return "";
	const texts = page.t.street.shop;
	const beginning = (from: number) => (rates.by === "weight" ? `${page.format.number(from / 1_000)} kg` : costOf(page, from));
	return [
		costOf(page, priceMinor),
		...rates.tiers.map((tier) => texts.costsFrom(costOf(page, tier.priceMinor), beginning(tier.from))),
	].join(", ");
}

function areaOf({ t, format }: RequestContext, { kind, postalPrefixes, radiusMeters, countries, regions }: Delivery): string {
	const texts = t.street.shop;
	const nameOf = (code: string) => (code === "EU" ? texts.eu : code === "WORLD" ? texts.world : format.country(code));
	if (kind === "local") {
		const near = radiusMeters === undefined ? [] : [texts.within(format.distance(radiusMeters))];
		return [...(postalPrefixes.length > 0 ? [texts.postalCodes(format.list(postalPrefixes))] : []), ...near].join(", ");
	}
	const zones = [...countries.map(nameOf), ...(regions ?? []).map(({ country, region }) => `${region} (${format.country(country)})`)];
	return kind === "shipping" && zones.length > 0 ? texts.to(format.list(zones)) : "";
}
