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
CREATE TABLE `vendor_events` (
	`id` text PRIMARY KEY NOT NULL,
	`vendor_id` text NOT NULL,
	`action` text NOT NULL,
	`actor_kind` text NOT NULL,
	`actor_id` text,
	`data` text NOT NULL,
	`created_at` text NOT NULL,
	FOREIGN KEY (`vendor_id`) REFERENCES `vendors`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `vendor_events_of_vendor` ON `vendor_events` (`vendor_id`,`id`);--> statement-breakpoint
CREATE TABLE `vendor_orders` (
	`id` text PRIMARY KEY NOT NULL,
	`order_id` text NOT NULL,
	`vendor_id` text NOT NULL,
	`status` text NOT NULL,
	`total_minor` integer NOT NULL,
	`currency` text NOT NULL,
	`placed_at` text NOT NULL,
	`completed_at` text,
	`version` integer NOT NULL,
	CONSTRAINT "vendor_orders_status" CHECK("vendor_orders"."status" IN ('placed', 'accepted', 'rejected', 'canceled', 'completed'))
);
--> statement-breakpoint
CREATE INDEX `vendor_orders_by_day` ON `vendor_orders` (`vendor_id`,`placed_at`);--> statement-breakpoint
CREATE INDEX `vendor_orders_by_status` ON `vendor_orders` (`vendor_id`,`status`);--> statement-breakpoint
CREATE TABLE `vendor_staff` (
	`user_id` text NOT NULL,
	`vendor_id` text NOT NULL,
	`role` text NOT NULL,
	`created_at` text NOT NULL,
	PRIMARY KEY(`user_id`, `vendor_id`),
	FOREIGN KEY (`vendor_id`) REFERENCES `vendors`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "vendor_staff_role" CHECK("vendor_staff"."role" IN ('owner', 'staff'))
);
--> statement-breakpoint
CREATE INDEX `vendor_staff_of_vendor` ON `vendor_staff` (`vendor_id`);--> statement-breakpoint
CREATE TABLE `vendors` (
	`id` text PRIMARY KEY NOT NULL,
	`slug` text NOT NULL,
	`applicant_id` text NOT NULL,
	`name` text NOT NULL,
	`tagline` text DEFAULT '' NOT NULL,
	`story` text DEFAULT '' NOT NULL,
	`email` text NOT NULL,
	`phone` text NOT NULL,
	`trader` text,
	`place` text NOT NULL,
	`latitude` real NOT NULL,
	`longitude` real NOT NULL,
	`opening_hours` text NOT NULL,
	`delivery_options` text NOT NULL,
	`sign_url` text,
	`status` text NOT NULL,
	`status_reason` text,
	`commission_bps` integer NOT NULL,
	`rating_average` real,
	`rating_count` integer DEFAULT 0 NOT NULL,
	`rating_version` integer DEFAULT 0 NOT NULL,
	`name_folded` text NOT NULL,
	`town_folded` text NOT NULL,
	`tagline_folded` text DEFAULT '' NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	CONSTRAINT "vendors_status" CHECK("vendors"."status" IN ('applied', 'approved', 'rejected', 'suspended')),
	CONSTRAINT "vendors_commission" CHECK("vendors"."commission_bps" BETWEEN 0 AND 10000),
	CONSTRAINT "vendors_rating" CHECK("vendors"."rating_count" >= 0)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `vendors_slug` ON `vendors` (`slug`);--> statement-breakpoint
CREATE INDEX `vendors_by_name` ON `vendors` (`status`,`name_folded`,`id`);--> statement-breakpoint
CREATE INDEX `vendors_by_status` ON `vendors` (`status`,`id`);--> statement-breakpoint
CREATE INDEX `vendors_by_latitude` ON `vendors` (`status`,`latitude`);--> statement-breakpoint
CREATE INDEX `vendors_by_applicant` ON `vendors` (`applicant_id`,`status`);