CREATE TABLE `former_slugs` (
	`kind` text NOT NULL,
	`slug` text NOT NULL,
	`ref` text NOT NULL,
	PRIMARY KEY(`kind`, `slug`),
	CONSTRAINT "former_slugs_kind" CHECK("former_slugs"."kind" IN ('product', 'vendor'))
);
