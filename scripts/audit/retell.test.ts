import { expect, it } from "vitest";
import { eventSchema } from "../../contracts/events.ts";
import { emptyDatabases, reached } from "../../tests/support/databases/sample-databases.ts";
import type { Repair } from "./check.ts";
import { recount, retellPart, retellProduct, retellVendor, tellAgain } from "./retell.ts";

const AT = "2026-11-23T10:00:00.000Z";
/** What somebody else knows of a thing already. */
const KNOWN = 7;

/** The least that there is to tell of. */
function smallStreet() {
	const sqlites = emptyDatabases();
	sqlites.vendor
		.exec(`INSERT INTO vendors (id, slug, applicant_id, name, email, phone, place, latitude, longitude, opening_hours, delivery_options, status,
			commission_bps, name_folded, town_folded, version, created_at, updated_at)
		VALUES ('vend_1', 'bakery', 'user_1', 'Bakery', 'bakery@example.com', '1', '{"line1":"1 Quay Street","city":"Galway","postalCode":"H91","country":"IE","latitude":53,"longitude":-9}',
			53, -9, '[]', '[]', 'approved', 1000, 'bakery', 'galway', 2, '${AT}', '${AT}')`);
	sqlites.product
		.exec(`INSERT INTO products (id, vendor_id, slug, title, description_html, tags, options, media, status, price_min_minor, price_max_minor, version, created_at, updated_at)
		VALUES ('prod_1', 'vend_1', 'loaf', 'Loaf', '', '[]', '[]', '[]', 'published', 650, 650, 2, '${AT}', '${AT}')`);
	sqlites.order
		.exec(`INSERT INTO orders (id, number, cart_id, token_hash, status, version, currency, items_minor, discount_minor, delivery_minor, tax_minor, total_minor,
			contact, expires_at, placed_at, created_at, updated_at)
		VALUES ('ord_1', 'HS-1', 'cart_1', 'hash', 'placed', 4, 'EUR', 650, 0, 0, 0, 650, '{}', '${AT}', '${AT}', '${AT}', '${AT}');
		INSERT INTO vendor_orders (id, order_id, vendor_id, vendor_slug, vendor_name, status, version, delivery_option_id, delivery_kind, delivery_title, tax_country,
			commission_bps, items_minor, discount_minor, delivery_minor, tax_minor, total_minor, placed_at, updated_at)
		VALUES ('vord_1', 'ord_1', 'vend_1', 'bakery', 'Bakery', 'placed', 2, 'post', 'shipping', 'By post', 'IE', 1000, 650, 0, 0, 0, 650, '${AT}', '${AT}')`);
	return sqlites;
}

const REPAIRS: [name: string, repair: Repair][] = [
	["a shop", retellVendor("vend_1", KNOWN, AT)],
	["a product", retellProduct("prod_1", KNOWN, AT)],
	["a part of an order", retellPart("vord_1", KNOWN, AT)],
	["a product's rating", recount("product", "prod_1", KNOWN, AT)],
	["a shop's rating", recount("vendor", "vend_1", KNOWN, AT)],
];

it.each(REPAIRS)(
	"tells of %s what is news over there, and once, also where the batch is sent twice because its answer was lost",
	async (_name, repair) => {
		const database = reached(smallStreet())[repair.in];
		await database.batch(repair.statements);
		await database.batch(repair.statements);
		const told = await database.query<{ destination: string; body: string }>("SELECT destination, body FROM outbox");
		expect(new Set(told.map(({ destination }) => destination)).size).toBe(told.length);
		expect(told.map(({ body }) => eventSchema.parse(JSON.parse(body)).version)).toEqual(told.map(() => KNOWN + 1));
	},
);

it("lets nobody write over what it has told: who changes the order at the same moment is refused", async () => {
	const { order } = reached(smallStreet());
	await order.batch(retellPart("vord_1", KNOWN, AT).statements);
	expect(await order.query("UPDATE orders SET status = 'completed' WHERE id = 'ord_1' AND version = 4 RETURNING id")).toEqual([]);
});

it("tells of money once for each time that it is asked", async () => {
	const { order } = reached(smallStreet());
	const repair = tellAgain("tells of the sale once more", "order.money_moved", { version: 1, movement: { id: "sale:vord_1" } }, AT);
	await order.batch(repair.statements);
	await order.batch(repair.statements);
	expect(await order.query("SELECT destination FROM outbox")).toEqual([{ destination: "vendor" }]);
});
