import type { Cart as PublicCart } from "#contracts/cart";
import { CURRENCY, money } from "#contracts/money";
import type { Offer, Shop } from "../delivery-offers.ts";
import { showTotals } from "../show-amounts.ts";
import type { AssessedCart } from "./assess-cart.ts";
import type { CartLine } from "./cart.ts";

export const showOffer = ({ priceMinor, ...offer }: Offer) => ({ ...offer, price: money(priceMinor) });

function showLine(line: CartLine, shop: Shop | undefined): PublicCart["lines"][number] {
	return {
		id: line.id,
		variantId: line.variantId,
		quantity: line.quantity,
		unitPrice: money(line.unitPriceMinor),
		total: money(line.unitPriceMinor * line.quantity),
		product: { id: line.productId, ...line.product },
		vendor: { id: line.vendorId, slug: shop?.slug ?? "", name: shop?.name ?? "" },
	};
}

/** A cart as the public API has it. One that was ordered has neither problems nor requirements. */
export function showCart({ cart, lines, parts, pricing, requirements, problems }: AssessedCart): PublicCart {
	const ordered = cart.order?.visible === true;
	const shops = new Map(parts.map((part) => [part.vendorId, part.shop]));
	return {
		id: cart.id,
		status: ordered ? "ordered" : "open",
		orderId: ordered ? (cart.order?.id ?? null) : null,
		currency: CURRENCY,
		contact: cart.contact,
		deliveryAddress: cart.deliveryAddress,
		lines: lines.map((line) => showLine(line, shops.get(line.vendorId))),
		delivery: parts.map(({ vendorId, choice, offers }) => ({
			vendorId,
			option: choice && showOffer(choice),
			options: offers.map(showOffer),
		})),
		totals: showTotals(pricing),
		requirements: ordered ? [] : requirements,
		problems: ordered ? [] : problems,
		updatedAt: cart.updatedAt,
	};
}
