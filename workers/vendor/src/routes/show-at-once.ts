import type { EventOf } from "#contracts/events";
import { logError } from "#kit/log";
import type { VendorPorts } from "../env.ts";
import { changedVendorOf, type VendorRow } from "../store/vendor-values.ts";

type ChangedVendor = EventOf<"vendor.changed">["vendor"];

/** What was decided about a shop shows without waiting for the event: a suspended one leaves, new prices of delivery count. Where that fails, the event still does it. */
export async function showAtOnce(
	{ catalog, orders }: VendorPorts,
	row: VendorRow | null,
	formerSlugs: ChangedVendor["formerSlugs"] = [],
): Promise<void> {
	if (!row) return;
	const vendor = { ...changedVendorOf(row), formerSlugs };
	const told = await Promise.allSettled([catalog, orders].map(async (service) => service.showVendor(vendor, row.version)));
	for (const outcome of told) {
		if (outcome.status === "rejected") logError("a service was not told at once, the event will", outcome.reason, { vendorId: row.id });
	}
}
