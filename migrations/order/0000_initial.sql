CREATE TABLE `carts` (
	`id` text PRIMARY KEY NOT NULL,
	`token_hash` text NOT NULL,
	`user_id` text,
	`version` integer NOT NULL,
	`contact` text,
	`delivery_address` text,
	`lines` text NOT NULL,
	`choices` text NOT NULL,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `carts_of_user` ON `carts` (`user_id`,`updated_at`);--> statement-breakpoint
CREATE INDEX `carts_by_age` ON `carts` (`updated_at`);--> statement-breakpoint
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
CREATE INDEX `fulfillment_lines_of_order` ON `fulfillment_lines` (`order_id`);--> statement-breakpoint
CREATE INDEX `fulfillment_lines_of_line` ON `fulfillment_lines` (`line_id`);--> statement-breakpoint
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
CREATE INDEX `fulfillments_of_order` ON `fulfillments` (`order_id`);--> statement-breakpoint
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
CREATE UNIQUE INDEX `order_events_id` ON `order_events` (`id`);--> statement-breakpoint
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
	`tax_minor` integer NOT NULL,
	`tax_category` text NOT NULL,
	`tax_rate_bps` integer NOT NULL,
	FOREIGN KEY (`order_id`) REFERENCES `orders`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`vendor_order_id`) REFERENCES `vendor_orders`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "order_lines_quantity" CHECK("order_lines"."quantity" BETWEEN 1 AND 999),
	CONSTRAINT "order_lines_total" CHECK("order_lines"."total_minor" = "order_lines"."unit_price_minor" * "order_lines"."quantity" AND "order_lines"."unit_price_minor" >= 0),
	CONSTRAINT "order_lines_tax" CHECK("order_lines"."tax_minor" BETWEEN 0 AND "order_lines"."total_minor")
);
--> statement-breakpoint
CREATE INDEX `order_lines_of_order` ON `order_lines` (`order_id`,`position`);--> statement-breakpoint
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
	`total_minor` integer NOT NULL,
	`contact` text NOT NULL,
	`delivery_address` text,
	`failure` text,
	`expires_at` text NOT NULL,
	`resume_at` text,
	`placed_at` text,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	CONSTRAINT "orders_status" CHECK("orders"."status" IN ('recorded', 'reserved', 'failed', 'pending_payment', 'placed', 'completed', 'canceled')),
	CONSTRAINT "orders_amounts" CHECK("orders"."total_minor" = "orders"."items_minor" - "orders"."discount_minor" + "orders"."delivery_minor" AND "orders"."total_minor" >= 0 AND "orders"."tax_minor" BETWEEN 0 AND "orders"."total_minor")
);
--> statement-breakpoint
CREATE UNIQUE INDEX `orders_number` ON `orders` (`number`);--> statement-breakpoint
CREATE UNIQUE INDEX `orders_one_per_cart` ON `orders` (`cart_id`) WHERE status <> 'failed';--> statement-breakpoint
CREATE INDEX `orders_of_user` ON `orders` (`user_id`,`id`);--> statement-breakpoint
CREATE INDEX `orders_by_status` ON `orders` (`status`,`id`);--> statement-breakpoint
CREATE INDEX `orders_to_resume` ON `orders` (`resume_at`) WHERE resume_at IS NOT NULL;--> statement-breakpoint
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
CREATE TABLE `payments` (
	`id` text PRIMARY KEY NOT NULL,
	`order_id` text NOT NULL,
	`attempt` integer NOT NULL,
	`provider` text NOT NULL,
	`token` text NOT NULL,
	`status` text NOT NULL,
	`amount_minor` integer NOT NULL,
	`action_token` text NOT NULL,
	`updated_at` text NOT NULL,
	FOREIGN KEY (`order_id`) REFERENCES `orders`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "payments_status" CHECK("payments"."status" IN ('new', 'requires_action', 'processing', 'paid', 'declined', 'voided')),
	CONSTRAINT "payments_amount" CHECK("payments"."amount_minor" >= 0)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `payments_action_token` ON `payments` (`action_token`);--> statement-breakpoint
CREATE UNIQUE INDEX `payments_attempt` ON `payments` (`order_id`,`attempt`);--> statement-breakpoint
CREATE TABLE `pending_effects` (
	`id` text PRIMARY KEY NOT NULL,
	`order_id` text NOT NULL,
	`vendor_order_id` text,
	`kind` text NOT NULL,
	`due_at` text NOT NULL,
	FOREIGN KEY (`order_id`) REFERENCES `orders`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "pending_effects_kind" CHECK("pending_effects"."kind" IN ('refund', 'restock', 'undo_stock'))
);
--> statement-breakpoint
CREATE INDEX `pending_effects_due` ON `pending_effects` (`due_at`);--> statement-breakpoint
CREATE INDEX `pending_effects_of_order` ON `pending_effects` (`order_id`);--> statement-breakpoint
CREATE TABLE `refunds` (
	`id` text PRIMARY KEY NOT NULL,
	`order_id` text NOT NULL,
	`payment_id` text NOT NULL,
	`vendor_order_id` text NOT NULL,
	`amount_minor` integer NOT NULL,
	`done_at` text,
	`created_at` text NOT NULL,
	FOREIGN KEY (`order_id`) REFERENCES `orders`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`payment_id`) REFERENCES `payments`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`vendor_order_id`) REFERENCES `vendor_orders`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "refunds_amount" CHECK("refunds"."amount_minor" > 0)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `refunds_once_per_part` ON `refunds` (`vendor_order_id`);--> statement-breakpoint
