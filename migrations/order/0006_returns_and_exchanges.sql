-- Effects may be about a return, and may take the stock of an exchange.
CREATE TABLE `kept_pending_effects` AS SELECT * FROM `pending_effects`;
--> statement-breakpoint
DROP TABLE `pending_effects`;
--> statement-breakpoint
CREATE TABLE `pending_effects` (
	`id` text PRIMARY KEY NOT NULL,
	`order_id` text NOT NULL,
	`vendor_order_id` text,
	`refund_id` text,
	`return_id` text,
	`kind` text NOT NULL,
	`due_at` text NOT NULL,
	FOREIGN KEY (`order_id`) REFERENCES `orders`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "pending_effects_kind" CHECK("pending_effects"."kind" IN ('refund', 'restock', 'take_stock', 'undo_stock', 'undo_payment'))
);
--> statement-breakpoint
INSERT INTO `pending_effects` (`id`, `order_id`, `vendor_order_id`, `refund_id`, `kind`, `due_at`)
	SELECT `id`, `order_id`, `vendor_order_id`, `refund_id`, `kind`, `due_at` FROM `kept_pending_effects`;
--> statement-breakpoint
DROP TABLE `kept_pending_effects`;
--> statement-breakpoint
CREATE INDEX `pending_effects_due` ON `pending_effects` (`due_at`);
--> statement-breakpoint
CREATE INDEX `pending_effects_of_order` ON `pending_effects` (`order_id`);
--> statement-breakpoint
-- Nothing has written to these two yet.
DROP TABLE `return_lines`;
--> statement-breakpoint
DROP TABLE `returns`;
--> statement-breakpoint
CREATE TABLE `returns` (
	`id` text PRIMARY KEY NOT NULL,
	`order_id` text NOT NULL,
	`vendor_order_id` text NOT NULL,
	`vendor_id` text NOT NULL,
	`status` text NOT NULL,
	`wish` text NOT NULL,
	`is_withdrawal` integer NOT NULL,
	`reason` text,
	`answer` text,
	`refund_id` text,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	FOREIGN KEY (`order_id`) REFERENCES `orders`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`vendor_order_id`) REFERENCES `vendor_orders`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`refund_id`) REFERENCES `refunds`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "returns_status" CHECK("returns"."status" IN ('requested', 'approved', 'rejected', 'canceled', 'received', 'refunded', 'exchanged')),
	CONSTRAINT "returns_wish" CHECK("returns"."wish" IN ('refund', 'exchange'))
);
--> statement-breakpoint
CREATE INDEX `returns_of_order` ON `returns` (`order_id`);
--> statement-breakpoint
CREATE INDEX `returns_of_part` ON `returns` (`vendor_order_id`);
--> statement-breakpoint
CREATE INDEX `returns_of_vendor` ON `returns` (`vendor_id`,`id`);
--> statement-breakpoint
CREATE INDEX `returns_by_status` ON `returns` (`vendor_id`,`status`,`id`);
--> statement-breakpoint
CREATE TABLE `return_lines` (
	`return_id` text NOT NULL,
	`order_id` text NOT NULL,
	`line_id` text NOT NULL,
	`quantity` integer NOT NULL,
	`received_quantity` integer,
	`restocked_quantity` integer,
	PRIMARY KEY(`return_id`, `line_id`),
	FOREIGN KEY (`return_id`) REFERENCES `returns`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`order_id`) REFERENCES `orders`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`line_id`) REFERENCES `order_lines`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "return_lines_quantity" CHECK("return_lines"."quantity" BETWEEN 1 AND 999),
	CONSTRAINT "return_lines_received" CHECK("return_lines"."received_quantity" BETWEEN 0 AND "return_lines"."quantity" AND "return_lines"."restocked_quantity" BETWEEN 0 AND "return_lines"."received_quantity")
);
--> statement-breakpoint
CREATE INDEX `return_lines_of_order` ON `return_lines` (`order_id`);
--> statement-breakpoint
CREATE INDEX `return_lines_of_line` ON `return_lines` (`line_id`);
--> statement-breakpoint
ALTER TABLE `fulfillments` ADD `return_id` text;
