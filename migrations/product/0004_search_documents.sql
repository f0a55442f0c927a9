CREATE TABLE `search_documents` (
	`number` integer PRIMARY KEY NOT NULL,
	`version` integer NOT NULL,
	`vendor_id` text NOT NULL,
	`price_minor` integer NOT NULL,
	`rating_average` real NOT NULL,
	`rating_count` integer NOT NULL,
	`document` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `search_documents_vendor` ON `search_documents` (`vendor_id`,`number`);--> statement-breakpoint
CREATE INDEX `search_documents_price` ON `search_documents` (`price_minor`,`number`);--> statement-breakpoint
CREATE INDEX `search_documents_rating` ON `search_documents` (`rating_average`,`rating_count`,`number`);--> statement-breakpoint
CREATE TABLE `search_names` (
	`number` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`ref` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `search_names_ref` ON `search_names` (`ref`);--> statement-breakpoint
CREATE TABLE `search_word_rests` (
	`rest` text NOT NULL,
	`word` text NOT NULL,
	PRIMARY KEY(`rest`, `word`)
);
--> statement-breakpoint
CREATE TABLE `search_words` (
	`word` text PRIMARY KEY NOT NULL,
	`learned` integer DEFAULT false NOT NULL
);
--> statement-breakpoint
CREATE INDEX `search_words_new` ON `search_words` (`word`) WHERE learned = 0;--> statement-breakpoint
ALTER TABLE `categories` ADD `search_text` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `products` ADD `search_version` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
CREATE INDEX `products_search_version` ON `products` (`search_version`);--> statement-breakpoint
ALTER TABLE `vendors` ADD `search_text` text DEFAULT '' NOT NULL;--> statement-breakpoint
CREATE INDEX `vendors_place` ON `vendors` (`status`,`latitude`,`longitude`);