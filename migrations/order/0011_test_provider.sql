CREATE TABLE `test_charges` (
	`key` text PRIMARY KEY NOT NULL,
	`reference` text NOT NULL,
	`amount_minor` integer NOT NULL,
	`currency` text NOT NULL,
	`token` text NOT NULL,
	`order_number` text NOT NULL,
	`return_url` text NOT NULL,
	`status` text NOT NULL,
	`authorized_at` text,
	`captured_minor` integer DEFAULT 0 NOT NULL,
	`action_token` text,
	`created_at` text NOT NULL,
	CONSTRAINT "test_charges_status" CHECK("test_charges"."status" IN ('authorized', 'captured', 'declined', 'requires_action', 'pending', 'voided')),
	CONSTRAINT "test_charges_captured" CHECK("test_charges"."captured_minor" BETWEEN 0 AND "test_charges"."amount_minor" AND ("test_charges"."status" = 'captured') = ("test_charges"."captured_minor" > 0))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `test_charges_action_token` ON `test_charges` (`action_token`);--> statement-breakpoint
CREATE TABLE `test_messages` (
	`id` text PRIMARY KEY NOT NULL,
	`message_id` text NOT NULL,
	`charge_key` text NOT NULL,
	`status` text NOT NULL,
	`due_at` text NOT NULL,
	FOREIGN KEY (`charge_key`) REFERENCES `test_charges`(`key`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "test_messages_status" CHECK("test_messages"."status" IN ('authorized', 'captured', 'declined', 'requires_action', 'pending', 'voided'))
);
--> statement-breakpoint
CREATE INDEX `test_messages_due` ON `test_messages` (`due_at`);--> statement-breakpoint
CREATE TABLE `test_refunds` (
	`key` text PRIMARY KEY NOT NULL,
	`charge_key` text NOT NULL,
	`amount_minor` integer NOT NULL,
	`currency` text NOT NULL,
	`created_at` text NOT NULL,
	FOREIGN KEY (`charge_key`) REFERENCES `test_charges`(`key`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "test_refunds_amount" CHECK("test_refunds"."amount_minor" > 0)
);
--> statement-breakpoint
CREATE INDEX `test_refunds_of_charge` ON `test_refunds` (`charge_key`);