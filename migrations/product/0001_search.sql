-- Full-text search over products. Derived from the other tables: it can be dropped and rebuilt at any time.
-- rowid is products.number. `prefix` keeps indexes of the first two and three letters, for search as you type.
CREATE VIRTUAL TABLE products_fts USING fts5(
	title,
	vendor,
	tags,
	categories,
	tokenize = "unicode61 remove_diacritics 2",
	prefix = '2 3'
);
