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
CREATE TABLE `product_ratings` (
	`product_id` text PRIMARY KEY NOT NULL,
	`count` integer NOT NULL,
	`sum` integer NOT NULL,
	`c1` integer NOT NULL,
	`c2` integer NOT NULL,
	`c3` integer NOT NULL,
	`c4` integer NOT NULL,
	`c5` integer NOT NULL,
	`version` integer NOT NULL,
	CONSTRAINT "product_ratings_adds_up" CHECK("product_ratings"."count" = "product_ratings"."c1" + "product_ratings"."c2" + "product_ratings"."c3" + "product_ratings"."c4" + "product_ratings"."c5")
);
--> statement-breakpoint
CREATE TABLE `products` (
	`id` text PRIMARY KEY NOT NULL,
	`vendor_id` text NOT NULL,
	`slug` text NOT NULL,
	`title` text NOT NULL,
	`status` text NOT NULL,
	`version` integer NOT NULL,
	CONSTRAINT "products_status" CHECK("products"."status" IN ('draft', 'published', 'archived'))
);
--> statement-breakpoint
CREATE INDEX `products_by_slug` ON `products` (`slug`);--> statement-breakpoint
CREATE TABLE `review_events` (
	`id` text PRIMARY KEY NOT NULL,
	`review_id` text NOT NULL,
	`action` text NOT NULL,
	`actor_kind` text NOT NULL,
	`actor_id` text,
	`data` text NOT NULL,
	`created_at` text NOT NULL,
	FOREIGN KEY (`review_id`) REFERENCES `reviews`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `review_events_of_review` ON `review_events` (`review_id`,`id`);--> statement-breakpoint
CREATE TABLE `review_reports` (
	`review_id` text NOT NULL,
	`user_id` text NOT NULL,
	`reason` text NOT NULL,
	`created_at` text NOT NULL,
	PRIMARY KEY(`review_id`, `user_id`),
	FOREIGN KEY (`review_id`) REFERENCES `reviews`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `review_votes` (
	`review_id` text NOT NULL,
	`user_id` text NOT NULL,
	`created_at` text NOT NULL,
	PRIMARY KEY(`review_id`, `user_id`),
	FOREIGN KEY (`review_id`) REFERENCES `reviews`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `reviews` (
	`id` text PRIMARY KEY NOT NULL,
	`product_id` text NOT NULL,
	`vendor_id` text NOT NULL,
	`user_id` text NOT NULL,
	`order_line_id` text,
	`product_title` text NOT NULL,
	`author` text NOT NULL,
	`rating` integer NOT NULL,
	`title` text NOT NULL,
	`text` text NOT NULL,
	`verified` integer DEFAULT true NOT NULL,
	`status` text NOT NULL,
	`status_reason` text,
	`reply_text` text,
	`reply_at` text,
	`helpful` integer DEFAULT 0 NOT NULL,
	`reports` integer DEFAULT 0 NOT NULL,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	`deleted_at` text,
	CONSTRAINT "reviews_status" CHECK("reviews"."status" IN ('published', 'rejected')),
	CONSTRAINT "reviews_rating" CHECK("reviews"."rating" BETWEEN 1 AND 5),
	CONSTRAINT "reviews_counts" CHECK("reviews"."helpful" >= 0 AND "reviews"."reports" >= 0)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `reviews_once` ON `reviews` (`user_id`,`product_id`) WHERE deleted_at IS NULL OR status = 'rejected';--> statement-breakpoint
CREATE INDEX `reviews_of_product` ON `reviews` (`product_id`,`status`,`created_at`,`id`) WHERE deleted_at IS NULL;--> statement-breakpoint
CREATE INDEX `reviews_of_vendor` ON `reviews` (`vendor_id`,`created_at`,`id`) WHERE deleted_at IS NULL;--> statement-breakpoint
CREATE INDEX `reviews_of_vendor_by_status` ON `reviews` (`vendor_id`,`status`,`created_at`,`id`) WHERE deleted_at IS NULL;--> statement-breakpoint
CREATE INDEX `reviews_of_user` ON `reviews` (`user_id`,`created_at`,`id`) WHERE deleted_at IS NULL;--> statement-breakpoint
CREATE INDEX `reviews_by_time` ON `reviews` (`created_at`,`id`) WHERE deleted_at IS NULL;--> statement-breakpoint
CREATE INDEX `reviews_by_status` ON `reviews` (`status`,`created_at`,`id`) WHERE deleted_at IS NULL;--> statement-breakpoint
CREATE INDEX `reviews_reported` ON `reviews` (`created_at`,`id`) WHERE deleted_at IS NULL AND reports > 0;--> statement-breakpoint
CREATE INDEX `reviews_stars_of_product` ON `reviews` (`product_id`,`status`,`rating`) WHERE deleted_at IS NULL;--> statement-breakpoint
CREATE INDEX `reviews_stars_of_vendor` ON `reviews` (`vendor_id`,`status`,`rating`) WHERE deleted_at IS NULL;--> statement-breakpoint
CREATE TABLE `vendor_ratings` (
	`vendor_id` text PRIMARY KEY NOT NULL,
	`count` integer NOT NULL,
	`sum` integer NOT NULL,
	`c1` integer NOT NULL,
	`c2` integer NOT NULL,
	`c3` integer NOT NULL,
	`c4` integer NOT NULL,
	`c5` integer NOT NULL,
	`version` integer NOT NULL,
	CONSTRAINT "vendor_ratings_adds_up" CHECK("vendor_ratings"."count" = "vendor_ratings"."c1" + "vendor_ratings"."c2" + "vendor_ratings"."c3" + "vendor_ratings"."c4" + "vendor_ratings"."c5")
);
--> statement-breakpoint
CREATE TABLE `vendors` (
	`id` text PRIMARY KEY NOT NULL,
	`slug` text NOT NULL,
	`name` text NOT NULL,
	`status` text NOT NULL,
	`version` integer NOT NULL,
	CONSTRAINT "vendors_status" CHECK("vendors"."status" IN ('applied', 'approved', 'rejected', 'suspended'))
);
--> statement-breakpoint
CREATE INDEX `vendors_by_slug` ON `vendors` (`slug`);