-- What was kept of each table goes into its new one; children go first and come last, so that no reference is ever broken.
CREATE TABLE `kept_orders` AS SELECT * FROM `orders`;
--> statement-breakpoint
CREATE TABLE `kept_vendor_orders` AS SELECT * FROM `vendor_orders`;
--> statement-breakpoint
CREATE TABLE `kept_order_lines` AS SELECT * FROM `order_lines`;
--> statement-breakpoint
CREATE TABLE `kept_payments` AS SELECT * FROM `payments`;
--> statement-breakpoint
CREATE TABLE `kept_refunds` AS SELECT * FROM `refunds`;
--> statement-breakpoint
CREATE TABLE `kept_fulfillments` AS SELECT * FROM `fulfillments`;
--> statement-breakpoint
CREATE TABLE `kept_fulfillment_lines` AS SELECT * FROM `fulfillment_lines`;
--> statement-breakpoint
CREATE TABLE `kept_order_events` AS SELECT * FROM `order_events`;
--> statement-breakpoint
CREATE TABLE `kept_pending_effects` AS SELECT * FROM `pending_effects`;
--> statement-breakpoint
CREATE TABLE `kept_order_access_tokens` AS SELECT * FROM `order_access_tokens`;
--> statement-breakpoint
DROP TABLE `order_access_tokens`;
--> statement-breakpoint
DROP TABLE `pending_effects`;
--> statement-breakpoint
DROP TABLE `order_events`;
--> statement-breakpoint
DROP TABLE `fulfillment_lines`;
--> statement-breakpoint
DROP TABLE `fulfillments`;
--> statement-breakpoint
DROP TABLE `refunds`;
--> statement-breakpoint
DROP TABLE `payments`;
--> statement-breakpoint
DROP TABLE `order_lines`;
--> statement-breakpoint
DROP TABLE `vendor_orders`;
--> statement-breakpoint
DROP TABLE `orders`;
--> statement-breakpoint
CREATE TABLE `orders` (
	`id` text PRIMARY KEY NOT NULL,
	`number` text NOT NULL,
	`cart_id` text NOT NULL,
	`token_hash` text NOT NULL,
	`user_id` text,
	`status` text NOT NULL,
	`version` integer NOT NULL,
	`currency` text NOT NULL,
	`items_minor` integer NOT NULL,
	`discount_minor` integer NOT NULL,
	`delivery_minor` integer NOT NULL,
	`tax_minor` integer NOT NULL,
	`tax_added_minor` integer DEFAULT 0 NOT NULL,
	`total_minor` integer NOT NULL,
	`credit_minor` integer DEFAULT 0 NOT NULL,
	`is_tax_exempt` integer DEFAULT false NOT NULL,
	`locale` text DEFAULT 'en' NOT NULL,
	`contact` text NOT NULL,
	`delivery_address` text,
	`failure` text,
	`expires_at` text NOT NULL,
	`resume_at` text,
	`placed_at` text,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	CONSTRAINT "orders_status" CHECK("status" IN ('recorded', 'reserved', 'failed', 'pending_payment', 'placed', 'completed', 'canceled')),
	CONSTRAINT "orders_amounts" CHECK("total_minor" = "items_minor" - "discount_minor" + "delivery_minor" + "tax_added_minor"
		AND "total_minor" >= 0 AND "discount_minor" >= 0
		AND "tax_minor" BETWEEN 0 AND "total_minor" AND "tax_added_minor" BETWEEN 0 AND "tax_minor"),
	CONSTRAINT "orders_credit" CHECK("credit_minor" BETWEEN 0 AND "total_minor")
);
--> statement-breakpoint
INSERT INTO `orders` (`id`, `number`, `cart_id`, `token_hash`, `user_id`, `status`, `version`, `currency`, `items_minor`, `discount_minor`, `delivery_minor`, `tax_minor`, `total_minor`, `contact`, `delivery_address`, `failure`, `expires_at`, `resume_at`, `placed_at`, `created_at`, `updated_at`)
	SELECT `id`, `number`, `cart_id`, `token_hash`, `user_id`, `status`, `version`, `currency`, `items_minor`, `discount_minor`, `delivery_minor`, `tax_minor`, `total_minor`, `contact`, `delivery_address`, `failure`, `expires_at`, `resume_at`, `placed_at`, `created_at`, `updated_at` FROM `kept_orders`;
