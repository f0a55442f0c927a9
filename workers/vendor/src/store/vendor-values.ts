import type { EventOf } from "#contracts/events";
import type { ActorKind } from "#contracts/identity";
import type { AdminVendor, OwnVendor, Vendor, VendorPatch } from "#contracts/vendor";
import { fold, foldName } from "../domain/fold.ts";
import { allowedActions } from "../domain/vendor-status.ts";
import type { vendors } from "./schema.ts";

export type VendorRow = typeof vendors.$inferSelect;

/** A shop as everybody sees it. */
export const vendorOf = (row: VendorRow): Vendor => ({
	id: row.id,
	slug: row.slug,
	name: row.name,
	tagline: row.tagline,
	story: row.story,
	email: row.email,
	phone: row.phone,
	trader: row.trader,
	place: row.place,
	openingHours: row.openingHours,
	deliveryOptions: row.deliveryOptions,
	signUrl: row.signUrl,
	rating: { average: row.ratingAverage, count: row.ratingCount },
	createdAt: row.createdAt,
});

/** A shop as its staff and the marketplace see it; the actions are those of whoever asks. */
export const ownVendorOf = (row: VendorRow, by: ActorKind): OwnVendor => ({
	...vendorOf(row),
	status: row.status,
	statusReason: row.statusReason,
	commissionBps: row.commissionBps,
	allowedActions: allowedActions(row.status, by),
});

/** A shop as the operators see it. */
export const adminVendorOf = (row: VendorRow): AdminVendor => ({ ...ownVendorOf(row, "admin"), applicantId: row.applicantId });

/** A shop as other services know it. */
export const changedVendorOf = ({
	id,
	slug,
	name,
	status,
	place,
	openingHours,
	deliveryOptions,
	commissionBps,
	email,
	trader,
}: VendorRow): EventOf<"vendor.changed">["vendor"] => ({
	id,
	slug,
	name,
	status,
	place,
	openingHours,
	deliveryOptions,
	commissionBps,
	email,
	trader,
});

/** Settings as columns: with what searching, sorting and distances need beside them. */
export function settingsColumns(patch: VendorPatch) {
	const { name, tagline, place } = patch;
	return {
		...patch,
		...(name !== undefined && { nameFolded: foldName(name) }),
		...(tagline !== undefined && { taglineFolded: fold(tagline) }),
		...(place !== undefined && { latitude: place.latitude, longitude: place.longitude, townFolded: fold(place.city) }),
	};
}
