import { aCart } from "./test-cart.ts";

const { totals, contact, deliveryAddress } = aCart();
/** An order, in tests; what its shops do is left out. */
export const ORDER = {
	id: "ord_1",
	number: "HS-7K2M-9QXD",
	status: "placed",
	paymentStatus: "paid",
	currency: "EUR",
	contact,
	deliveryAddress,
	discounts: [],
	totals,
	credit: totals.discount,
	payment: { provider: "test", amount: totals.total, due: totals.total, refunded: totals.discount, nextAction: null },
	vendorOrders: [],
	allowedActions: ["cancel"],
	createdAt: "2026-11-22T10:00:00.000Z",
	updatedAt: "2026-11-22T10:00:00.000Z",
};
/** The call that reads it. */
export const READ = "GET /orders/ord_1";
/** The answer to it; change only what the test is about. */
export const order = (change: object = {}) => Response.json({ ...ORDER, ...change });
