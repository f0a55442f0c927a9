-- Approved returns that do not come: when the shopper was reminded, and when the shop closed them.
ALTER TABLE `returns` ADD `reminded_at` text;--> statement-breakpoint
ALTER TABLE `returns` ADD `closed_at` text;--> statement-breakpoint
CREATE INDEX `returns_to_remind` ON `returns` (`updated_at`) WHERE status = 'approved' AND is_withdrawal = 0 AND reminded_at IS NULL;