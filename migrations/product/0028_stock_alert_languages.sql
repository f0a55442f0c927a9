-- Who waits for stock is written to in the language that they asked in.
ALTER TABLE `stock_alerts` ADD `locale` text DEFAULT 'en' NOT NULL;