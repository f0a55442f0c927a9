import { count } from "drizzle-orm";
import { taxRatesFrom } from "../../workers/order/src/domain/pricing/tax.ts";
import { fulfillmentLines, fulfillments } from "../../workers/order/src/store/schema/fulfillments.ts";
import { orderEvents, orderLines, orders, vendorOrders } from "../../workers/order/src/store/schema/orders.ts";
import { payments, refundLines, refunds } from "../../workers/order/src/store/schema/payments.ts";
import { returnLines, returns } from "../../workers/order/src/store/schema/returns.ts";
import { taxRates } from "../../workers/order/src/store/schema/pricing.ts";
import { vendorOrders as vendorsOrders, vendors } from "../../workers/vendor/src/store/schema.ts";
import { mark, readMarks } from "../street/local-state.ts";
import { step } from "../street/progress.ts";
import { type Databases, insertMissing, insertRows, openDatabases } from "./databases.ts";
import { planCurrentOrders, planReviews } from "./order-plans.ts";
import type { OrderRows } from "./order-rows.ts";
import { orderRows } from "./orders.ts";
import { seedCollections } from "./collections.ts";
import { seedInvoices } from "./invoices.ts";
import { seedLedgers } from "./ledger.ts";
import { seedLocations } from "./locations.ts";
import { untilConnected } from "./lost-connection.ts";
import { castFor } from "./people.ts";
import { productsOf, seedProducts } from "./products.ts";
import { ratingsFrom, seedReviews, starsBy } from "./reviews.ts";
import { seedShops, shopsOf } from "./shops.ts";
import { seedStock } from "./stock.ts";
import { seedSumRules, seedUses, sumRulesOf } from "./sum-rules.ts";
import { seedTestCharges } from "./test-charges.ts";
import { seedUsers } from "./users.ts";

/** Fills local databases without any shop with the sample street; a fill that was interrupted is finished. Leaves others alone. */
export async function seedEmptyStreet(state: string): Promise<void> {
	const { seed: before, seedDay = dayOf(new Date()) } = readMarks(state);
	if (before === "done") return;
	await step("Filling the street", async (progress) => {
		const databases = await openDatabases(state);
		try {
			if (before !== "begun" && (await hasShops(databases))) return;
			mark(state, { seed: "begun", seedDay });
			await untilConnected(() => fill(databases, new Date(seedDay), progress));
		} finally {
			await databases.close();
		}
	});
	mark(state, { seed: "done" });
}

async function hasShops({ db }: Databases): Promise<boolean> {
	const [present] = await db("vendor").select({ count: count() }).from(vendors);
	return (present?.count ?? 0) > 0;
}

/** The sample street is the same for everybody on one day (UTC): all its times are so many days before that began. */
const dayOf = (moment: Date): string => moment.toISOString().slice(0, 10);

/** Writes the whole sample street into empty databases. */
export async function fill(databases: Databases, today: Date, progress: (detail: string) => void): Promise<void> {
	const { db } = databases;
	const cast = castFor(today);
	const shops = shopsOf(today);
	const products = productsOf(today, shops);
	const { orders: past, reviews } = planReviews(today, cast, products);
	const rates = taxRatesFrom(await db("order").select().from(taxRates));
	const shopsById = new Map(shops.map((shop) => [shop.id, shop]));
	const rules = sumRulesOf(today, cast, shops);
	const written = [...past, ...planCurrentOrders(today, cast, products)].map((plan) => orderRows(plan, shopsById, rates, rules));

	progress(`${cast.shoppers.length + cast.owners.size + 1} people`);
	await seedUsers(databases, cast);
	progress(`${shops.length} shops`);
	await seedShops(databases, cast, shops, ratingsFrom(starsBy(reviews, ({ product }) => product.shop.id)));
	const ratings = ratingsFrom(starsBy(reviews, ({ product }) => product.stored.id));
	await seedProducts(databases, today, products, ratings, (done) => progress(`${done} of ${products.length} products`));
	await seedCollections(databases, today, products);
	progress(`${written.length} orders`);
	await seedSumRules(databases, today, cast, rules);
	await seedOrders(databases, written);
	await seedUses(databases, written);
	await seedInvoices(databases, written);
	await seedLedgers(databases, cast, today, shops, written);
	await seedStock(databases, written);
	await seedLocations(databases, shops);
	progress(`${reviews.length} reviews`);
	await seedReviews(databases, cast, products, reviews, new Map(written.map((rows) => [rows.plan.name, rows])));
	progress(`${shops.length} shops, ${products.length} products, ${reviews.length} reviews, ${written.length} orders`);
}

async function seedOrders({ db }: Databases, all: readonly OrderRows[]): Promise<void> {
	const order = db("order");
	await insertRows(
		order,
		orders,
		all.map((rows) => rows.order),
	);
	await insertRows(
		order,
		vendorOrders,
		all.flatMap((rows) => rows.parts),
	);
	await insertRows(
		order,
		orderLines,
		all.flatMap((rows) => rows.lines),
	);
	await insertRows(
		order,
		payments,
		all.map((rows) => rows.payment),
	);
	await seedTestCharges(order, all);
	await insertMissing(
		order,
		refunds,
		"id",
		all.flatMap((rows) => rows.refunds),
	);
	await insertMissing(
		order,
		refundLines,
		"refundId",
		all.flatMap((rows) => rows.refundLines),
	);
	await insertRows(
		order,
		returns,
		all.flatMap((rows) => rows.returns),
	);
	await insertMissing(
		order,
		returnLines,
		"returnId",
		all.flatMap((rows) => rows.returnLines),
	);
	await insertRows(
		order,
		fulfillments,
		all.flatMap((rows) => rows.fulfillments),
	);
	await insertRows(
		order,
		fulfillmentLines,
		all.flatMap((rows) => rows.fulfillmentLines),
	);
	await insertMissing(
		order,
		orderEvents,
		"id",
		all.flatMap((rows) => rows.events),
	);
	await insertRows(
		db("vendor"),
		vendorsOrders,
		all.flatMap(({ parts }) =>
			parts.flatMap(({ id, orderId, vendorId, status, totalMinor, placedAt, completedAt, version }) =>
				status === "pending" || !placedAt
					? []
					: [{ id, orderId, vendorId, status, totalMinor, currency: "EUR", placedAt, completedAt: completedAt ?? null, version }],
			),
		),
	);
}
