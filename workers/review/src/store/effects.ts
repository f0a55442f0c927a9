import { sql } from "drizzle-orm";
import type { BatchItem } from "drizzle-orm/batch";
import type { EventOf } from "#contracts/events";
import type { Effects } from "#kit/consumer";
import type { Db } from "#kit/db";
import { products, vendors } from "./schema.ts";

/** What other services' events change here. */
export const effectsOf =
	(db: Db): Effects =>
	async (event) => {
		if (event.type === "product.changed") return [projectProduct(db, event)];
		if (event.type === "vendor.changed") return [projectVendor(db, event)];
		return [];
	};

function projectProduct(db: Db, { version, product }: EventOf<"product.changed">): BatchItem<"sqlite"> {
	const { vendorId, slug, title, status } = product;
	return db
		.insert(products)
		.values({ ...product, version })
		.onConflictDoUpdate({
			target: products.id,
			set: { vendorId, slug, title, status, version },
			setWhere: sql`${products.version} < ${version}`,
		});
}

function projectVendor(db: Db, { version, vendor }: EventOf<"vendor.changed">): BatchItem<"sqlite"> {
	const { id, slug, name, status } = vendor;
	return db
		.insert(vendors)
		.values({ id, slug, name, status, version })
		.onConflictDoUpdate({ target: vendors.id, set: { slug, name, status, version }, setWhere: sql`${vendors.version} < ${version}` });
}
