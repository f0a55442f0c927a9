import type { Planter } from "./planter.ts";

const OLD = "'2020-01-01T00:00:00.000Z'";
/** A variant with pieces to spare, of which nobody knows where they are. */
const VARIANT = `(SELECT id FROM variants s WHERE tracked = 1 AND stock_quantity > reserved_quantity + 5
	AND NOT EXISTS (SELECT 1 FROM location_stock WHERE variant_id = s.id) ORDER BY id LIMIT 1)`;
const SHOWN = "(SELECT min(number) FROM search_documents)";
/** What an order took of such a variant. */
const SALE = `(SELECT m.id FROM stock_movements m JOIN variants s ON s.id = m.variant_id WHERE m.reason = 'sale' AND m.reference LIKE 'commit:ord_%'
	AND s.stock_quantity > s.reserved_quantity + 5 AND NOT EXISTS (SELECT 1 FROM location_stock WHERE variant_id = s.id) ORDER BY m.id LIMIT 1)`;

const BACK = "SELECT min(id) FROM stock_movements WHERE reason = 'restock'";

const product = (...statements: string[]): Planter["plant"] => ({ product: statements });

/** Damage to shelves and the catalog. */
export const STOCK_PLANTERS: Record<string, Planter> = {
	shelves: { plant: product(`UPDATE variants SET stock_quantity = stock_quantity + 1 WHERE id = ${VARIANT}`), repair: "now" },
	"held-stock": { plant: product(`UPDATE variants SET reserved_quantity = reserved_quantity + 1 WHERE id = ${VARIANT}`), repair: "now" },
	places: {
		plant: product("UPDATE location_stock SET quantity = quantity + 1 WHERE variant_id = (SELECT min(variant_id) FROM location_stock)"),
	},
	"held-too-long": {
		plant: product(
			`UPDATE reservations SET expires_at = ${OLD} WHERE order_id = (SELECT min(order_id) FROM reservations WHERE status = 'held')`,
		),
	},
	"stock-of-orders": {
		plant: {
			order: [
				"UPDATE orders SET status = 'canceled' WHERE id = (SELECT min(id) FROM orders WHERE status = 'pending_payment' AND discount_minor = 0)",
			],
		},
		also: ["orders-of-stock"],
		repair: "later",
	},
	"sales-from-shelves": {
		plant: product(
			`UPDATE variants SET stock_quantity = stock_quantity - 1 WHERE id = (SELECT variant_id FROM stock_movements WHERE id = ${SALE})`,
			`UPDATE stock_movements SET delta = delta - 1 WHERE id = ${SALE}`,
		),
	},
	"pieces-put-back": {
		plant: product(
			`INSERT INTO stock_movements (variant_id, delta, reason, reference, order_id, created_at)
				SELECT variant_id, 99, 'restock', 'planted', order_id, ${OLD} FROM stock_movements WHERE id = ${SALE}`,
			"UPDATE variants SET stock_quantity = stock_quantity + 99 WHERE id = (SELECT variant_id FROM stock_movements WHERE reference = 'planted')",
		),
	},
	"orders-of-stock": {
		plant: product(
			`INSERT INTO reservations (order_id, status, expires_at, created_at) VALUES ('ord_gone', 'committed', ${OLD}, ${OLD})`,
			`INSERT INTO reservation_lines (order_id, variant_id, quantity) SELECT 'ord_gone', id, 1 FROM variants WHERE id = ${VARIANT}`,
			`INSERT INTO stock_movements (variant_id, delta, reason, reference, order_id, created_at)
				SELECT variant_id, -1, 'sale', 'commit:ord_gone', 'ord_gone', ${OLD} FROM reservation_lines WHERE order_id = 'ord_gone'`,
			"UPDATE variants SET stock_quantity = stock_quantity - 1 WHERE id = (SELECT variant_id FROM reservation_lines WHERE order_id = 'ord_gone')",
		),
	},
	"pieces-to-sell-again": {
		plant: product(
			`UPDATE variants SET stock_quantity = stock_quantity - m.delta FROM stock_movements m WHERE m.id = (${BACK}) AND variants.id = m.variant_id`,
			`DELETE FROM stock_movements WHERE id = (${BACK})`,
		),
	},
	"goods-of-orders": {
		plant: { order: ["UPDATE order_lines SET product_id = 'prod_gone' WHERE id = (SELECT min(id) FROM order_lines)"] },
		also: ["reviews-of-buyers"],
	},
	"search-documents": {
		plant: product(`UPDATE search_documents SET price_minor = price_minor + 1 WHERE number = ${SHOWN}`),
		repair: "now",
	},
	"documents-of-products": {
		plant: product(
			"INSERT INTO search_documents SELECT 999999, version, vendor_id, price_minor, rating_average, rating_count, document, title FROM search_documents LIMIT 1",
		),
		also: ["shop-counts", "category-counts"],
		repair: "now",
	},
	"price-ranges": {
		plant: product(`UPDATE products SET price_max_minor = price_max_minor + 1 WHERE number = ${SHOWN}`),
		repair: "later",
	},
	"search-texts": { plant: product(`UPDATE products_fts SET vendor = 'elsewhere' WHERE rowid = ${SHOWN}`), repair: "later" },
	"category-counts": {
		plant: product("UPDATE categories SET product_count = product_count + 1 WHERE id = (SELECT min(id) FROM categories)"),
		repair: "now",
	},
	"shop-counts": {
		plant: product("UPDATE vendors SET product_count = product_count + 1 WHERE id = (SELECT min(id) FROM vendors)"),
		repair: "now",
	},
	"shops-of-products": {
		plant: product(`UPDATE products SET vendor_id = 'vend_gone' WHERE number = ${SHOWN}`),
		also: ["search-documents", "search-texts", "products-in-review", "reviews-of-products", "shop-counts", "category-counts"],
	},
	"bought-together": {
		plant: product(
			`INSERT INTO bought_together (product_id, other_id, orders, last_at) SELECT min(id), 'prod_gone', 1, ${OLD} FROM products`,
		),
		repair: "now",
	},
	"picture-usage": {
		plant: product("INSERT INTO picture_usage (vendor_id, pictures, bytes) SELECT min(id), 1, 100 FROM vendors"),
		repair: "now",
	},
	"pictures-shown": { plant: product("INSERT INTO picture_uses (product_id, key) SELECT min(id), 'gone.jpg' FROM products") },
};
