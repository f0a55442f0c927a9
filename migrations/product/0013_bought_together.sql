CREATE TABLE `bought_orders` (
	`order_id` text PRIMARY KEY NOT NULL,
	`version` integer NOT NULL,
	`product_ids` text NOT NULL,
	`at` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `bought_orders_at` ON `bought_orders` (`at`);--> statement-breakpoint
CREATE TABLE `bought_together` (
	`product_id` text NOT NULL,
	`other_id` text NOT NULL,
	`orders` integer NOT NULL,
	`last_at` text NOT NULL,
	PRIMARY KEY(`product_id`, `other_id`),
	CONSTRAINT "bought_together_orders" CHECK("bought_together"."orders" >= 0)
);
--> statement-breakpoint
CREATE INDEX `bought_together_most` ON `bought_together` (`product_id`,`orders`,`last_at`,`other_id`);