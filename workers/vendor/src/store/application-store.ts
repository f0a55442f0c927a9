import { eq, sql } from "drizzle-orm";
import type { BatchItem } from "drizzle-orm/batch";
import type { Actor } from "#contracts/identity";
import { newId } from "#contracts/ids";
import { fail, ok, type Result } from "#contracts/result";
import type { VendorApplication } from "#contracts/vendor";
import { slugOf } from "#kit/slug";
import { firstDeliveryOptions } from "../domain/first-delivery-options.ts";
import { fold, foldName } from "../domain/fold.ts";
import { brokeConstraint, type Db, writeAll } from "#kit/db";
import { formerSlugs, vendorEvents, vendors, vendorStaff } from "./schema.ts";
import { tellVendorChanged } from "./tell-vendor.ts";
import type { VendorRow } from "./vendor-values.ts";

/** Nobody has more undecided applications than this. */
const MAX_OPEN_APPLICATIONS = 5;

const TRIES = 4;

/**
 * Opens an application with its applicant as the owner. `conflict` where too many of theirs wait already.
 * `record` gives the statements that remember the answer in the same batch.
 */
export async function insertApplication(
	db: Db,
	applicantId: string,
	application: VendorApplication,
	commissionBps: number,
	now: Date,
	record: (row: VendorRow) => BatchItem<"sqlite">[],
): Promise<Result<VendorRow>> {
	for (let attempt = 0; ; attempt += 1) {
		const slug = slugFor(application.name, attempt);
		if (attempt === 0 && (await isFormerSlug(db, slug))) continue; // it still leads to the shop that had it
		const row = newVendor(applicantId, application, slug, commissionBps, now);
		try {
			// The record comes first: of two with one Idempotency-Key the second must fail on that, and on nothing else.
			await writeAll(db, [...record(row), ...insertion(db, row)]);
			return ok(row);
		} catch (error) {
			if (brokeConstraint(error, "NOT NULL constraint failed: vendors.applicant_id"))
				return fail("conflict", `You have ${MAX_OPEN_APPLICATIONS} applications that wait for an answer; please wait for those first.`);
			if (!brokeConstraint(error, "UNIQUE constraint failed: vendors.slug") || attempt === TRIES) throw error;
		}
	}
}

const isFormerSlug = async (db: Db, slug: string): Promise<boolean> =>
	(await db.select({ slug: formerSlugs.slug }).from(formerSlugs).where(eq(formerSlugs.slug, slug))).length > 0;

/** The name as a slug; from the second attempt on, and where nothing of the name is left, with a suffix that nobody else has. */
function slugFor(name: string, attempt: number): string {
	const base = slugOf(name);
	if (base !== "" && attempt === 0) return base;
	return `${base || "shop"}-${crypto.randomUUID().slice(0, 6)}`;
}

function newVendor(applicantId: string, application: VendorApplication, slug: string, commissionBps: number, now: Date): VendorRow {
	const { tagline = "", story = "", place, ...rest } = application;
	return {
		...rest,
		id: newId("vendor"),
		slug,
		applicantId,
		tagline,
		story,
		place,
		latitude: place.latitude,
		longitude: place.longitude,
		nameFolded: foldName(application.name),
		townFolded: fold(place.city),
		taglineFolded: fold(tagline),
		openingHours: [],
		deliveryOptions: firstDeliveryOptions(),
		signUrl: null,
		status: "applied",
		statusReason: null,
		commissionBps,
		ratingAverage: null,
		ratingCount: 0,
		ratingVersion: 0,
		version: 1,
		createdAt: now.toISOString(),
		updatedAt: now.toISOString(),
	};
}

/** The applicant is null, which the column refuses and which undoes the whole batch, where too many applications are open. */
function insertion(db: Db, row: VendorRow): BatchItem<"sqlite">[] {
	const { id: vendorId, applicantId, createdAt } = row;
	const open = sql`(SELECT count(*) FROM vendors WHERE applicant_id = ${applicantId} AND status = 'applied')`;
	const actor: Actor = { kind: "shopper", id: applicantId };
	return [
		db.insert(vendors).values({ ...row, applicantId: sql`CASE WHEN ${open} < ${MAX_OPEN_APPLICATIONS} THEN ${applicantId} END` }),
		db.insert(vendorStaff).values({ userId: applicantId, vendorId, role: "owner", createdAt }),
		db
			.insert(vendorEvents)
			.values({ id: newId("event"), vendorId, action: "apply", actorKind: actor.kind, actorId: actor.id, data: {}, createdAt }),
		...tellVendorChanged(db, vendorId, createdAt),
	];
}
