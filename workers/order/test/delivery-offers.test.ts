import { expect, it } from "vitest";
import type { Cart } from "#contracts/cart";
import { GALWAY, Street } from "./street.ts";

const street = new Street();
const free = { freeOverMinor: null, postalPrefixes: [], countries: [] };

it("a cart is offered what its weight, its address and the shop's events say", async () => {
	const vendorId = await street.vendor({
		deliveryOptions: [
			{
				...free,
				id: "hatch",
				kind: "pickup",
				title: "At the hatch",
				priceMinor: 0,
				hours: [{ day: "sat", opens: "08:00", closes: "09:00" }],
			},
			{ ...free, id: "van", kind: "local", title: "By van", priceMinor: 500, radiusMeters: 2_000 },
			{
				...free,
				id: "post",
				kind: "shipping",
				title: "By post",
				priceMinor: 650,
				countries: ["IE"],
				rates: { by: "weight", tiers: [{ from: 900, priceMinor: 1_200 }] },
			},
		],
	});
	const mug = street.variant(vendorId); // of 300 grams
	const { id, token } = await street.cart({ [mug]: 2 }, { deliver: "post" });
	const put = async (path: string, body: object) =>
		(await street.call("PUT", `/carts/${id}/${path}`, { token, body })).body as unknown as Cart;
	const pricesIn = ({ delivery }: Cart) => delivery[0]?.options.map((option) => `${option.id} ${option.price.amount}`);

	const light = await put("delivery-address", GALWAY);
	expect(pricesIn(light)).toEqual(["hatch 0", "post 650"]);
	expect(light.delivery[0]?.options.map(({ hours }) => hours)).toEqual([[{ day: "sat", opens: "08:00", closes: "09:00" }], []]);
	expect(light.totals.delivery.amount).toBe(650);

	const lineId = light.lines[0]?.id ?? "";
	const heavy = (await street.call("PATCH", `/carts/${id}/items/${lineId}`, { token, body: { quantity: 3 } })).body as unknown as Cart;
	expect([pricesIn(heavy), heavy.totals.delivery.amount]).toEqual([["hatch 0", "post 1200"], 1_200]);

	const near = await put("delivery-address", { ...GALWAY, latitude: 53.275, longitude: -9.05 });
	expect(pricesIn(near)).toEqual(["hatch 0", "van 500", "post 1200"]);
	expect(near.deliveryAddress).toMatchObject({ latitude: 53.275, longitude: -9.05 });
	expect(pricesIn(await put("delivery-address", { ...GALWAY, latitude: 53.35, longitude: -9.05 }))).toEqual(["hatch 0", "post 1200"]);
});