--> statement-breakpoint
CREATE TABLE `vendor_orders` (
	`id` text PRIMARY KEY NOT NULL,
	`order_id` text NOT NULL,
	`vendor_id` text NOT NULL,
	`vendor_slug` text NOT NULL,
	`vendor_name` text NOT NULL,
	`status` text NOT NULL,
	`version` integer NOT NULL,
	`delivery_option_id` text NOT NULL,
	`delivery_kind` text NOT NULL,
	`delivery_title` text NOT NULL,
	`tax_country` text NOT NULL,
	`commission_bps` integer NOT NULL,
	`items_minor` integer NOT NULL,
	`discount_minor` integer NOT NULL,
	`delivery_minor` integer NOT NULL,
	`tax_minor` integer NOT NULL,
	`tax_added_minor` integer DEFAULT 0 NOT NULL,
	`total_minor` integer NOT NULL,
	`delivery_discount_minor` integer DEFAULT 0 NOT NULL,
	`marketplace_discount_minor` integer DEFAULT 0 NOT NULL,
	`delivery_tax_minor` integer DEFAULT 0 NOT NULL,
	`delivery_tax_rate_bps` integer DEFAULT 0 NOT NULL,
	`commission_minor` integer DEFAULT 0 NOT NULL,
	`commission_tax_minor` integer DEFAULT 0 NOT NULL,
	`placed_at` text,
	`completed_at` text,
	`updated_at` text NOT NULL,
	FOREIGN KEY (`order_id`) REFERENCES `orders`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "vendor_orders_status" CHECK("status" IN ('pending', 'placed', 'accepted', 'rejected', 'canceled', 'completed')),
	CONSTRAINT "vendor_orders_delivery_kind" CHECK("delivery_kind" IN ('pickup', 'local', 'shipping')),
	CONSTRAINT "vendor_orders_amounts" CHECK("total_minor" = "items_minor" - "discount_minor" + "delivery_minor" + "tax_added_minor"
		AND "total_minor" >= 0 AND "discount_minor" >= 0
		AND "tax_minor" BETWEEN 0 AND "total_minor" AND "tax_added_minor" BETWEEN 0 AND "tax_minor"),
	CONSTRAINT "vendor_orders_discounts" CHECK("delivery_discount_minor" BETWEEN 0 AND "delivery_minor" AND "marketplace_discount_minor" BETWEEN 0 AND "discount_minor")
);
--> statement-breakpoint
INSERT INTO `vendor_orders` (`id`, `order_id`, `vendor_id`, `vendor_slug`, `vendor_name`, `status`, `version`, `delivery_option_id`, `delivery_kind`, `delivery_title`, `tax_country`, `commission_bps`, `items_minor`, `discount_minor`, `delivery_minor`, `tax_minor`, `total_minor`, `placed_at`, `completed_at`, `updated_at`)
	SELECT `id`, `order_id`, `vendor_id`, `vendor_slug`, `vendor_name`, `status`, `version`, `delivery_option_id`, `delivery_kind`, `delivery_title`, `tax_country`, `commission_bps`, `items_minor`, `discount_minor`, `delivery_minor`, `tax_minor`, `total_minor`, `placed_at`, `completed_at`, `updated_at` FROM `kept_vendor_orders`;
