import type { Shop } from "./people.ts";
import type { Calls, Street } from "./street.ts";

/** Gives a shop money, which can be paid out at once. */
export const giveMoney = (street: Calls, admin: string, shop: Shop, amount: number): Promise<unknown> =>
	street.must("POST", `/admin/vendors/${shop.id}/adjustments`, {
		as: admin,
		key: crypto.randomUUID(),
		body: { amount: { amount, currency: "EUR" }, reason: "For the test" },
	});

/** A shop says where its money goes, and is ready for it. */
export async function connectPayee(street: Calls, { id, owner }: Shop): Promise<void> {
	await street.must("POST", `/vendor/${id}/payee`, { as: owner });
	await street.must("GET", `/vendor/${id}/balance`, { as: owner });
}

/** Pays a shop what it has available; the payout's id. The provider refuses the one that `isRefused`: its money is back in the balance. */
export async function payShop(
	street: Calls & Pick<Street, "database">,
	admin: string,
	shop: Shop,
	{ isRefused = false } = {},
): Promise<string> {
	if (isRefused) await street.database("order").prepare("DELETE FROM payees WHERE vendor_id = ?").bind(shop.id).run();
	const request = { as: admin, key: crypto.randomUUID(), body: { vendorId: shop.id } };
	const { items } = await street.must<{ items: { id: string }[] }>("POST", "/admin/payouts", request);
	if (isRefused) await connectPayee(street, shop); // the provider had forgotten the account
	return items[0]?.id ?? "";
}
