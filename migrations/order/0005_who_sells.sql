ALTER TABLE `vendors` ADD `email` text;--> statement-breakpoint
ALTER TABLE `vendors` ADD `trader` text;--> statement-breakpoint
ALTER TABLE `vendors` ADD `place` text;
