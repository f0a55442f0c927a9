-- Refunds that a payment provider refuses for good, and what operators make of them.
CREATE TABLE `refund_refusals` (
	`refund_id` text PRIMARY KEY NOT NULL,
	`order_id` text NOT NULL,
	`attempt` integer DEFAULT 1 NOT NULL,
	`refused_at` text NOT NULL,
	`reason` text,
	`back_at` text,
	`paid_otherwise` text,
	FOREIGN KEY (`refund_id`) REFERENCES `refunds`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`order_id`) REFERENCES `orders`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "refund_refusals_waiting_or_back" CHECK("refund_refusals"."reason" IS NULL OR "refund_refusals"."back_at" IS NULL)
);
--> statement-breakpoint
CREATE INDEX `refund_refusals_of_order` ON `refund_refusals` (`order_id`);--> statement-breakpoint
CREATE INDEX `refund_refusals_waiting` ON `refund_refusals` (`order_id`) WHERE reason IS NOT NULL;
