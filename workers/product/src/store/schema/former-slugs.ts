import { check, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { oneOf } from "./one-of.ts";

/** What has a slug here, and may have had others. */
export const SLUG_KINDS = ["product", "category", "vendor", "collection"] as const;
export type SlugKind = (typeof SLUG_KINDS)[number];

/**
 * The slugs that things had, each with the thing, so that there are no chains. Triggers write it (migrations), and for shops their
 * events. What takes a slug anew takes it out of here.
 */
export const formerSlugs = sqliteTable(
	"former_slugs",
	{
		kind: text("kind", { enum: SLUG_KINDS }).notNull(),
		slug: text("slug").notNull(),
		/** The id of what had it last. */
		ref: text("ref").notNull(),
		freedAt: text("freed_at").notNull(),
	},
	(table) => [primaryKey({ columns: [table.kind, table.slug] }), check("former_slugs_kind", oneOf(table.kind, SLUG_KINDS))],
);
