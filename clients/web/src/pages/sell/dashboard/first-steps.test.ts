import { expect, it } from "vitest";
import type { Schemas } from "../../../../../api/client.ts";
import { firstSteps } from "./first-steps.tsx";

const shop = (change: object = {}) =>
	({ rating: { average: null, count: 0 }, openingHours: [], deliveryOptions: [{}], ...change }) as unknown as Schemas["OwnVendor"];
const stats = (change: object = {}) =>
	({ ordersOpen: 0, days: [{ orders: 0 }], waiting: { productsOnSale: 0 }, ...change }) as unknown as Schemas["VendorStats"];
const done = (...of: Parameters<typeof firstSteps>) => firstSteps(...of).map((step) => step.done);

it("begins with nothing done", () => {
	expect(done(shop(), stats())).toEqual([false, false, false]);
});

it("takes opening hours, a product on sale and an order as done", () => {
	expect(done(shop({ openingHours: [{}] }), stats())).toEqual([true, false, false]);
	expect(done(shop(), stats({ waiting: { productsOnSale: 1 } }))).toEqual([false, true, false]);
	expect(done(shop(), stats({ ordersOpen: 1 }))).toEqual([false, false, true]);
	expect(done(shop(), stats({ days: [{ orders: 2 }] }))).toEqual([false, false, true]);
	expect(done(shop({ rating: { average: 4, count: 1 } }), stats())).toEqual([false, false, true]);
});

it("asks for nothing that it cannot know to be missing", () => {
	expect(done(shop({ openingHours: [{}] }), null)).toEqual([true, true, true]);
	expect(done(shop(), stats({ waiting: { productsOnSale: null } }))).toEqual([false, true, false]);
});