--> statement-breakpoint
CREATE TABLE `order_lines` (
	`id` text PRIMARY KEY NOT NULL,
	`order_id` text NOT NULL,
	`vendor_order_id` text NOT NULL,
	`position` integer NOT NULL,
	`variant_id` text NOT NULL,
	`product_id` text NOT NULL,
	`product` text NOT NULL,
	`sku` text,
	`quantity` integer NOT NULL,
	`unit_price_minor` integer NOT NULL,
	`total_minor` integer NOT NULL,
	`discount_minor` integer DEFAULT 0 NOT NULL,
	`marketplace_discount_minor` integer DEFAULT 0 NOT NULL,
	`tax_minor` integer NOT NULL,
	`tax_added_minor` integer DEFAULT 0 NOT NULL,
	`tax_category` text NOT NULL,
	`tax_rate_bps` integer NOT NULL,
	`commission_bps` integer DEFAULT 0 NOT NULL,
	`commission_minor` integer DEFAULT 0 NOT NULL,
	FOREIGN KEY (`order_id`) REFERENCES `orders`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`vendor_order_id`) REFERENCES `vendor_orders`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "order_lines_quantity" CHECK("quantity" BETWEEN 1 AND 999),
	CONSTRAINT "order_lines_total" CHECK("total_minor" = "unit_price_minor" * "quantity" AND "unit_price_minor" >= 0),
	CONSTRAINT "order_lines_tax" CHECK("tax_minor" BETWEEN 0 AND "total_minor" - "discount_minor" + "tax_added_minor" AND "tax_added_minor" BETWEEN 0 AND "tax_minor"),
	CONSTRAINT "order_lines_discounts" CHECK("discount_minor" BETWEEN 0 AND "total_minor" AND "marketplace_discount_minor" BETWEEN 0 AND "discount_minor")
);
--> statement-breakpoint
INSERT INTO `order_lines` (`id`, `order_id`, `vendor_order_id`, `position`, `variant_id`, `product_id`, `product`, `sku`, `quantity`, `unit_price_minor`, `total_minor`, `tax_minor`, `tax_category`, `tax_rate_bps`)
	SELECT `id`, `order_id`, `vendor_order_id`, `position`, `variant_id`, `product_id`, `product`, `sku`, `quantity`, `unit_price_minor`, `total_minor`, `tax_minor`, `tax_category`, `tax_rate_bps` FROM `kept_order_lines`;
--> statement-breakpoint
CREATE TABLE `payments` (
	`id` text PRIMARY KEY NOT NULL,
	`order_id` text NOT NULL,
	`attempt` integer NOT NULL,
	`provider` text NOT NULL,
	`token` text NOT NULL,
	`status` text NOT NULL,
	`amount_minor` integer NOT NULL,
	`captured_minor` integer DEFAULT 0 NOT NULL,
	`reference` text,
	`action_url` text,
	`action_token` text NOT NULL,
	`updated_at` text NOT NULL,
	FOREIGN KEY (`order_id`) REFERENCES `orders`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "payments_status" CHECK("status" IN ('new', 'requires_action', 'processing', 'authorized', 'paid', 'declined', 'voided')),
	CONSTRAINT "payments_amount" CHECK("amount_minor" >= 0 AND "captured_minor" BETWEEN 0 AND "amount_minor")
);
--> statement-breakpoint
INSERT INTO `payments` (`id`, `order_id`, `attempt`, `provider`, `token`, `status`, `amount_minor`, `action_token`, `updated_at`, `captured_minor`)
	SELECT `id`, `order_id`, `attempt`, `provider`, `token`, `status`, `amount_minor`, `action_token`, `updated_at`, CASE `status` WHEN 'paid' THEN `amount_minor` ELSE 0 END FROM `kept_payments`;
