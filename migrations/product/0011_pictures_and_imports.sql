CREATE TABLE `picture_usage` (
	`vendor_id` text PRIMARY KEY NOT NULL,
	`pictures` integer NOT NULL,
	`bytes` integer NOT NULL,
	CONSTRAINT "picture_usage_count" CHECK("picture_usage"."pictures" >= 0 AND "picture_usage"."bytes" >= 0)
);
--> statement-breakpoint
CREATE TABLE `picture_uses` (
	`product_id` text NOT NULL,
	`key` text NOT NULL,
	PRIMARY KEY(`product_id`, `key`),
	FOREIGN KEY (`product_id`) REFERENCES `products`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `picture_uses_key` ON `picture_uses` (`key`);--> statement-breakpoint
CREATE TABLE `pictures` (
	`key` text PRIMARY KEY NOT NULL,
	`vendor_id` text NOT NULL,
	`bytes` integer NOT NULL,
	`width` integer NOT NULL,
	`height` integer NOT NULL,
	`created_at` text NOT NULL,
	`remove_after` text,
	`removing_since` text,
	CONSTRAINT "pictures_size" CHECK("pictures"."bytes" > 0 AND "pictures"."width" > 0 AND "pictures"."height" > 0)
);
--> statement-breakpoint
CREATE INDEX `pictures_to_remove` ON `pictures` (`remove_after`) WHERE remove_after IS NOT NULL;--> statement-breakpoint
ALTER TABLE `imports` ADD `waits` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `imports` ADD `column_fields` text;--> statement-breakpoint
ALTER TABLE `imports` ADD `failed_rows` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
CREATE INDEX `imports_failed_rows` ON `imports` (`finished_at`) WHERE failed_rows > 0;--> statement-breakpoint
ALTER TABLE `variants` ADD `barcode` text;