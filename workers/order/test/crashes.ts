import type { OrderPorts } from "../src/domain/ports.ts";

export const STEPS = ["record", "reserve", "note the reservation", "authorize", "note the payment", "commit", "capture", "place"] as const;
export type Step = (typeof STEPS)[number];

/** Ports that do one step of the checkout and then crash, the first time only. */
export function crashingAfter(step: Step | "release" | "fail", ports: OrderPorts): OrderPorts {
	let crashed = false;
	const crashIf = (condition: boolean) => {
		if (!condition || crashed) return;
		crashed = true;
		throw new Error(`crash after ${step}`);
	};
	const after =
		<Args extends unknown[], T>(name: typeof step, call: (...args: Args) => Promise<T>) =>
		async (...args: Args): Promise<T> => {
			const value = await call(...args);
			crashIf(name === step);
			return value;
		};
	const { orders, inventory, providers } = ports;
	const provider = providers["test"];
	if (!provider) throw new Error("no test provider");
	return {
		...ports,
		orders: {
			...orders,
			once: after("record", (scope, answer, effect) => orders.once(scope, answer, effect)),
			apply: async (order, change) => {
				const applied = await orders.apply(order, change);
				crashIf(step === "note the reservation" && change.status === "reserved");
				crashIf(step === "note the payment" && change.payment?.status === "authorized");
				crashIf(step === "place" && change.status === "placed");
				crashIf(step === "fail" && change.status === "failed");
				return applied;
			},
		},
		inventory: {
			quote: (ids) => inventory.quote(ids),
			restock: (reference, orderId, lines) => inventory.restock(reference, orderId, lines),
			reserve: after("reserve", (orderId, lines, expiresAt) => inventory.reserve(orderId, lines, expiresAt)),
			commit: after("commit", (orderId) => inventory.commit(orderId)),
			holdNoMoreThan: (orderId, lines) => inventory.holdNoMoreThan(orderId, lines),
			release: after("release", (orderId) => inventory.release(orderId)),
		},
		providers: {
			test: {
				...provider,
				authorize: after("authorize", (request) => provider.authorize(request)),
				capture: after("capture", (charge, amountMinor) => provider.capture(charge, amountMinor)),
			},
		},
	};
}