--> statement-breakpoint
CREATE TABLE `refunds` (
	`id` text PRIMARY KEY NOT NULL,
	`order_id` text NOT NULL,
	`payment_id` text NOT NULL,
	`vendor_order_id` text NOT NULL,
	`reason` text DEFAULT 'cancel' NOT NULL,
	`amount_minor` integer NOT NULL,
	`credit_minor` integer DEFAULT 0 NOT NULL,
	`note` text,
	`done_at` text,
	`created_at` text NOT NULL,
	FOREIGN KEY (`order_id`) REFERENCES `orders`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`payment_id`) REFERENCES `payments`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`vendor_order_id`) REFERENCES `vendor_orders`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "refunds_reason" CHECK("reason" IN ('reject', 'cancel', 'return', 'goodwill')),
	CONSTRAINT "refunds_amount" CHECK("amount_minor" >= 0 AND "credit_minor" BETWEEN 0 AND "amount_minor")
);
--> statement-breakpoint
INSERT INTO `refunds` (`id`, `order_id`, `payment_id`, `vendor_order_id`, `amount_minor`, `done_at`, `created_at`, `reason`)
	SELECT `id`, `order_id`, `payment_id`, `vendor_order_id`, `amount_minor`, `done_at`, `created_at`, coalesce((SELECT CASE `status` WHEN 'rejected' THEN 'reject' ELSE 'cancel' END FROM `kept_vendor_orders` WHERE `id` = `vendor_order_id`), 'cancel') FROM `kept_refunds`;
--> statement-breakpoint
CREATE TABLE `fulfillments` (
	`id` text PRIMARY KEY NOT NULL,
	`order_id` text NOT NULL,
	`vendor_order_id` text NOT NULL,
	`tracking` text,
	`shipped_at` text NOT NULL,
	`delivered_at` text,
	FOREIGN KEY (`order_id`) REFERENCES `orders`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`vendor_order_id`) REFERENCES `vendor_orders`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
INSERT INTO `fulfillments` (`id`, `order_id`, `vendor_order_id`, `tracking`, `shipped_at`, `delivered_at`)
	SELECT `id`, `order_id`, `vendor_order_id`, `tracking`, `shipped_at`, `delivered_at` FROM `kept_fulfillments`;
--> statement-breakpoint
CREATE TABLE `fulfillment_lines` (
	`fulfillment_id` text NOT NULL,
	`order_id` text NOT NULL,
	`line_id` text NOT NULL,
	`quantity` integer NOT NULL,
	PRIMARY KEY(`fulfillment_id`, `line_id`),
	FOREIGN KEY (`fulfillment_id`) REFERENCES `fulfillments`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`order_id`) REFERENCES `orders`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`line_id`) REFERENCES `order_lines`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "fulfillment_lines_quantity" CHECK("fulfillment_lines"."quantity" BETWEEN 1 AND 999)
);
--> statement-breakpoint
INSERT INTO `fulfillment_lines` (`fulfillment_id`, `order_id`, `line_id`, `quantity`)
	SELECT `fulfillment_id`, `order_id`, `line_id`, `quantity` FROM `kept_fulfillment_lines`;
