ALTER TABLE `vendors` ADD `product_count` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
CREATE INDEX `vendors_products` ON `vendors` (`product_count`,`id`);