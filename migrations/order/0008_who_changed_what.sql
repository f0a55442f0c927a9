CREATE TABLE `admin_changes` (
	`id` text PRIMARY KEY NOT NULL,
	`subject` text NOT NULL,
	`subject_id` text NOT NULL,
	`action` text NOT NULL,
	`actor_kind` text NOT NULL,
	`actor_id` text,
	`before` text,
	`after` text,
	`created_at` text NOT NULL,
	CONSTRAINT "admin_changes_subject" CHECK("admin_changes"."subject" IN ('promotion', 'tax_rate', 'tax_exemption', 'commission_rule', 'gift_card', 'store_credit')),
	CONSTRAINT "admin_changes_action" CHECK("admin_changes"."action" IN ('create', 'change', 'delete'))
);
--> statement-breakpoint
CREATE INDEX `admin_changes_by_subject` ON `admin_changes` (`subject`,`id`);--> statement-breakpoint
CREATE INDEX `admin_changes_of_thing` ON `admin_changes` (`subject`,`subject_id`,`id`);--> statement-breakpoint
-- The log of changes is only ever added to.
CREATE TRIGGER admin_changes_stay BEFORE UPDATE ON admin_changes
BEGIN
	SELECT RAISE(ABORT, 'admin_changes_are_append_only');
END;
--> statement-breakpoint
CREATE TRIGGER admin_changes_are_kept BEFORE DELETE ON admin_changes
BEGIN
	SELECT RAISE(ABORT, 'admin_changes_are_append_only');
END;
