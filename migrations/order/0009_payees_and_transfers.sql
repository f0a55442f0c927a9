CREATE TABLE `payees` (
	`vendor_id` text NOT NULL,
	`provider` text NOT NULL,
	`account_id` text NOT NULL,
	`opened_at` text NOT NULL,
	PRIMARY KEY(`vendor_id`, `provider`)
);
--> statement-breakpoint
CREATE TABLE `transfers` (
	`key` text PRIMARY KEY NOT NULL,
	`vendor_id` text NOT NULL,
	`provider` text NOT NULL,
	`account_id` text NOT NULL,
	`amount_minor` integer NOT NULL,
	`currency` text NOT NULL,
	`reference` text,
	`refusal` text,
	`reversal_reference` text,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	CONSTRAINT "transfers_amount" CHECK("transfers"."amount_minor" > 0),
	CONSTRAINT "transfers_outcome" CHECK("transfers"."refusal" IS NULL OR "transfers"."reference" IS NULL),
	CONSTRAINT "transfers_reversal" CHECK("transfers"."reversal_reference" IS NULL OR "transfers"."reference" IS NOT NULL)
);
