import { expect, it } from "vitest";
import type { Schemas } from "../../../../api/client.ts";
import { isBlocked } from "./cart-problems.ts";

const blocks = (kind: string) => isBlocked([{ lineId: "", kind: kind as Schemas["CartChange"]["kind"], was: 1, now: 0 }]);

it("a cart is not kept from checkout by prices, by delivery, or by what only a newer API knows", () => {
	expect(["out_of_stock", "unavailable", "vendor_closed"].filter((kind) => !blocks(kind))).toEqual([]);
	expect(["price_changed", "delivery_changed", "weather_changed"].filter(blocks)).toEqual([]);
	expect(isBlocked([])).toBe(false);
});
