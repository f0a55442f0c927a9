CREATE TABLE `price_history` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`variant_id` text NOT NULL,
	`at` text NOT NULL,
	`price_minor` integer NOT NULL,
	`compare_at_minor` integer,
	`sale_price_minor` integer,
	`sale_starts_at` text,
	`sale_ends_at` text,
	FOREIGN KEY (`variant_id`) REFERENCES `variants`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "price_history_price" CHECK("price_history"."price_minor" >= 0)
);
--> statement-breakpoint
CREATE INDEX `price_history_variant` ON `price_history` (`variant_id`,`id`);--> statement-breakpoint
CREATE TABLE `variant_sales` (
	`variant_id` text PRIMARY KEY NOT NULL,
	`price_minor` integer NOT NULL,
	`starts_at` text NOT NULL,
	`ends_at` text NOT NULL,
	`is_shown` integer DEFAULT false NOT NULL,
	FOREIGN KEY (`variant_id`) REFERENCES `variants`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "variant_sales_price" CHECK("variant_sales"."price_minor" >= 0),
	CONSTRAINT "variant_sales_time" CHECK("variant_sales"."ends_at" > "variant_sales"."starts_at")
);
--> statement-breakpoint
CREATE TABLE `volume_prices` (
	`variant_id` text NOT NULL,
	`min_quantity` integer NOT NULL,
	`price_minor` integer NOT NULL,
	PRIMARY KEY(`variant_id`, `min_quantity`),
	FOREIGN KEY (`variant_id`) REFERENCES `variants`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "volume_prices_quantity" CHECK("volume_prices"."min_quantity" >= 2 AND "volume_prices"."price_minor" >= 0)
);
--> statement-breakpoint
ALTER TABLE `products` ADD `changes_at` text;--> statement-breakpoint
CREATE INDEX `products_changes_at` ON `products` (`changes_at`) WHERE changes_at IS NOT NULL;--> statement-breakpoint
ALTER TABLE `variants` ADD `backorder_limit` integer;--> statement-breakpoint
ALTER TABLE `variants` ADD `preorder` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `variants` ADD `available_from` text;