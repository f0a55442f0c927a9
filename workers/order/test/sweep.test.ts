import { expect, it } from "vitest";
import { sweep } from "../src/domain/checkout/sweep.ts";
import { testProviderWith } from "../src/ports.ts";
import { aCartOfTwo } from "./cart-of-two.ts";
import { env, storedOrders, type Street } from "./street.ts";

/** What an invocation may ask of databases and of other services. */
const MOST_CALLS = 1_000;

/** The same object, whose calls are counted. Each is one or two of a database or of another service. */
function counted<T extends object>(target: T, count: () => void): T {
	return new Proxy(target, {
		get: (of, name) => {
			const value: unknown = Reflect.get(of, name);
			if (typeof value !== "function") return value;
			return (...args: unknown[]): unknown => {
				count();
				return (value as (...given: unknown[]) => unknown).apply(of, args);
			};
		},
	});
}

/** How many calls a sweep makes. */
async function callsOfSweep({ ports }: Street): Promise<number> {
	let calls = 0;
	const count = () => (calls += 1);
	const testCharges = counted(ports.testCharges, count);
	await sweep({
		...ports,
		testCharges,
		orders: counted(ports.orders, count),
		carts: counted(ports.carts, count),
		inventory: counted(ports.inventory, count),
		providers: { test: testProviderWith(env, testCharges, () => ports.now()) },
	});
	return calls;
}

/** How many orders a sweep takes where there are always more. */
async function takenAtOnce({ ports }: Street): Promise<number> {
	let taken = 0;
	const takeDue = () => Promise.resolve(Array.from({ length: 25 }, () => `ord_nobody_${(taken += 1)}`));
	await sweep({ ...ports, report: () => undefined, orders: { ...ports.orders, takeDue } });
	return taken;
}

it("a sweep takes no more orders than it can end with the calls that an invocation has", async () => {
	const { street, ready } = await aCartOfTwo();
	await street.checkOut(ready, { cardToken: "tok_requires_action" });
	street.pass(31);
	const [ofOne, ofNone] = [await callsOfSweep(street), await callsOfSweep(street)];
	expect(await storedOrders(ready.id)).toEqual(["canceled"]);
	expect(ofOne - ofNone).toBeGreaterThan(5);
	expect((await takenAtOnce(street)) * (ofOne - ofNone)).toBeLessThan(MOST_CALLS);
});

it("a sweep looks after the others where the message for one cannot be sent", async () => {
	const one = await aCartOfTwo();
	const other = await aCartOfTwo(one.street);
	const { street } = one;
	for (const { ready } of [one, other]) await street.checkOut(ready, { cardToken: "tok_requires_action" });
	street.pass(31);
	const reports: string[] = [];
	const isDueAt = () => Promise.reject(new Error("down"));
	await sweep({ ...street.ports, orders: { ...street.ports.orders, isDueAt }, report: (what) => reports.push(what) });
	expect([await storedOrders(one.ready.id), await storedOrders(other.ready.id)]).toEqual([["canceled"], ["canceled"]]);
	expect(reports.length).toBeGreaterThan(1);
});
