CREATE TABLE `ledger_entries` (
	`vendor_id` text NOT NULL,
	`account` text NOT NULL,
	`seq` integer NOT NULL,
	`transaction_id` text NOT NULL,
	`kind` text NOT NULL,
	`amount_minor` integer NOT NULL,
	`balance_minor` integer NOT NULL,
	`at` text NOT NULL,
	`available_at` text NOT NULL,
	`settled_by` text,
	PRIMARY KEY(`vendor_id`, `account`, `seq`),
	FOREIGN KEY (`transaction_id`) REFERENCES `ledger_transactions`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "ledger_entries_account" CHECK("ledger_entries"."account" IN ('shopper_payments', 'vendor_payable', 'commission_income', 'commission_tax', 'marketplace_discounts', 'payouts_under_way', 'payouts_paid', 'adjustments')),
	CONSTRAINT "ledger_entries_kind" CHECK("ledger_entries"."kind" IN ('sale', 'refund', 'adjustment', 'payout', 'payout_paid', 'payout_returned'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `ledger_entries_of_transaction` ON `ledger_entries` (`transaction_id`,`account`);--> statement-breakpoint
CREATE INDEX `ledger_entries_by_time` ON `ledger_entries` (`vendor_id`,`account`,`at`,`seq`);--> statement-breakpoint
CREATE INDEX `ledger_entries_by_kind` ON `ledger_entries` (`vendor_id`,`account`,`kind`,`at`,`seq`);--> statement-breakpoint
CREATE INDEX `ledger_entries_to_pay` ON `ledger_entries` (`vendor_id`,`available_at`,`amount_minor`,`account`,`settled_by`) WHERE account = 'vendor_payable' AND settled_by IS NULL;--> statement-breakpoint
CREATE INDEX `ledger_entries_of_payout` ON `ledger_entries` (`settled_by`,`at`,`seq`) WHERE settled_by IS NOT NULL;--> statement-breakpoint
CREATE TABLE `ledger_transactions` (
	`id` text PRIMARY KEY NOT NULL,
	`vendor_id` text NOT NULL,
	`seq` integer NOT NULL,
	`kind` text NOT NULL,
	`movement_id` text,
	`order_id` text,
	`vendor_order_id` text,
	`order_number` text,
	`payout_id` text,
	`reason` text,
	`actor_kind` text NOT NULL,
	`actor_id` text,
	`currency` text NOT NULL,
	`moves` text NOT NULL,
	`tax_minor` integer DEFAULT 0 NOT NULL,
	`occurred_at` text NOT NULL,
	`available_at` text NOT NULL,
	`at` text NOT NULL,
	CONSTRAINT "ledger_transactions_kind" CHECK("ledger_transactions"."kind" IN ('sale', 'refund', 'adjustment', 'payout', 'payout_paid', 'payout_returned')),
	CONSTRAINT "ledger_transactions_payout" CHECK(("ledger_transactions"."payout_id" IS NOT NULL) = ("ledger_transactions"."kind" LIKE 'payout%')),
	CONSTRAINT "ledger_transactions_movement_kind" CHECK(("ledger_transactions"."movement_id" IS NOT NULL) = ("ledger_transactions"."kind" IN ('sale', 'refund')))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `ledger_transactions_movement` ON `ledger_transactions` (`movement_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `ledger_transactions_seq` ON `ledger_transactions` (`vendor_id`,`seq`);--> statement-breakpoint
CREATE UNIQUE INDEX `ledger_transactions_of_payout` ON `ledger_transactions` (`payout_id`,`kind`) WHERE payout_id IS NOT NULL;--> statement-breakpoint
CREATE TABLE `payees` (
	`vendor_id` text PRIMARY KEY NOT NULL,
	`account_id` text NOT NULL,
	`is_ready` integer DEFAULT false NOT NULL,
	`updated_at` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `payouts` (
	`id` text PRIMARY KEY NOT NULL,
	`run_id` text NOT NULL,
	`vendor_id` text NOT NULL,
	`status` text NOT NULL,
	`amount_minor` integer NOT NULL,
	`currency` text NOT NULL,
	`account_id` text NOT NULL,
	`retry_of` text,
	`up_to` text NOT NULL,
	`reference` text,
	`failure` text,
	`actor_id` text,
	`due_at` text,
	`created_at` text NOT NULL,
	`sent_at` text,
	`finished_at` text,
	CONSTRAINT "payouts_status" CHECK("payouts"."status" IN ('created', 'sent', 'paid', 'failed')),
	CONSTRAINT "payouts_amount" CHECK("payouts"."amount_minor" > 0),
	CONSTRAINT "payouts_end" CHECK(("payouts"."due_at" IS NULL) = ("payouts"."status" IN ('paid', 'failed')))
);
--> statement-breakpoint
CREATE INDEX `payouts_of_vendor` ON `payouts` (`vendor_id`,`id`);--> statement-breakpoint
CREATE INDEX `payouts_by_status` ON `payouts` (`status`,`id`);--> statement-breakpoint
CREATE INDEX `payouts_of_run` ON `payouts` (`run_id`,`id`);--> statement-breakpoint
CREATE INDEX `payouts_due` ON `payouts` (`due_at`) WHERE due_at IS NOT NULL;--> statement-breakpoint
CREATE UNIQUE INDEX `payouts_retry` ON `payouts` (`retry_of`) WHERE retry_of IS NOT NULL;