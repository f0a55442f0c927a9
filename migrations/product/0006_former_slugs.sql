CREATE TABLE `former_slugs` (
	`kind` text NOT NULL,
	`slug` text NOT NULL,
	`ref` text NOT NULL,
	`freed_at` text NOT NULL,
	PRIMARY KEY(`kind`, `slug`),
	CONSTRAINT "former_slugs_kind" CHECK("former_slugs"."kind" IN ('product', 'category', 'vendor', 'collection'))
);
--> statement-breakpoint
ALTER TABLE `categories` ADD `product_count` integer DEFAULT 0 NOT NULL;