--> statement-breakpoint
CREATE TABLE `order_events` (
	`id` text NOT NULL,
	`order_id` text NOT NULL,
	`seq` integer NOT NULL,
	`type` text NOT NULL,
	`vendor_order_id` text,
	`actor_kind` text NOT NULL,
	`actor_id` text,
	`data` text NOT NULL,
	`created_at` text NOT NULL,
	PRIMARY KEY(`order_id`, `seq`),
	FOREIGN KEY (`order_id`) REFERENCES `orders`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
INSERT INTO `order_events` (`id`, `order_id`, `seq`, `type`, `vendor_order_id`, `actor_kind`, `actor_id`, `data`, `created_at`)
	SELECT `id`, `order_id`, `seq`, `type`, `vendor_order_id`, `actor_kind`, `actor_id`, `data`, `created_at` FROM `kept_order_events`;
--> statement-breakpoint
CREATE TABLE `pending_effects` (
	`id` text PRIMARY KEY NOT NULL,
	`order_id` text NOT NULL,
	`vendor_order_id` text,
	`refund_id` text,
	`kind` text NOT NULL,
	`due_at` text NOT NULL,
	FOREIGN KEY (`order_id`) REFERENCES `orders`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "pending_effects_kind" CHECK("kind" IN ('refund', 'restock', 'undo_stock', 'undo_payment'))
);
--> statement-breakpoint
INSERT INTO `pending_effects` (`id`, `order_id`, `vendor_order_id`, `kind`, `due_at`, `refund_id`)
	SELECT `id`, `order_id`, `vendor_order_id`, `kind`, `due_at`, CASE `kind` WHEN 'refund' THEN (SELECT `id` FROM `kept_refunds` WHERE `kept_refunds`.`vendor_order_id` = `kept_pending_effects`.`vendor_order_id`) END FROM `kept_pending_effects`;
--> statement-breakpoint
CREATE TABLE `order_access_tokens` (
	`token_hash` text PRIMARY KEY NOT NULL,
	`order_id` text NOT NULL,
	`expires_at` text NOT NULL,
	FOREIGN KEY (`order_id`) REFERENCES `orders`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
INSERT INTO `order_access_tokens` (`token_hash`, `order_id`, `expires_at`)
	SELECT `token_hash`, `order_id`, `expires_at` FROM `kept_order_access_tokens`;
--> statement-breakpoint
CREATE INDEX `fulfillments_of_order` ON `fulfillments` (`order_id`);
--> statement-breakpoint
CREATE INDEX `fulfillment_lines_of_order` ON `fulfillment_lines` (`order_id`);
--> statement-breakpoint
CREATE INDEX `fulfillment_lines_of_line` ON `fulfillment_lines` (`line_id`);
--> statement-breakpoint
CREATE UNIQUE INDEX `order_events_id` ON `order_events` (`id`);
--> statement-breakpoint
CREATE INDEX `order_access_tokens_expiry` ON `order_access_tokens` (`expires_at`);
--> statement-breakpoint
DROP TABLE `kept_orders`;
--> statement-breakpoint
DROP TABLE `kept_vendor_orders`;
--> statement-breakpoint
DROP TABLE `kept_order_lines`;
--> statement-breakpoint
DROP TABLE `kept_payments`;
--> statement-breakpoint
DROP TABLE `kept_refunds`;
--> statement-breakpoint
DROP TABLE `kept_fulfillments`;
--> statement-breakpoint
DROP TABLE `kept_fulfillment_lines`;
--> statement-breakpoint
DROP TABLE `kept_order_events`;
--> statement-breakpoint
DROP TABLE `kept_pending_effects`;
--> statement-breakpoint
DROP TABLE `kept_order_access_tokens`;
--> statement-breakpoint
CREATE TABLE `kept_tax_rates` AS SELECT * FROM `tax_rates`;
--> statement-breakpoint
DROP TABLE `tax_rates`;
--> statement-breakpoint
CREATE TABLE `tax_rates` (
	`country` text NOT NULL,
	`region` text DEFAULT '' NOT NULL,
	`category` text NOT NULL,
	`rate_bps` integer NOT NULL,
	`is_included` integer DEFAULT true NOT NULL,
	PRIMARY KEY(`country`, `region`, `category`),
	CONSTRAINT "tax_rates_category" CHECK("category" IN ('standard', 'reduced', 'zero')),
	CONSTRAINT "tax_rates_rate" CHECK("rate_bps" BETWEEN 0 AND 10000)
);
--> statement-breakpoint
INSERT INTO `tax_rates` (`country`, `category`, `rate_bps`) SELECT `country`, `category`, `rate_bps` FROM `kept_tax_rates`;
--> statement-breakpoint
DROP TABLE `kept_tax_rates`;
--> statement-breakpoint
CREATE TABLE `credit_accounts` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`code_hash` text,
	`code_ending` text,
	`user_id` text,
	`expires_at` text,
	`is_active` integer DEFAULT true NOT NULL,
	`note` text DEFAULT '' NOT NULL,
	`created_at` text NOT NULL,
	CONSTRAINT "credit_accounts_kind" CHECK("credit_accounts"."kind" IN ('gift_card', 'store_credit')),
	CONSTRAINT "credit_accounts_owner" CHECK(("credit_accounts"."kind" = 'gift_card') = ("credit_accounts"."code_hash" IS NOT NULL) AND ("credit_accounts"."kind" = 'store_credit') = ("credit_accounts"."user_id" IS NOT NULL))
);
--> statement-breakpoint
CREATE TABLE `credit_entries` (
	`id` text PRIMARY KEY NOT NULL,
	`account_id` text NOT NULL,
	`amount_minor` integer NOT NULL,
	`reference` text NOT NULL,
	`order_id` text,
	`note` text DEFAULT '' NOT NULL,
	`created_at` text NOT NULL,
	FOREIGN KEY (`account_id`) REFERENCES `credit_accounts`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "credit_entries_amount" CHECK("credit_entries"."amount_minor" <> 0)
);
--> statement-breakpoint
CREATE TABLE `invoices` (
	`id` text PRIMARY KEY NOT NULL,
	`vendor_id` text NOT NULL,
	`sequence` integer NOT NULL,
	`order_id` text NOT NULL,
	`vendor_order_id` text NOT NULL,
	`refund_id` text,
	`document` text NOT NULL,
	`issued_at` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `order_discounts` (
	`id` text PRIMARY KEY NOT NULL,
	`order_id` text NOT NULL,
	`vendor_order_id` text NOT NULL,
	`line_id` text,
	`promotion_id` text NOT NULL,
	`title` text NOT NULL,
	`code` text,
	`funded_by` text NOT NULL,
	`amount_minor` integer NOT NULL,
	FOREIGN KEY (`order_id`) REFERENCES `orders`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`vendor_order_id`) REFERENCES `vendor_orders`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`line_id`) REFERENCES `order_lines`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "order_discounts_amount" CHECK("order_discounts"."amount_minor" > 0)
);
--> statement-breakpoint
CREATE TABLE `refund_lines` (
	`refund_id` text NOT NULL,
	`order_id` text NOT NULL,
	`line_id` text NOT NULL,
	`quantity` integer NOT NULL,
	`amount_minor` integer NOT NULL,
	`restocked` integer DEFAULT 0 NOT NULL,
	PRIMARY KEY(`refund_id`, `line_id`),
	FOREIGN KEY (`refund_id`) REFERENCES `refunds`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`order_id`) REFERENCES `orders`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`line_id`) REFERENCES `order_lines`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "refund_lines_quantity" CHECK("refund_lines"."quantity" BETWEEN 1 AND 999 AND "refund_lines"."restocked" BETWEEN 0 AND "refund_lines"."quantity"),
	CONSTRAINT "refund_lines_amount" CHECK("refund_lines"."amount_minor" >= 0)
);
--> statement-breakpoint
CREATE TABLE `commission_rules` (
	`id` text PRIMARY KEY NOT NULL,
	`vendor_id` text,
	`category_id` text,
	`from_minor` integer DEFAULT 0 NOT NULL,
	`rate_bps` integer NOT NULL,
	`created_at` text NOT NULL,
	CONSTRAINT "commission_rules_rate" CHECK("commission_rules"."rate_bps" BETWEEN 0 AND 10000)
);
--> statement-breakpoint
CREATE TABLE `promotion_uses` (
	`promotion_id` text NOT NULL,
	`order_id` text NOT NULL,
	`customer_hash` text NOT NULL,
	PRIMARY KEY(`promotion_id`, `order_id`),
	FOREIGN KEY (`promotion_id`) REFERENCES `promotions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`order_id`) REFERENCES `orders`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `promotions` (
	`id` text PRIMARY KEY NOT NULL,
	`version` integer NOT NULL,
	`title` text NOT NULL,
	`code` text,
	`kind` text NOT NULL,
	`percent_bps` integer,
	`amount_minor` integer,
	`buy_quantity` integer,
	`get_quantity` integer,
	`vendor_id` text,
	`funded_by` text NOT NULL,
	`product_ids` text DEFAULT '[]' NOT NULL,
	`category_ids` text DEFAULT '[]' NOT NULL,
	`min_spend_minor` integer DEFAULT 0 NOT NULL,
	`max_uses` integer,
	`max_uses_per_customer` integer,
	`combines` integer DEFAULT true NOT NULL,
	`is_active` integer DEFAULT true NOT NULL,
	`starts_at` text,
	`ends_at` text,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	CONSTRAINT "promotions_kind" CHECK("promotions"."kind" IN ('percentage', 'fixed', 'free_delivery', 'buy_x_get_y')),
	CONSTRAINT "promotions_funded_by" CHECK("promotions"."funded_by" IN ('vendor', 'marketplace')),
	CONSTRAINT "promotions_value" CHECK(CASE "promotions"."kind" WHEN 'percentage' THEN "promotions"."percent_bps" BETWEEN 1 AND 10000 WHEN 'fixed' THEN "promotions"."amount_minor" > 0
				WHEN 'buy_x_get_y' THEN "promotions"."buy_quantity" > 0 AND "promotions"."get_quantity" > 0 AND "promotions"."percent_bps" BETWEEN 1 AND 10000 ELSE 1 END)
);
--> statement-breakpoint
CREATE TABLE `tax_exemptions` (
	`user_id` text PRIMARY KEY NOT NULL,
	`reason` text NOT NULL,
	`created_at` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `return_lines` (
	`return_id` text NOT NULL,
	`order_id` text NOT NULL,
	`line_id` text NOT NULL,
	`quantity` integer NOT NULL,
	`received_quantity` integer,
	`restocked_quantity` integer,
	PRIMARY KEY(`return_id`, `line_id`),
	FOREIGN KEY (`return_id`) REFERENCES `returns`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`order_id`) REFERENCES `orders`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`line_id`) REFERENCES `order_lines`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "return_lines_quantity" CHECK("return_lines"."quantity" BETWEEN 1 AND 999),
	CONSTRAINT "return_lines_received" CHECK("return_lines"."received_quantity" BETWEEN 0 AND "return_lines"."quantity" AND "return_lines"."restocked_quantity" BETWEEN 0 AND "return_lines"."received_quantity")
);
--> statement-breakpoint
CREATE TABLE `returns` (
	`id` text PRIMARY KEY NOT NULL,
	`order_id` text NOT NULL,
	`vendor_order_id` text NOT NULL,
	`status` text NOT NULL,
	`wish` text NOT NULL,
	`is_withdrawal` integer NOT NULL,
	`reason` text,
	`answer` text,
	`refund_id` text,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	FOREIGN KEY (`order_id`) REFERENCES `orders`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`vendor_order_id`) REFERENCES `vendor_orders`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`refund_id`) REFERENCES `refunds`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "returns_status" CHECK("returns"."status" IN ('requested', 'approved', 'rejected', 'canceled', 'received', 'closed')),
	CONSTRAINT "returns_wish" CHECK("returns"."wish" IN ('refund', 'exchange'))
);
--> statement-breakpoint
ALTER TABLE `carts` ADD `codes` text DEFAULT '[]' NOT NULL;
--> statement-breakpoint
ALTER TABLE `carts` ADD `uses_credit` integer DEFAULT false NOT NULL;
--> statement-breakpoint
ALTER TABLE `vendors` ADD `latitude` real;
--> statement-breakpoint
ALTER TABLE `vendors` ADD `longitude` real;
--> statement-breakpoint
ALTER TABLE `vendors` ADD `opening_hours` text DEFAULT '[]' NOT NULL;
--> statement-breakpoint
CREATE UNIQUE INDEX `credit_accounts_code` ON `credit_accounts` (`code_hash`);
--> statement-breakpoint
CREATE UNIQUE INDEX `credit_accounts_of_user` ON `credit_accounts` (`user_id`);
--> statement-breakpoint
CREATE INDEX `credit_accounts_by_kind` ON `credit_accounts` (`kind`,`id`);
--> statement-breakpoint
CREATE UNIQUE INDEX `credit_entries_reference` ON `credit_entries` (`reference`);
--> statement-breakpoint
CREATE INDEX `credit_entries_of_account` ON `credit_entries` (`account_id`,`id`);
--> statement-breakpoint
CREATE INDEX `credit_entries_of_order` ON `credit_entries` (`order_id`);
--> statement-breakpoint
CREATE UNIQUE INDEX `invoices_sequence` ON `invoices` (`vendor_id`,`sequence`);
--> statement-breakpoint
CREATE INDEX `invoices_of_order` ON `invoices` (`order_id`);
--> statement-breakpoint
CREATE UNIQUE INDEX `invoices_once` ON `invoices` (`vendor_order_id`,coalesce(`refund_id`, ''));
--> statement-breakpoint
CREATE INDEX `order_discounts_of_order` ON `order_discounts` (`order_id`);
--> statement-breakpoint
CREATE INDEX `refund_lines_of_order` ON `refund_lines` (`order_id`);
--> statement-breakpoint
CREATE INDEX `refund_lines_of_line` ON `refund_lines` (`line_id`);
--> statement-breakpoint
CREATE UNIQUE INDEX `commission_rules_once` ON `commission_rules` (coalesce(`vendor_id`, ''),coalesce(`category_id`, ''),`from_minor`);
--> statement-breakpoint
CREATE INDEX `promotion_uses_of_customer` ON `promotion_uses` (`promotion_id`,`customer_hash`);
--> statement-breakpoint
CREATE INDEX `promotion_uses_of_order` ON `promotion_uses` (`order_id`);
--> statement-breakpoint
CREATE UNIQUE INDEX `promotions_code` ON `promotions` (`code`) WHERE code IS NOT NULL;
--> statement-breakpoint
CREATE INDEX `promotions_automatic` ON `promotions` (`vendor_id`) WHERE code IS NULL AND is_active;
--> statement-breakpoint
CREATE INDEX `promotions_of_vendor` ON `promotions` (`vendor_id`,`id`);
--> statement-breakpoint
CREATE INDEX `return_lines_of_order` ON `return_lines` (`order_id`);
--> statement-breakpoint
CREATE INDEX `return_lines_of_line` ON `return_lines` (`line_id`);
--> statement-breakpoint
CREATE INDEX `returns_of_order` ON `returns` (`order_id`);
--> statement-breakpoint
CREATE INDEX `returns_of_part` ON `returns` (`vendor_order_id`);
--> statement-breakpoint
CREATE INDEX `order_lines_of_order` ON `order_lines` (`order_id`,`position`);
--> statement-breakpoint
CREATE UNIQUE INDEX `orders_number` ON `orders` (`number`);
--> statement-breakpoint
CREATE UNIQUE INDEX `orders_one_per_cart` ON `orders` (`cart_id`) WHERE status <> 'failed';
--> statement-breakpoint
CREATE INDEX `orders_of_user` ON `orders` (`user_id`,`id`);
--> statement-breakpoint
CREATE INDEX `orders_by_status` ON `orders` (`status`,`id`);
--> statement-breakpoint
CREATE INDEX `orders_by_email` ON `orders` (lower(`contact` ->> '$.email'),`id`);
--> statement-breakpoint
CREATE INDEX `orders_to_resume` ON `orders` (`resume_at`) WHERE resume_at IS NOT NULL;
--> statement-breakpoint
CREATE UNIQUE INDEX `payments_action_token` ON `payments` (`action_token`);
--> statement-breakpoint
CREATE UNIQUE INDEX `payments_attempt` ON `payments` (`order_id`,`attempt`);
--> statement-breakpoint
CREATE INDEX `payments_by_reference` ON `payments` (`reference`);
--> statement-breakpoint
CREATE INDEX `pending_effects_due` ON `pending_effects` (`due_at`);
--> statement-breakpoint
CREATE INDEX `pending_effects_of_order` ON `pending_effects` (`order_id`);
--> statement-breakpoint
CREATE INDEX `refunds_of_order` ON `refunds` (`order_id`);
--> statement-breakpoint
CREATE INDEX `refunds_of_part` ON `refunds` (`vendor_order_id`);
--> statement-breakpoint
CREATE INDEX `vendor_orders_of_order` ON `vendor_orders` (`order_id`);
--> statement-breakpoint
CREATE INDEX `vendor_orders_of_vendor` ON `vendor_orders` (`vendor_id`,`id`);
--> statement-breakpoint
CREATE INDEX `vendor_orders_by_status` ON `vendor_orders` (`vendor_id`,`status`,`id`);
