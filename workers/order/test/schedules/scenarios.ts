import type { Checkout } from "#contracts/cart";
import type { World } from "./world.ts";

/** What happens after one another; whatever fails on the way fails by itself. */
export interface Scenario {
	name: string;
	token: Checkout["payment"]["token"];
	events: readonly ((world: World) => Promise<unknown>)[];
}

type Event = Scenario["events"][number];

/** All sequences of some things. */
export function permutations<T>(things: readonly T[]): T[][] {
	if (things.length === 0) return [[]];
	return things.flatMap((thing, index) => permutations(things.toSpliced(index, 1)).map((rest) => [thing, ...rest]));
}

const checkOut: Event = (world) => world.checkOut();
const approve: Event = (world) => world.decide("authorized");
const decline: Event = (world) => world.decide("declined");
const comeBack: Event = (world) => world.comeBack();
const cancel: Event = (world) => world.cancel();
const cancelOne: Event = (world) => world.cancelOne();
const sellOut: Event = (world) => world.sellOut();
const hear =
	(index: number): Event =>
	(world) =>
		world.hear(index);
const expire: Event = async (world) => {
	await world.pass(16);
	await world.sweep();
};
const lapse: Event = (world) => world.pass(16);
const moments: Event = (world) => world.pass(0.25);

/** The ways a checkout goes: every call of each goes wrong in every way. */
export const CHECKOUTS: readonly Scenario[] = [
	{ name: "paid at once", token: "tok_approved", events: [checkOut] },
	{ name: "paid at once, sent again", token: "tok_approved", events: [checkOut, checkOut] },
	{ name: "declined", token: "tok_declined", events: [checkOut] },
	{ name: "sold out", token: "tok_approved", events: [sellOut, checkOut] },
	{ name: "approved in a second step", token: "tok_requires_action", events: [checkOut, approve, comeBack, hear(0)] },
	{ name: "declined in a second step", token: "tok_requires_action", events: [checkOut, decline, hear(0), comeBack] },
	{ name: "canceled before the second step", token: "tok_requires_action", events: [checkOut, cancel, approve, comeBack] },
	{
		name: "an item canceled before the second step",
		token: "tok_requires_action",
		events: [checkOut, cancelOne, approve, comeBack, hear(0)],
	},
	{ name: "all items canceled one by one", token: "tok_requires_action", events: [checkOut, cancelOne, cancelOne, approve, comeBack] },
	{ name: "an item canceled while the provider decides", token: "tok_webhook_late", events: [checkOut, cancelOne, moments, hear(0)] },
	{ name: "placed, then canceled", token: "tok_approved", events: [checkOut, cancel] },
	{ name: "never paid", token: "tok_stalls", events: [checkOut] },
	{ name: "paid when the stock is gone", token: "tok_requires_action", events: [checkOut, approve, lapse, sellOut, comeBack] },
	{
		name: "paid, less an item, when the hold has run out",
		token: "tok_requires_action",
		events: [checkOut, cancelOne, approve, lapse, comeBack],
	},
	{ name: "told of late", token: "tok_webhook_late", events: [checkOut, moments, hear(0)] },
];

const all = (name: string, token: Scenario["token"], before: readonly Event[], events: Record<string, Event>): Scenario[] =>
	permutations(Object.entries(events)).map((sequence) => ({
		name: `${name}: ${sequence.map(([event]) => event).join(", ")}`,
		token,
		events: [...before, ...sequence.map(([, event]) => event)],
	}));

/** What comes back of a payment, in every sequence. */
export const RACES: readonly Scenario[] = [
	...all("approved", "tok_requires_action", [checkOut, approve], { "browser return": comeBack, webhook: hear(0), expiry: expire, cancel }),
	...all("declined", "tok_requires_action", [checkOut, decline], { "browser return": comeBack, webhook: hear(0), expiry: expire, cancel }),
	...all("decided meanwhile", "tok_requires_action", [checkOut], { approval: approve, webhook: hear(0), expiry: expire, cancel }),
	...all("told twice", "tok_webhook_twice", [checkOut, moments], { first: hear(0), second: hear(1), expiry: expire, cancel }),
	...all("told out of order", "tok_webhook_disordered", [checkOut, moments], { newer: hear(0), older: hear(1), expiry: expire, cancel }),
	...all("an item canceled", "tok_requires_action", [checkOut], {
		approval: approve,
		webhook: hear(0),
		expiry: expire,
		"canceling one": cancelOne,
	}),
	...all("stock gone", "tok_requires_action", [checkOut, approve, lapse, sellOut], {
		"browser return": comeBack,
		webhook: hear(0),
		expiry: expire,
	}),
];
