import type { OrderPorts } from "../../src/domain/ports.ts";

/**
 * What can go wrong with one call: the caller ends before it or behind it; it is made twice; its caller hears nothing and it has its effect
 * after the next recovery; or everything else happens before it.
 */
export const FAULTS = ["before", "after", "twice", "late", "meanwhile"] as const;
export type Fault = (typeof FAULTS)[number];

/** Which calls go wrong, by their number. */
export type Plan = ReadonlyMap<number, Fault>;

/** Ports whose calls are numbered as they come, and go wrong as planned. */
export class Faults {
	/** The names of all calls so far. */
	readonly calls: string[] = [];
	/** The ids of all orders that were to be recorded. */
	readonly orderIds = new Set<string>();
	/** Effects that are still on their way. */
	readonly late: (() => Promise<unknown>)[] = [];
	/** What else happens while a call waits. */
	meanwhile: () => Promise<void> = () => Promise.resolve();
	readonly plan: Plan;

	constructor(plan: Plan) {
		this.plan = plan;
	}

	private through<Args extends unknown[], T>(name: string, call: (...args: Args) => Promise<T>): (...args: Args) => Promise<T> {
		return async (...args) => {
			const number = this.calls.push(name) - 1;
			const fault = this.plan.get(number);
			if (fault === "before") throw new Error(`crash before ${name}`);
			if (fault === "late") {
				this.late.push(() => call(...args));
				throw new Error(`nothing heard of ${name}`);
			}
			if (fault === "meanwhile") await this.meanwhile();
			if (fault === "twice") await call(...args);
			const value = await call(...args);
			if (fault === "after") throw new Error(`crash after ${name}`);
			return value;
		};
	}

	/** Every call that changes something, here or elsewhere, or asks the provider. */
	in({ orders, inventory, providers, testCharges, ...ports }: OrderPorts): OrderPorts {
		const provider = providers["test"];
		if (!provider) throw new Error("no test provider");
		return {
			...ports,
			orders: {
				...orders,
				once: this.through("record", (scope, answer, effect) => {
					this.orderIds.add(answer);
					return orders.once(scope, answer, effect);
				}),
				apply: this.through("apply", (order, change) => orders.apply(order, change)),
				finishEffect: this.through("finish effect", (orderId, effect, now, refusal) => orders.finishEffect(orderId, effect, now, refusal)),
			},
			inventory: {
				quote: (ids) => inventory.quote(ids),
				reserve: this.through("reserve", (orderId, lines, expiresAt) => inventory.reserve(orderId, lines, expiresAt)),
				commit: this.through("commit", (orderId) => inventory.commit(orderId)),
				holdNoMoreThan: this.through("hold less", (orderId, lines) => inventory.holdNoMoreThan(orderId, lines)),
				release: this.through("release", (orderId) => inventory.release(orderId)),
				restock: this.through("restock", (reference, orderId, lines) => inventory.restock(reference, orderId, lines)),
			},
			providers: {
				...providers,
				test: {
					authorize: this.through("authorize", (request) => provider.authorize(request)),
					find: this.through("find", (charge) => provider.find(charge)),
					capture: this.through("capture", (charge, amountMinor) => provider.capture(charge, amountMinor)),
					void: this.through("void", (charge) => provider.void(charge)),
					refund: this.through("refund", (request) => provider.refund(request)),
					readWebhook: (request) => provider.readWebhook(request),
				},
			},
			testCharges: {
				...testCharges,
				decide: this.through("decide", (key, status, message, now) => testCharges.decide(key, status, message, now)),
			},
		};
	}
}
