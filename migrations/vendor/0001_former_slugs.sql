CREATE TABLE `former_slugs` (
	`slug` text PRIMARY KEY NOT NULL,
	`vendor_id` text NOT NULL,
	`freed_at` text NOT NULL,
	FOREIGN KEY (`vendor_id`) REFERENCES `vendors`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `former_slugs_of_vendor` ON `former_slugs` (`vendor_id`,`freed_at`);