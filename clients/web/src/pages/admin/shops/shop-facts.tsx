import type { Child } from "hono/jsx";
import { Address } from "../../../components/address.tsx";
import { DefinitionList } from "../../../components/definition-list.tsx";
import { SectionHeader } from "../../../components/page-header.tsx";
import type { RequestContext } from "../../../core/request-context.ts";
import { MARKETPLACE } from "../../../core/request-context.ts";
import { Time } from "../time.tsx";
import { ratingText, type Shop } from "./shop-status.tsx";

interface PartProps {
	page: RequestContext;
	shop: Shop;
}

/** All that is known of a shop, in groups. */
export const ShopFacts = ({ page, shop }: PartProps) => {
	const { detail } = page.t.admin.shops;
	return (
		<div class="panels">
			<Part title={detail.application}>
				<Application page={page} shop={shop} />
			</Part>
			<Part title={detail.trader}>
				<Trader page={page} shop={shop} />
			</Part>
			<Part title={detail.contact}>
				<Contact page={page} shop={shop} />
			</Part>
			<Part title={detail.place}>
				<Place page={page} shop={shop} />
			</Part>
			<Part title={detail.hours}>
				<Hours page={page} shop={shop} />
			</Part>
			<Part title={detail.delivery}>
				<Delivery page={page} shop={shop} />
			</Part>
		</div>
	);
};

const Part = ({ title, children }: { title: string; children: Child }) => (
	<section class="panel stack">
		<SectionHeader title={title} />
		{children}
	</section>
);

const Application = ({ page, shop }: PartProps) => {
	const { detail } = page.t.admin.shops;
	const isOpen = shop.status === "approved";
	return (
		<>
			<DefinitionList
				items={[
					{
						term: detail.slug,
						details: isOpen ? <a href={page.href(`/shops/${shop.slug}`)}>{`/shops/${shop.slug}`}</a> : `/shops/${shop.slug}`,
					},
					{ term: detail.applied, details: <Time page={page} at={shop.createdAt} /> },
					{
						term: detail.applicant,
						details: <a href={page.href(`/admin/users/${shop.applicantId}`)}>{page.t.admin.reviews.detail.toAuthor}</a>,
					},
					{ term: detail.commission, details: page.format.percent(shop.commissionBps / 10_000, 2) },
					{ term: detail.rating, details: ratingText(page, shop.rating) },
				]}
			/>
			{shop.story !== "" && (
				<div class="stack tight">
					<h3>{detail.story}</h3>
					<p class="said">{shop.story}</p>
				</div>
			)}
		</>
	);
};

const Trader = ({ page, shop: { trader } }: PartProps) => {
	const { detail } = page.t.admin.shops;
	if (!trader) return <p>{detail.noTrader}</p>;
	return (
		<DefinitionList
			items={[
				{ term: detail.traderName, details: trader.traderName },
				{ term: detail.registrationNumber, details: trader.registrationNumber },
				{ term: detail.vatNumber, details: trader.vatNumber ?? detail.none },
			]}
		/>
	);
};

const Contact = ({ page, shop }: PartProps) => {
	const { detail } = page.t.admin.shops;
	return (
		<DefinitionList
			items={[
				{ term: detail.email, details: <a href={`mailto:${encodeURIComponent(shop.email).replace("%40", "@")}`}>{shop.email}</a> },
				{ term: detail.phone, details: shop.phone },
			]}
		/>
	);
};

const Place = ({ page, shop: { name, place } }: PartProps) => (
	<>
		<Address
			name={name}
			lines={[place.line1, place.line2 ?? "", `${place.postalCode} ${place.city}`, place.region ?? "", page.format.country(place.country)]}
		/>
		<DefinitionList
			items={[{ term: page.t.admin.shops.detail.coordinates, details: <span class="num">{`${place.latitude}, ${place.longitude}`}</span> }]}
		/>
	</>
);

const Hours = ({ page, shop: { openingHours } }: PartProps) =>
	openingHours.length === 0 ? (
		<p>{page.t.admin.shops.detail.noHours}</p>
	) : (
		<DefinitionList
			items={openingHours.map(({ day, opens, closes }) => ({ term: page.format.weekday(day), details: `${opens} – ${closes}` }))}
		/>
	);

const Delivery = ({ page, shop: { deliveryOptions } }: PartProps) => {
	const { detail, kinds, areas } = page.t.admin.shops;
	const price = (amount: number) => page.format.money({ amount, currency: MARKETPLACE.currency });
	const nameOf = (code: string) => (code === "EU" || code === "WORLD" ? areas[code] : page.format.country(code));
	if (deliveryOptions.length === 0) return <p>{detail.noDelivery}</p>;
	return (
		<DefinitionList
			items={deliveryOptions.map(({ kind, title, priceMinor, freeOverMinor, postalPrefixes, countries }) => ({
				term: kinds[kind],
				details: [
					title,
					priceMinor === 0 ? detail.free : price(priceMinor),
					freeOverMinor === null ? "" : detail.freeOver(price(freeOverMinor)),
					page.format.list([...postalPrefixes, ...countries.map(nameOf)]),
				]
					.filter(Boolean)
					.join(" · "),
			}))}
		/>
	);
};
