import type { OrderPorts } from "../src/domain/ports.ts";

export const STEPS = ["record", "reserve", "note the reservation", "charge", "note the payment", "commit", "place"] as const;
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
			once: after("record", orders.once),
			apply: async (order, change) => {
				const applied = await orders.apply(order, change);
				crashIf(step === "note the reservation" && change.status === "reserved");
				crashIf(step === "note the payment" && change.payment === "paid");
				crashIf(step === "place" && change.status === "placed");
				crashIf(step === "fail" && change.status === "failed");
				return applied;
			},
		},
		inventory: {
			quote: inventory.quote.bind(inventory),
			restock: inventory.restock.bind(inventory),
			reserve: after("reserve", inventory.reserve.bind(inventory)),
			commit: after("commit", inventory.commit.bind(inventory)),
			release: after("release", inventory.release.bind(inventory)),
		},
		providers: { test: { ...provider, charge: after("charge", provider.charge) } },
	};
}
