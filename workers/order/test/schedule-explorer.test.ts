import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { bindings } from "../../../tests/support/service-under-test.ts";
import { explore, oneMore, type Plant, run, schedulesTried, skim } from "./schedules/explore.ts";
import type { Plan } from "./schedules/faults.ts";
import { CHECKOUTS, RACES } from "./schedules/scenarios.ts";
import { aTemplate, type Template } from "./schedules/world.ts";

const isFull = bindings<{ HIGHSTREET_FULL: string }>().HIGHSTREET_FULL !== "";
const LONG = 4 * 3_600_000; // a busy machine is no fault

let template: Template;
beforeAll(async () => {
	template = await aTemplate();
});

afterAll(() => {
	console.log(`${schedulesTried()} schedules tried`);
});

/** The same numbers for the same seed (mulberry32). */
function randomFrom(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
	};
}

/** Whose every call goes wrong in every way also in the short run. */
const ALWAYS_WHOLE = new Set(["paid at once", "approved in a second step"]);

/** How much is left out in the short run. */
const EVERY = isFull ? 1 : 3;

describe("one order, one charge and stock once, or none of them", () => {
	it.each(CHECKOUTS.map((scenario, turn) => ({ ...scenario, scenario, turn })))(
		"whatever call goes wrong: $name",
		async ({ name, scenario, turn }) => {
			const isWhole = isFull || ALWAYS_WHOLE.has(name);
			expect((await (isWhole ? explore(template, scenario, 1) : skim(template, scenario, turn))).finding).toBeNull();
		},
		LONG,
	);

	it(
		"in whatever sequence webhooks, browser, expiry and cancellation come",
		async () => {
			const findings = [];
			for (const scenario of RACES.filter((_scenario, index) => index % EVERY === 0))
				findings.push((await run(template, scenario, new Map())).finding);
			expect(findings.filter((finding) => finding !== null)).toEqual([]);
		},
		LONG,
	);

	it(
		"with several faults at random",
		async () => {
			const seed = isFull ? Date.now() % 1_000_000 : 1;
			console.log(`schedules drawn with the seed ${seed}`);
			const random = randomFrom(seed);
			const pick = <T>(things: readonly T[]): T => things[Math.floor(random() * things.length)] as T;
			for (let drawn = 0; drawn < (isFull ? 300 : 8); drawn++) {
				const scenario = pick([...CHECKOUTS, ...RACES]);
				let plan: Plan = new Map();
				for (let depth = 0; depth <= 3; depth++) {
					const { calls, finding } = await run(template, scenario, plan);
					expect(finding, `seed ${seed}`).toBeNull();
					const more = oneMore(plan, calls);
					if (more.length === 0) break;
					plan = pick(more);
				}
			}
		},
		LONG,
	);

	it.each(isFull ? CHECKOUTS : [])(
		"whatever two calls go wrong: $name",
		async (scenario) => {
			expect((await explore(template, scenario, 2)).finding).toBeNull();
		},
		LONG,
	);

	it.each(isFull ? [...RACES.entries()] : [])(
		"whatever call goes wrong, in whatever sequence the rest comes: %i",
		async (turn, scenario) => {
			expect((await skim(template, scenario, turn)).finding).toBeNull();
		},
		LONG,
	);
});

/** Bugs that others have had, and what sees them. */
const PLANTED: Record<string, Plant> = {
	"a charge whose key is new every time": (ports) => {
		const provider = ports.providers["test"];
		if (!provider) return ports;
		let attempt = 0;
		return {
			...ports,
			providers: { test: { ...provider, authorize: (request) => provider.authorize({ ...request, key: `${request.key}-${attempt++}` }) } },
		};
	},
	"a release that is forgotten": ({ orders, ...ports }) => ({
		...ports,
		orders: {
			...orders,
			apply: (order, { effects = [], ...change }) =>
				orders.apply(order, { ...change, effects: effects.filter(({ kind }) => kind !== "undo_stock") }),
		},
	}),
	"a payment that is not let go of": (ports) => {
		const provider = ports.providers["test"];
		if (!provider) return ports;
		const gone = { status: "voided", reference: null, actionUrl: null } as const;
		return { ...ports, providers: { test: { ...provider, void: () => Promise.resolve(gone) } } };
	},
	"a change that does not look whether the order has moved": ({ orders, ...ports }) => ({
		...ports,
		orders: {
			...orders,
			apply: async (order, change) => orders.apply({ ...order, version: (await orders.find(order.id))?.version ?? order.version }, change),
		},
	}),
	"a restock that puts back twice": ({ inventory, ...ports }) => ({
		...ports,
		inventory: {
			quote: (ids) => inventory.quote(ids),
			reserve: (orderId, lines, expiresAt) => inventory.reserve(orderId, lines, expiresAt),
			commit: (orderId) => inventory.commit(orderId),
			holdNoMoreThan: (orderId, lines) => inventory.holdNoMoreThan(orderId, lines),
			release: (orderId) => inventory.release(orderId),
			restock: (reference, orderId, lines) => inventory.restock(`${reference}${Math.random()}`, orderId, lines),
		},
	}),
};

/** In which checkouts the bugs show. */
const SEEN_IN: Record<keyof typeof PLANTED, string> = {
	"a charge whose key is new every time": "paid at once",
	"a release that is forgotten": "declined",
	"a payment that is not let go of": "canceled before the second step",
	"a change that does not look whether the order has moved": "paid at once",
	"a restock that puts back twice": "placed, then canceled",
};

describe("the explorer", () => {
	it.each(Object.keys(PLANTED))(
		"finds %s",
		async (bug) => {
			const plant = PLANTED[bug];
			const scenario = CHECKOUTS.find(({ name }) => name === SEEN_IN[bug]);
			if (!plant || !scenario) throw new Error(`no bug ${bug}`);
			const { finding } = await explore(template, scenario, 1, { plant });
			expect(finding).not.toBeNull();
		},
		LONG,
	);
});
