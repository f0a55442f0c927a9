import { type SampleStreet, variantOf } from "../support/sample-street.ts";
import { partOf } from "./addresses.ts";
import type { PostedForm } from "./posted-forms.ts";

const hidden = (name: string, value: string) => ({ name, type: "hidden", value, required: true });

/** Forms of pages that only come up in the middle of something: after a mail, after a change that can be undone, late in an order. */
export function inBetween(sample: SampleStreet): PostedForm[] {
	const { bakery, loaf, cake, delivered, category, importId, collection, shopCollection, payoutId } = sample;
	const shop = `/sell/${bakery.id}`;
	const order = `${shop}/orders/${partOf(sample)}`;
	const asked = `${shop}/orders/${sample.asked.vendorOrderId}/returns/${sample.asked.id}`;
	const variant = `${shop}/products/${cake.id}/variants/${variantOf(cake)}`;
	const refused = `/admin/orders/${delivered.id}/refunds/ref_00000000000000000000000000000000`;
	const undo = [hidden("undo", "prod_0.draft")];
	return [
		{ action: "/verify-email", as: "anyone", fields: [], page: "/verify-email?token=…" },
		{ action: "/verify-email/resend", as: "shopper", fields: [], page: "/account" },
		{
			action: "/reset-password",
			as: "anyone",
			fields: [{ ...hidden("newPassword", ""), type: "password" }],
			page: "/reset-password?token=…",
		},
		{ action: "/cart/codes", as: "guest", fields: [hidden("do", "remove"), hidden("code", "SPRING")], page: "/cart" },
		{ action: "/cart/codes", as: "shopper", fields: [hidden("do", "use-credit")], page: "/cart" },
		{ action: `/orders/${delivered.id}/change-link`, as: "shopper", fields: [], page: `/orders/${delivered.id}` },
		{ action: `/orders/${delivered.id}/again`, as: "shopper", fields: [], page: `/orders/${delivered.id}` },
		{ action: "/sell/apply", as: "shopper", fields: [hidden("do", "resend"), hidden("name", "Half a shop")], page: "/sell/apply" },
		{ action: `${shop}/products/undo`, as: "baker", fields: undo, page: `${shop}/products` },
		{ action: `${shop}/products/${loaf.id}/pictures/undo`, as: "baker", fields: undo, page: `${shop}/products/${loaf.id}/pictures` },
		{ action: `${variant}/undo`, as: "baker", fields: undo, page: variant },
		{ action: `${shop}/stock/undo`, as: "baker", fields: undo, page: `${shop}/stock` },
		{
			action: `${shop}/collections/${shopCollection.id}/products/undo`,
			as: "baker",
			fields: [hidden("before", `${loaf.id}\t0`)],
			page: `${shop}/collections/${shopCollection.id}/products`,
		},
		{
			action: `/admin/collections/${collection.id}/products/undo`,
			as: "admin",
			fields: [hidden("before", `${loaf.id}\t0`)],
			page: `/admin/collections/${collection.id}/products`,
		},
		{
			action: `${shop}/imports/${importId}/start`,
			as: "baker",
			fields: [hidden("column.0", "title")],
			page: `${shop}/imports/${importId}`,
		},
		{ action: `${shop}/money/payee`, as: "baker", fields: [], page: `${shop}/money` },
		{ action: `${refused}/retry`, as: "admin", fields: [hidden("_key", "refund-retry")], page: `/admin/orders/${delivered.id}` },
		{
			action: `${refused}/paid-otherwise`,
			as: "admin",
			fields: [hidden("_key", "refund-otherwise"), hidden("note", "By bank transfer")],
			page: `/admin/orders/${delivered.id}`,
		},
		{ action: `/admin/payouts/${payoutId}/retry`, as: "admin", fields: [hidden("_key", "retry-in-between")], page: "/admin/payouts" },
		{ action: `${shop}/settings`, as: "baker", fields: [hidden("do", "undo"), hidden("before", "{}")], page: `${shop}/settings` },
		{ action: `${order}/parcels`, as: "baker", fields: [hidden("carrier", "An Post"), hidden("number", "LX1")], page: order },
		{ action: `${order}/parcels/ful_00000000000000000000000000000000/delivered`, as: "baker", fields: [], page: order },
		{ action: `${asked}/receive`, as: "baker", fields: [hidden("received.oline_0", "1"), hidden("restocked.oline_0", "1")], page: asked },
		{ action: `${asked}/refund`, as: "baker", fields: [hidden("amount", "1"), hidden("note", "Worn")], page: asked },
		{ action: `${asked}/replace`, as: "baker", fields: [hidden("carrier", "An Post"), hidden("number", "LX1")], page: asked },
		{ action: `${asked}/close`, as: "baker", fields: [], page: asked },
		{
			action: `/orders/${delivered.id}/returns/${sample.asked.id}/cancel`,
			as: "shopper",
			fields: [],
			page: `/orders/${delivered.id}`,
		},
		{ action: `/admin/categories/${category.id}/delete`, as: "admin", fields: [], page: `/admin/categories/${category.id}` },
	];
}
