-- A token by mail lets its bearer change an order; the others let them see it.
ALTER TABLE `order_access_tokens` ADD `may_change` integer DEFAULT false NOT NULL;--> statement-breakpoint
CREATE INDEX `order_access_tokens_of_order` ON `order_access_tokens` (`order_id`,`expires_at`);
