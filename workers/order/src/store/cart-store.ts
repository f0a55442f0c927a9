import { and, asc, desc, eq, inArray, lt, type SQL, sql } from "drizzle-orm";
import type { Cart } from "../domain/cart/cart.ts";
import type { Carts, CartToStore } from "../domain/ports.ts";
import { isVisible } from "../domain/order/show-order.ts";
import { type Db, type Statement, writeAll } from "#kit/db";
import { factsFor, findCode } from "./cart-facts.ts";
import { mustHaveChanged } from "./db.ts";
import { onceWith } from "./once.ts";
import { carts, claimedCarts } from "./schema/carts.ts";
import { orders } from "./schema/orders.ts";

const FORGOTTEN_AT_ONCE = 500;

/** The order that the cart has become or is becoming; a failed one leaves the cart free. */
const hasOrder = sql`EXISTS (SELECT 1 FROM orders WHERE orders.cart_id = carts.id AND orders.status <> 'failed')`;

/** Spelled as in the index `orders_one_per_cart`, which serves it only then. */
const isNotFailed = sql`${orders.status} <> 'failed'`;

/** The shopper's carts without an order that one could see. */
const isNextOf = (userId: string) =>
	and(eq(carts.userId, userId), sql`(${orders.id} IS NULL OR ${orders.status} IN ('recorded', 'reserved'))`);

/** The carts in the database. Statements `alongside` go into the batch of the next write. */
export function cartStore(db: Db, alongside: readonly Statement[] = []): Carts {
	async function findWhere(condition: SQL | undefined, first: readonly SQL[] = []): Promise<Cart | null> {
		const [row] = await db
			.select({ cart: carts, orderId: orders.id, number: orders.number, orderStatus: orders.status })
			.from(carts)
			.leftJoin(orders, and(eq(orders.cartId, carts.id), isNotFailed))
			.where(condition)
			.orderBy(...first, desc(carts.updatedAt))
			.limit(1);
		if (!row) return null;
		const { createdAt: _createdAt, ...cart } = row.cart;
		const { orderId: id, number, orderStatus } = row;
		return {
			...cart,
			order: id !== null && number !== null && orderStatus !== null ? { id, number, visible: isVisible(orderStatus) } : null,
		};
	}

	const find = (id: string) => findWhere(eq(carts.id, id));

	/** False where the write failed because the cart is not what it was when it was read. */
	async function writeIfSame(read: readonly CartToStore[], statements: readonly Statement[]): Promise<boolean> {
		try {
			await writeAll(db, statements);
			return true;
		} catch (error) {
			const now = await Promise.all(read.map(({ id }) => find(id)));
			if (now.some((cart, index) => !cart || cart.order !== null || cart.version !== read[index]?.version)) return false;
			throw error;
		}
	}

	const isAsRead = ({ id, version }: CartToStore) => and(eq(carts.id, id), eq(carts.version, version), sql`NOT ${hasOrder}`);

	const update = (cart: CartToStore, now: string): Statement[] => {
		const { userId, tokenHash, contact, deliveryAddress, lines, choices, codes, usesCredit } = cart;
		const contents = { userId, tokenHash, contact, deliveryAddress, lines, choices, codes, usesCredit };
		return [
			db
				.update(carts)
				.set({ ...contents, version: cart.version + 1, updatedAt: now })
				.where(isAsRead(cart)),
			mustHaveChanged(db),
		];
	};

	const remove = (cart: CartToStore): Statement[] => [db.delete(carts).where(isAsRead(cart)), mustHaveChanged(db)];

	const remember = ({ id, tokenHash }: CartToStore, into: CartToStore & { userId: string }, claimedAt: string): Statement =>
		db.insert(claimedCarts).values({ id, tokenHash, userId: into.userId, intoId: into.id, claimedAt });

	return {
		find,
		findLatestOf: (userId) => findWhere(and(eq(carts.userId, userId), sql`${orders.id} IS NULL`)),

		async findClaimed(id, userId, tokenHash) {
			const [row] = await db
				.select({ intoId: claimedCarts.intoId })
				.from(claimedCarts)
				.where(and(eq(claimedCarts.id, id), eq(claimedCarts.userId, userId), eq(claimedCarts.tokenHash, tokenHash)));
			return row?.intoId ?? null;
		},

		async insert(cart) {
			await writeAll(db, [db.insert(carts).values({ ...stored(cart), createdAt: cart.updatedAt }), ...alongside]);
		},
		async openOwn(cart) {
			await db.run(sql`
				INSERT INTO carts (id, token_hash, user_id, version, contact, delivery_address, lines, choices, created_at, updated_at)
				SELECT ${cart.id}, ${cart.tokenHash}, ${cart.userId}, ${cart.version}, NULL, NULL, '[]', '[]', ${cart.updatedAt}, ${cart.updatedAt}
				WHERE NOT EXISTS (SELECT 1 FROM carts LEFT JOIN orders ON orders.cart_id = carts.id AND ${isNotFailed} WHERE ${isNextOf(cart.userId)})`);
			const own = await findWhere(isNextOf(cart.userId), [sql`${orders.id} IS NOT NULL`]);
			if (!own) throw new Error(`no cart of ${cart.userId} after it was opened`);
			return own;
		},
		save: (cart, now) => writeIfSame([cart], [...update(cart, now), ...alongside]),
		merge: (from, into, now) => writeIfSame([from, into], [...remove(from), ...update(into, now), remember(from, into, now)]),
		delete: (cart) => writeIfSame([cart], remove(cart)),

		findCode: (code, cardHash) => findCode(db, code, cardHash),
		factsFor: (query) => factsFor(db, query),

		once: (scope, answer, effect) => onceWith(db, scope, answer, (statements) => effect(cartStore(db, statements))),

		async forgetOlderThan(time) {
			const old = db
				.select({ id: carts.id })
				.from(carts)
				.where(lt(carts.updatedAt, time))
				.orderBy(asc(carts.updatedAt))
				.limit(FORGOTTEN_AT_ONCE);
			const oldClaims = db
				.select({ id: claimedCarts.id })
				.from(claimedCarts)
				.where(lt(claimedCarts.claimedAt, time))
				.orderBy(asc(claimedCarts.claimedAt))
				.limit(FORGOTTEN_AT_ONCE);
			await db.batch([db.delete(carts).where(inArray(carts.id, old)), db.delete(claimedCarts).where(inArray(claimedCarts.id, oldClaims))]);
		},
	};
}

const stored = ({
	id,
	tokenHash,
	userId,
	version,
	contact,
	deliveryAddress,
	lines,
	choices,
	codes,
	usesCredit,
	updatedAt,
}: CartToStore) => ({
	id,
	tokenHash,
	userId,
	version,
	contact,
	deliveryAddress,
	lines,
	choices,
	codes,
	usesCredit,
	updatedAt,
});
