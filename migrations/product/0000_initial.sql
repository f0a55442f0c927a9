CREATE TABLE `categories` (
	`id` text PRIMARY KEY NOT NULL,
	`slug` text NOT NULL,
	`name` text NOT NULL,
	`parent_id` text,
	`created_at` text NOT NULL,
	FOREIGN KEY (`parent_id`) REFERENCES `categories`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `categories_slug` ON `categories` (`slug`);--> statement-breakpoint
CREATE INDEX `categories_parent` ON `categories` (`parent_id`);--> statement-breakpoint
CREATE TABLE `consumed_events` (
	`id` text PRIMARY KEY NOT NULL,
	`consumed_at` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `consumed_events_age` ON `consumed_events` (`consumed_at`);--> statement-breakpoint
CREATE TABLE `dead_letters` (
	`id` text PRIMARY KEY NOT NULL,
	`queue` text NOT NULL,
	`body` text NOT NULL,
	`received_at` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `idempotency_keys` (
	`caller` text NOT NULL,
	`path` text NOT NULL,
	`key` text NOT NULL,
	`body_hash` text NOT NULL,
	`answer` text NOT NULL,
	`created_at` text NOT NULL,
	PRIMARY KEY(`caller`, `path`, `key`)
);
--> statement-breakpoint
CREATE INDEX `idempotency_keys_age` ON `idempotency_keys` (`created_at`);--> statement-breakpoint
CREATE TABLE `import_problems` (
	`import_id` text NOT NULL,
	`position` integer NOT NULL,
	`row` integer NOT NULL,
	`handle` text,
	`severity` text NOT NULL,
	`reason` text NOT NULL,
	PRIMARY KEY(`import_id`, `position`),
	FOREIGN KEY (`import_id`) REFERENCES `imports`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "import_problems_severity" CHECK("import_problems"."severity" IN ('error', 'warning'))
);
--> statement-breakpoint
CREATE TABLE `imports` (
	`id` text PRIMARY KEY NOT NULL,
	`vendor_id` text NOT NULL,
	`file_name` text NOT NULL,
	`status` text NOT NULL,
	`failure` text,
	`bytes_total` integer NOT NULL,
	`bytes_read` integer DEFAULT 0 NOT NULL,
	`last_row` integer DEFAULT 0 NOT NULL,
	`rows_read` integer DEFAULT 0 NOT NULL,
	`reader` text,
	`products_created` integer DEFAULT 0 NOT NULL,
	`products_updated` integer DEFAULT 0 NOT NULL,
	`products_unchanged` integer DEFAULT 0 NOT NULL,
	`products_skipped` integer DEFAULT 0 NOT NULL,
	`variants_created` integer DEFAULT 0 NOT NULL,
	`variants_updated` integer DEFAULT 0 NOT NULL,
	`variants_unchanged` integer DEFAULT 0 NOT NULL,
	`variants_skipped` integer DEFAULT 0 NOT NULL,
	`problem_count` integer DEFAULT 0 NOT NULL,
	`progress_at` text NOT NULL,
	`created_at` text NOT NULL,
	`finished_at` text,
	CONSTRAINT "imports_status" CHECK("imports"."status" IN ('queued', 'running', 'completed', 'failed')),
	CONSTRAINT "imports_progress" CHECK("imports"."bytes_read" BETWEEN 0 AND "imports"."bytes_total")
);
--> statement-breakpoint
CREATE INDEX `imports_unfinished` ON `imports` (`progress_at`) WHERE status IN ('queued', 'running');--> statement-breakpoint
CREATE TABLE `outbox` (
	`id` text NOT NULL,
	`destination` text NOT NULL,
	`body` text NOT NULL,
	`created_at` text NOT NULL,
	`sent_at` text,
	PRIMARY KEY(`id`, `destination`)
);
--> statement-breakpoint
CREATE INDEX `outbox_unsent` ON `outbox` (`destination`,`created_at`) WHERE sent_at IS NULL;--> statement-breakpoint
CREATE INDEX `outbox_sent` ON `outbox` (`sent_at`);--> statement-breakpoint
CREATE TABLE `product_categories` (
	`product_id` text NOT NULL,
	`category_id` text NOT NULL,
	`position` integer NOT NULL,
	PRIMARY KEY(`product_id`, `category_id`),
	FOREIGN KEY (`product_id`) REFERENCES `products`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`category_id`) REFERENCES `categories`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `product_categories_category` ON `product_categories` (`category_id`,`product_id`);--> statement-breakpoint
CREATE TABLE `products` (
	`number` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`id` text NOT NULL,
	`vendor_id` text NOT NULL,
	`slug` text NOT NULL,
	`import_handle` text,
	`title` text NOT NULL,
	`description_html` text NOT NULL,
	`brand` text,
	`tags` text NOT NULL,
	`options` text NOT NULL,
	`media` text NOT NULL,
	`status` text NOT NULL,
	`price_min_minor` integer NOT NULL,
	`price_max_minor` integer NOT NULL,
	`compare_at_minor` integer,
	`rating_average` real DEFAULT 0 NOT NULL,
	`rating_count` integer DEFAULT 0 NOT NULL,
	`rating_version` integer DEFAULT 0 NOT NULL,
	`last_import_id` text,
	`version` integer NOT NULL,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	CONSTRAINT "products_status" CHECK("products"."status" IN ('draft', 'published', 'archived')),
	CONSTRAINT "products_version" CHECK("products"."version" >= 1),
	CONSTRAINT "products_price" CHECK("products"."price_min_minor" >= 0 AND "products"."price_max_minor" >= "products"."price_min_minor"),
	CONSTRAINT "products_rating" CHECK("products"."rating_average" BETWEEN 0 AND 5 AND "products"."rating_count" >= 0)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `products_id` ON `products` (`id`);--> statement-breakpoint
CREATE UNIQUE INDEX `products_slug` ON `products` (`slug`);--> statement-breakpoint
CREATE UNIQUE INDEX `products_import_handle` ON `products` (`vendor_id`,`import_handle`);--> statement-breakpoint
CREATE INDEX `products_newest` ON `products` (`status`,`created_at`,`id`);--> statement-breakpoint
CREATE INDEX `products_price` ON `products` (`status`,`price_min_minor`,`id`);--> statement-breakpoint
CREATE INDEX `products_rating` ON `products` (`status`,`rating_average`,`rating_count`,`id`);--> statement-breakpoint
CREATE INDEX `products_vendor` ON `products` (`vendor_id`,`created_at`,`id`);--> statement-breakpoint
CREATE TABLE `reservation_lines` (
	`order_id` text NOT NULL,
	`variant_id` text NOT NULL,
	`quantity` integer NOT NULL,
	PRIMARY KEY(`order_id`, `variant_id`),
	FOREIGN KEY (`order_id`) REFERENCES `reservations`(`order_id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`variant_id`) REFERENCES `variants`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "reservation_lines_quantity" CHECK("reservation_lines"."quantity" > 0)
);
--> statement-breakpoint
CREATE INDEX `reservation_lines_variant` ON `reservation_lines` (`variant_id`);--> statement-breakpoint
CREATE TABLE `reservations` (
	`order_id` text PRIMARY KEY NOT NULL,
	`status` text NOT NULL,
	`expires_at` text NOT NULL,
	`created_at` text NOT NULL,
	CONSTRAINT "reservations_status" CHECK("reservations"."status" IN ('held', 'committed', 'released'))
);
--> statement-breakpoint
CREATE INDEX `reservations_held` ON `reservations` (`expires_at`) WHERE status = 'held';--> statement-breakpoint
CREATE TABLE `stock_movements` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`variant_id` text NOT NULL,
	`delta` integer NOT NULL,
	`reason` text NOT NULL,
	`reference` text NOT NULL,
	`order_id` text,
	`created_at` text NOT NULL,
	FOREIGN KEY (`variant_id`) REFERENCES `variants`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "stock_movements_reason" CHECK("stock_movements"."reason" IN ('count', 'import', 'sale', 'restock'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `stock_movements_once` ON `stock_movements` (`reference`,`variant_id`);--> statement-breakpoint
CREATE INDEX `stock_movements_variant` ON `stock_movements` (`variant_id`);--> statement-breakpoint
CREATE INDEX `stock_movements_order` ON `stock_movements` (`order_id`,`variant_id`);--> statement-breakpoint
CREATE TABLE `variant_options` (
	`variant_id` text NOT NULL,
	`name_key` text NOT NULL,
	`value_key` text NOT NULL,
	PRIMARY KEY(`variant_id`, `name_key`),
	FOREIGN KEY (`variant_id`) REFERENCES `variants`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `variant_options_value` ON `variant_options` (`name_key`,`value_key`,`variant_id`);--> statement-breakpoint
CREATE TABLE `variants` (
	`id` text PRIMARY KEY NOT NULL,
	`product_id` text NOT NULL,
	`position` integer NOT NULL,
	`sku` text,
	`title` text NOT NULL,
	`options` text NOT NULL,
	`option_key` text NOT NULL,
	`price_minor` integer NOT NULL,
	`compare_at_minor` integer,
	`stock_quantity` integer NOT NULL,
	`reserved_quantity` integer DEFAULT 0 NOT NULL,
	`tracked` integer NOT NULL,
	`allow_backorder` integer NOT NULL,
	`weight_grams` integer NOT NULL,
	`requires_shipping` integer NOT NULL,
	`tax_category` text NOT NULL,
	`image_url` text,
	`imported_quantity` integer,
	`archived_at` text,
	FOREIGN KEY (`product_id`) REFERENCES `products`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "variants_tax_category" CHECK("variants"."tax_category" IN ('standard', 'reduced', 'zero')),
	CONSTRAINT "variants_price" CHECK("variants"."price_minor" >= 0 AND ("variants"."compare_at_minor" IS NULL OR "variants"."compare_at_minor" > "variants"."price_minor")),
	CONSTRAINT "variants_reserved" CHECK("variants"."reserved_quantity" >= 0),
	CONSTRAINT "variants_stock" CHECK("variants"."stock_quantity" >= 0 OR "variants"."allow_backorder" = 1),
	CONSTRAINT "variants_oversold" CHECK("variants"."tracked" = 0 OR "variants"."allow_backorder" = 1 OR "variants"."stock_quantity" >= "variants"."reserved_quantity")
);
--> statement-breakpoint
CREATE UNIQUE INDEX `variants_option_key` ON `variants` (`product_id`,`option_key`) WHERE archived_at IS NULL;--> statement-breakpoint
CREATE TABLE `vendors` (
	`id` text PRIMARY KEY NOT NULL,
	`slug` text NOT NULL,
	`name` text NOT NULL,
	`status` text NOT NULL,
	`latitude` real NOT NULL,
	`longitude` real NOT NULL,
	`version` integer NOT NULL,
	CONSTRAINT "vendors_status" CHECK("vendors"."status" IN ('applied', 'approved', 'rejected', 'suspended'))
);
--> statement-breakpoint
CREATE INDEX `vendors_slug` ON `vendors` (`slug`);