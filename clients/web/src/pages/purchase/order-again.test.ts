import { expect, it } from "vitest";
import { aCart } from "./test-cart.ts";
import { order, READ } from "./test-order.ts";
import { aProblem, TestStreet } from "./test-street.ts";

it("orders the same again, each line once per form", async () => {
	const part = { lines: [{ id: "oline_1", variantId: "var_1", quantity: 2, product: { title: "Mug" } }] };
	const street = new TestStreet({
		[READ]: order({ status: "canceled", vendorOrders: [part] }),
		"POST /carts": Response.json({ ...aCart({ id: "cart_new00000" }), cartToken: "fedcba9876543210" }, { status: 201 }),
		"POST /carts/cart_new00000/items": aProblem(404, "not_found"),
	});
	const { to } = await street.ask("POST", "/orders/ord_1/again", { form: { _key: "0b0ad8f2-5a4b-4a8b" } });
	expect(to).toBe("/cart");
	expect(street.asked.at(-1)?.headers.get("idempotency-key")).toBe("0b0ad8f2-5a4b-4a8b.oline_1");
	expect(street.asked.at(-1)?.body).toEqual({ variantId: "var_1", quantity: 2 });
});

it("orders again what can still be bought, and says so where that is nothing", async () => {
	const again = async (...answers: (() => Response)[]) => {
		const lines = Array.from({ length: 12 }, (_, index) => ({
			id: `oline_${index}`,
			variantId: `var_${index}`,
			quantity: 1,
			product: { title: "Mug" },
		}));
		const ADD = "POST /carts/cart_new00000/items";
		const street = new TestStreet({
			[READ]: order({ status: "canceled", vendorOrders: [{ lines: lines.slice(0, 7) }, { lines: lines.slice(7) }] }),
			"POST /carts": Response.json({ ...aCart({ id: "cart_new00000" }), cartToken: "fedcba9876543210" }, { status: 201 }),
			[ADD]: answers,
		});
		const { cookies, status } = await street.ask("POST", "/orders/ord_1/again", { form: { _key: "0b0ad8f2-5a4b-4a8b" } });
		const notice = cookies.find((cookie) => cookie.startsWith("highstreet.notice="))?.split(/[=;]/)[1];
		return { status, notice, asked: street.calls.filter((call) => call === ADD).length };
	};
	const gone = () => aProblem(404, "not_found");
	const added = () => Response.json(aCart(), { status: 201 });
	expect(await again(gone, added, gone)).toEqual({ status: 303, notice: "orderedAgain", asked: 12 });
	expect(await again(gone)).toEqual({ status: 303, notice: "nothingToOrderAgain", asked: 12 });
	expect(await again(added, () => aProblem(503, "unavailable"))).toMatchObject({ status: 503, notice: undefined, asked: 5 });
});
