CREATE TABLE `collection_products` (
	`collection_id` text NOT NULL,
	`product_id` text NOT NULL,
	`position` integer NOT NULL,
	PRIMARY KEY(`collection_id`, `product_id`),
	FOREIGN KEY (`collection_id`) REFERENCES `collections`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`product_id`) REFERENCES `products`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `collection_products_product` ON `collection_products` (`product_id`,`collection_id`);--> statement-breakpoint
CREATE TABLE `collections` (
	`id` text PRIMARY KEY NOT NULL,
	`slug` text NOT NULL,
	`vendor_id` text,
	`title` text NOT NULL,
	`description_html` text NOT NULL,
	`rule` text,
	`status` text NOT NULL,
	`position` integer DEFAULT 0 NOT NULL,
	`version` integer NOT NULL,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	CONSTRAINT "collections_status" CHECK("collections"."status" IN ('draft', 'published')),
	CONSTRAINT "collections_version" CHECK("collections"."version" >= 1)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `collections_slug` ON `collections` (`slug`);--> statement-breakpoint
CREATE INDEX `collections_shown` ON `collections` (`status`,`position`,`id`);--> statement-breakpoint
CREATE INDEX `collections_of_shop` ON `collections` (`vendor_id`,`position`,`id`);--> statement-breakpoint
CREATE TABLE `stock_alerts` (
	`variant_id` text NOT NULL,
	`email` text NOT NULL,
	`due` integer DEFAULT false NOT NULL,
	`created_at` text NOT NULL,
	PRIMARY KEY(`variant_id`, `email`),
	FOREIGN KEY (`variant_id`) REFERENCES `variants`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `stock_alerts_due` ON `stock_alerts` (`created_at`) WHERE due = 1;--> statement-breakpoint
CREATE INDEX `stock_alerts_age` ON `stock_alerts` (`created_at`);
