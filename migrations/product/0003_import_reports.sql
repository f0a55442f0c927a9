ALTER TABLE `import_problems` ADD `code` text;--> statement-breakpoint
ALTER TABLE `import_problems` ADD `column_name` text;--> statement-breakpoint
ALTER TABLE `import_problems` ADD `value` text;--> statement-breakpoint
ALTER TABLE `imports` ADD `failure_code` text;--> statement-breakpoint
CREATE INDEX `imports_of_shop` ON `imports` (`vendor_id`,`id`);