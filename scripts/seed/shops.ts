import type { DeliveryOption, Place } from "../../contracts/vendor.ts";
import { writeAll } from "../../kit/db.ts";
import { vendors as orderVendors } from "../../workers/order/src/store/schema/vendors.ts";
import { vendors as productVendors } from "../../workers/product/src/store/schema/vendors.ts";
import { searchText } from "../../workers/product/src/domain/search/words.ts";
import { indexName } from "../../workers/product/src/store/search/index-texts.ts";
import { vendors as reviewVendors } from "../../workers/review/src/store/schema.ts";
import { fold, foldName } from "../../workers/vendor/src/domain/fold.ts";
import { vendorEvents, vendors, vendorStaff } from "../../workers/vendor/src/store/schema.ts";
import { drawShopSign } from "../street/pictures/index.ts";
import type { SampleShop } from "../street/types.ts";
import { type Databases, insertRows } from "./databases.ts";
import { mediaUrl, putPicture } from "./pictures.ts";
import type { Cast } from "./people.ts";
import { daysBefore, sampleId } from "./sample.ts";
import { SHOPS } from "./street.ts";

export const COMMISSION_BPS = 1_000;

/** The version that applying and being approved leave a shop with. */
const VERSION = 2;

export interface SeededShop {
	id: string;
	sample: SampleShop;
	opened: Date;
	place: Place;
	deliveryOptions: DeliveryOption[];
}

/** The sample shops with what follows from the day. */
export const shopsOf = (today: Date): SeededShop[] =>
	SHOPS.map((sample, index) => {
		const opened = daysBefore(today, 450 - index * 3);
		return {
			id: sampleId("vendor", sample.slug, opened),
			sample,
			opened,
			place: { ...sample.address, latitude: sample.latitude, longitude: sample.longitude },
			deliveryOptions: sample.delivery.map((option, position) => ({
				id: `${option.kind}-${position + 1}`,
				kind: option.kind,
				title: option.title,
				estimate: option.estimate,
				priceMinor: option.priceMinor,
				freeOverMinor: option.freeOverMinor ?? null,
				postalPrefixes: [...(option.postalPrefixes ?? [])],
				countries: [...(option.countries ?? [])],
			})),
		};
	});

/** The shops, their owners, and what every other service knows of them. */
export async function seedShops(
	databases: Databases,
	cast: Cast,
	shops: readonly SeededShop[],
	ratings: ReadonlyMap<string, { average: number; count: number }>,
): Promise<void> {
	const { db } = databases;
	for (const { sample } of shops)
		await putPicture(databases, signKey(sample), drawShopSign({ name: sample.name, hue: sample.hue, town: sample.address.city }));
	await insertRows(
		db("vendor"),
		vendors,
		shops.map((shop) => vendorRow(shop, cast, ratings.get(shop.id))),
	);
	await insertRows(
		db("vendor"),
		vendorStaff,
		shops.map(({ id, sample, opened }) => ({
			userId: ownerOf(cast, sample).id,
			vendorId: id,
			role: "owner" as const,
			createdAt: opened.toISOString(),
		})),
	);
	await insertRows(
		db("vendor"),
		vendorEvents,
		shops.flatMap(({ id, sample, opened }) => [
			{
				id: sampleId("event", `apply ${id}`, opened),
				vendorId: id,
				action: "apply",
				actorKind: "shopper" as const,
				actorId: ownerOf(cast, sample).id,
				data: {},
				createdAt: opened.toISOString(),
			},
			{
				id: sampleId("event", `approve ${id}`, opened),
				vendorId: id,
				action: "approve",
				actorKind: "admin" as const,
				actorId: cast.admin.id,
				data: {},
				createdAt: opened.toISOString(),
			},
		]),
	);
	const known = ({ id, sample }: SeededShop) => ({
		id,
		slug: sample.slug,
		name: sample.name,
		status: "approved" as const,
		version: VERSION,
	});
	await insertRows(
		db("product"),
		productVendors,
		shops.map((shop) => ({
			...known(shop),
			searchText: searchText(shop.sample.name),
			latitude: shop.sample.latitude,
			longitude: shop.sample.longitude,
		})),
	);
	await writeAll(
		db("product"),
		shops.flatMap(({ id, sample }) => indexName(db("product"), id, sample.name)),
	);
	await insertRows(
		db("order"),
		orderVendors,
		shops.map((shop) => ({
			...known(shop),
			country: "IE",
			latitude: shop.sample.latitude,
			longitude: shop.sample.longitude,
			openingHours: shop.sample.openingHours.map((hours) => ({ ...hours })),
			deliveryOptions: shop.deliveryOptions,
			commissionBps: COMMISSION_BPS,
			email: shop.sample.email,
			trader: shop.sample.legal,
			place: shop.place,
		})),
	);
	await insertRows(db("review"), reviewVendors, shops.map(known));
}

const signKey = (sample: SampleShop) => `sign-${sample.slug}.svg`;

function ownerOf(cast: Cast, sample: SampleShop) {
	const owner = cast.owners.get(sample.slug);
	if (!owner) throw new Error(`nobody owns ${sample.slug}`);
	return owner;
}

function vendorRow(
	{ id, sample, opened, place, deliveryOptions }: SeededShop,
	cast: Cast,
	rating = { average: 0, count: 0 },
): typeof vendors.$inferInsert {
	return {
		id,
		slug: sample.slug,
		applicantId: ownerOf(cast, sample).id,
		name: sample.name,
		tagline: sample.tagline,
		story: sample.story,
		email: sample.email,
		phone: sample.phone,
		trader: sample.legal,
		place,
		latitude: sample.latitude,
		longitude: sample.longitude,
		openingHours: sample.openingHours.map((hours) => ({ ...hours })),
		deliveryOptions,
		signUrl: mediaUrl(signKey(sample)),
		status: "approved",
		commissionBps: COMMISSION_BPS,
		ratingAverage: rating.count > 0 ? rating.average : null,
		ratingCount: rating.count,
		ratingVersion: 1,
		nameFolded: foldName(sample.name),
		townFolded: fold(sample.address.city),
		taglineFolded: fold(sample.tagline),
		version: VERSION,
		createdAt: opened.toISOString(),
		updatedAt: opened.toISOString(),
	};
}