CREATE INDEX `refunds_of_order` ON `refunds` (`order_id`);--> statement-breakpoint
CREATE TABLE `tax_rates` (
	`country` text NOT NULL,
	`category` text NOT NULL,
	`rate_bps` integer NOT NULL,
	PRIMARY KEY(`country`, `category`),
	CONSTRAINT "tax_rates_category" CHECK("tax_rates"."category" IN ('standard', 'reduced', 'zero')),
	CONSTRAINT "tax_rates_rate" CHECK("tax_rates"."rate_bps" BETWEEN 0 AND 10000)
);
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
	`total_minor` integer NOT NULL,
	`placed_at` text,
	`completed_at` text,
	`updated_at` text NOT NULL,
	FOREIGN KEY (`order_id`) REFERENCES `orders`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "vendor_orders_status" CHECK("vendor_orders"."status" IN ('pending', 'placed', 'accepted', 'rejected', 'canceled', 'completed')),
	CONSTRAINT "vendor_orders_delivery_kind" CHECK("vendor_orders"."delivery_kind" IN ('pickup', 'local', 'shipping')),
	CONSTRAINT "vendor_orders_amounts" CHECK("vendor_orders"."total_minor" = "vendor_orders"."items_minor" - "vendor_orders"."discount_minor" + "vendor_orders"."delivery_minor" AND "vendor_orders"."total_minor" >= 0 AND "vendor_orders"."tax_minor" BETWEEN 0 AND "vendor_orders"."total_minor")
);
--> statement-breakpoint
CREATE INDEX `vendor_orders_of_order` ON `vendor_orders` (`order_id`);--> statement-breakpoint
CREATE INDEX `vendor_orders_of_vendor` ON `vendor_orders` (`vendor_id`,`id`);--> statement-breakpoint
CREATE INDEX `vendor_orders_by_status` ON `vendor_orders` (`vendor_id`,`status`,`id`);--> statement-breakpoint
CREATE TABLE `vendors` (
	`id` text PRIMARY KEY NOT NULL,
	`version` integer NOT NULL,
	`slug` text NOT NULL,
	`name` text NOT NULL,
	`status` text NOT NULL,
	`country` text NOT NULL,
	`delivery_options` text NOT NULL,
	`commission_bps` integer NOT NULL,
	CONSTRAINT "vendors_status" CHECK("vendors"."status" IN ('applied', 'approved', 'rejected', 'suspended'))
);
