CREATE TABLE `message_failures` (
	`body_hash` text PRIMARY KEY NOT NULL,
	`attempts` integer NOT NULL,
	`error` text NOT NULL,
	`failed_at` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `message_failures_age` ON `message_failures` (`failed_at`);--> statement-breakpoint
ALTER TABLE `dead_letters` ADD `event_id` text;--> statement-breakpoint
UPDATE `dead_letters` SET `event_id` = json_extract(`body`, '$.id') WHERE json_valid(`body`);--> statement-breakpoint
ALTER TABLE `dead_letters` ADD `attempts` integer;--> statement-breakpoint
ALTER TABLE `dead_letters` ADD `last_error` text;--> statement-breakpoint
ALTER TABLE `dead_letters` ADD `replay_asked_at` text;--> statement-breakpoint
ALTER TABLE `dead_letters` ADD `settled_at` text;--> statement-breakpoint
ALTER TABLE `dead_letters` ADD `outcome` text;--> statement-breakpoint
ALTER TABLE `dead_letters` ADD `reason` text;--> statement-breakpoint
ALTER TABLE `dead_letters` ADD `forgotten_at` text;--> statement-breakpoint
CREATE INDEX `dead_letters_open` ON `dead_letters` (`received_at`) WHERE settled_at IS NULL;--> statement-breakpoint
CREATE INDEX `dead_letters_event` ON `dead_letters` (`event_id`) WHERE settled_at IS NULL;--> statement-breakpoint
CREATE INDEX `dead_letters_asked` ON `dead_letters` (`replay_asked_at`) WHERE replay_asked_at IS NOT NULL AND settled_at IS NULL;--> statement-breakpoint
CREATE INDEX `dead_letters_remembered` ON `dead_letters` (`settled_at`) WHERE settled_at IS NOT NULL AND forgotten_at IS NULL;