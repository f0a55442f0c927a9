ALTER TABLE `order_lines` ADD `commission_reason` text DEFAULT 'vendor_rate' NOT NULL;--> statement-breakpoint
ALTER TABLE `vendor_orders` ADD `tax_region` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `vendor_orders` ADD `commission_tax_rate_bps` integer DEFAULT 0 NOT NULL;