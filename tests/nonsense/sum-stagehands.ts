import { isWrite, type Stagehand } from "./stagehands.ts";

/** What decides over the sum of an order: promotions, taxes, commission and credit. */

const newCode = (): string => `ODD-${crypto.randomUUID().slice(0, 12)}`;

/** The marketplace's promotions, or those of a shop. */
export const promotion: Stagehand = async ({ street, admin, shop }, endpoint) => {
	const isShops = endpoint.path.startsWith("/vendor/");
	const body = { kind: "percentage", title: "Odd days", code: newCode(), percentBps: 1_000, endsAt: "2030-01-01T00:00:00.000Z" };
	const params = isShops ? { vendorId: shop.id } : {};
	if (endpoint.method === "POST") return { params, body };
	const path = isShops ? `/vendor/${shop.id}/promotions` : "/admin/promotions";
	const { id } = await street.must<{ id: string }>("POST", path, { as: isShops ? shop.owner : admin, body });
	const change = { title: "Odder days", code: newCode(), percentBps: 500 };
	return { params: { ...params, id }, body: endpoint.method === "PATCH" ? change : undefined, spends: endpoint.method === "DELETE" };
};

export const taxRate: Stagehand = async ({ street, admin }, endpoint) => {
	if (!isWrite(endpoint)) return {};
	const region = `Oddshire ${newCode()}`;
	const body = { rateBps: 700, isIncluded: false };
	const path = `/admin/tax-rates/GB/standard?region=${encodeURIComponent(region)}`;
	if (endpoint.method === "DELETE") await street.must("PUT", path, { as: admin, body });
	return { params: { country: "GB", category: "standard" }, query: { region }, body, spends: endpoint.method === "DELETE" };
};

export const taxExemption: Stagehand = async ({ street, admin }, endpoint) => {
	const userId = `user_${crypto.randomUUID().replaceAll("-", "")}`;
	const body = { reason: "A school." };
	if (endpoint.method === "DELETE") await street.must("PUT", `/admin/tax-exemptions/${userId}`, { as: admin, body });
	return { params: { userId }, body: endpoint.method === "DELETE" ? undefined : body, spends: endpoint.method === "DELETE" };
};

export const commissionRule: Stagehand = async ({ street, admin }, endpoint) => {
	const body = { categoryId: `cat_${crypto.randomUUID().replaceAll("-", "")}`, rateBps: 500 };
	if (endpoint.method !== "DELETE") return { body };
	const { id } = await street.must<{ id: string }>("POST", "/admin/commission-rules", { as: admin, body });
	return { params: { id }, spends: true };
};

export const giftCard: Stagehand = async ({ street, admin }, endpoint) => {
	const body = { amount: { amount: 2_500, currency: "EUR" }, note: "For the test." };
	if (endpoint.method === "POST") return { body };
	const { id } = await street.must<{ id: string }>("POST", "/admin/gift-cards", { as: admin, body });
	return { params: { id }, body: { isActive: false } };
};

export const storeCredit: Stagehand = (_cast, endpoint) => ({
	params: { userId: `user_${crypto.randomUUID().replaceAll("-", "")}` },
	body: isWrite(endpoint) ? { amount: { amount: 500, currency: "EUR" }, reason: "For the trouble." } : undefined,
});
