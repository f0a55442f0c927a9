CREATE TABLE `purges` (
	`tag` text PRIMARY KEY NOT NULL,
	`taker` text DEFAULT '' NOT NULL
);
