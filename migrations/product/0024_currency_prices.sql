CREATE TABLE `currency_prices` (
	`variant_id` text NOT NULL,
	`currency` text NOT NULL,
	`price_minor` integer NOT NULL,
	PRIMARY KEY(`variant_id`, `currency`),
	FOREIGN KEY (`variant_id`) REFERENCES `variants`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "currency_prices_price" CHECK("currency_prices"."price_minor" >= 0 AND length("currency_prices"."currency") = 3)
);
