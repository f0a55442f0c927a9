CREATE TABLE `claimed_carts` (
	`id` text PRIMARY KEY NOT NULL,
	`token_hash` text NOT NULL,
	`user_id` text NOT NULL,
	`into_id` text NOT NULL,
	`claimed_at` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `claimed_carts_by_age` ON `claimed_carts` (`claimed_at`);--> statement-breakpoint
CREATE TABLE `order_access_tokens` (
	`token_hash` text PRIMARY KEY NOT NULL,
	`order_id` text NOT NULL,
	`expires_at` text NOT NULL,
	FOREIGN KEY (`order_id`) REFERENCES `orders`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `order_access_tokens_expiry` ON `order_access_tokens` (`expires_at`);--> statement-breakpoint
CREATE INDEX `orders_by_email` ON `orders` (lower(`contact` ->> '$.email'),`id`);