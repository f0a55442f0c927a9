CREATE INDEX `products_vendor_title` ON `products` (`vendor_id`,title COLLATE NOCASE,`id`);--> statement-breakpoint
CREATE INDEX `products_vendor_updated` ON `products` (`vendor_id`,`updated_at`,`id`);--> statement-breakpoint
CREATE INDEX `products_vendor_price` ON `products` (`vendor_id`,`price_min_minor`,`id`);--> statement-breakpoint
CREATE INDEX `products_feed` ON `products` (`status`,`id`);--> statement-breakpoint
CREATE INDEX `products_vendor_feed` ON `products` (`vendor_id`,`status`,`id`);