import { logError } from "#kit/log";
import { reach } from "#kit/reach";
import { ORDER_NUMBER_BYTES, orderNumberFrom } from "./domain/order/order-number.ts";
import { testProvider } from "./domain/payment/test-provider.ts";
import type { OrderPorts } from "./domain/ports.ts";
import type { OrderEnv } from "./env.ts";
import { cartStore } from "./store/cart-store.ts";
import { dbOf } from "#kit/db";
import { orderStore } from "./store/order-store.ts";

const SECRET_BYTES = 32;

const randomBytes = (count: number) => crypto.getRandomValues(new Uint8Array(count));

/** What the rules need, made of the bindings. */
export function portsFrom(env: OrderEnv): OrderPorts {
	const db = dbOf(env);
	return {
		carts: cartStore(db),
		orders: orderStore(db),
		inventory: reach(env.INVENTORY, "product"),
		providers: { test: testProvider },
		now: () => new Date(),
		newSecret: () => [...randomBytes(SECRET_BYTES)].map((byte) => byte.toString(16).padStart(2, "0")).join(""),
		newOrderNumber: () => orderNumberFrom(randomBytes(ORDER_NUMBER_BYTES)),
		reservationInMs: Number(env.RESERVATION_MINUTES) * 60_000,
		report: logError,
	};
}
