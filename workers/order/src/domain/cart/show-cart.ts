import type { Cart as PublicCart } from "#contracts/cart";
import { CURRENCY, money } from "#contracts/money";
import type { Offer, Shop } from "../delivery-offers.ts";
import { withinDistance } from "../delivery-reach.ts";
import { showTotals } from "../show-amounts.ts";
import { showDiscounts } from "../show-discounts.ts";
import type { AssessedCart } from "./assess-cart.ts";
import { showCodes } from "./cart-codes.ts";
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

/** What those pay for a piece who pay no tax is less than what is asked of others. */
function asPriced(line: CartLine, { pricing }: AssessedCart): CartLine {
	const priced = pricing.parts.flatMap((part) => part.lines).find(({ id }) => id === line.id);
	return { ...line, unitPriceMinor: priced?.unitPriceMinor ?? line.unitPriceMinor };
}

function showCredit({ cart, accounts, pricing }: AssessedCart): PublicCart["credit"] {
	const own = accounts.find((account) => account.kind === "store_credit");
	return {
		available: money(Math.max(0, own?.balanceMinor ?? 0)),
		use: cart.usesCredit,
		used: money(pricing.creditMinor),
		due: money(pricing.totalMinor - pricing.creditMinor),
	};
}

/** A cart as the public API has it. One that was ordered has neither problems nor requirements. */
export function showCart(assessed: AssessedCart): PublicCart {
	const { cart, lines, parts, pricing, requirements, problems, paymentProviders } = assessed;
	const ordered = cart.order?.visible === true;
	const shops = new Map(parts.map((part) => [part.vendorId, part.shop]));
	return {
		id: cart.id,
		status: ordered ? "ordered" : "open",
		orderId: ordered ? (cart.order?.id ?? null) : null,
		currency: CURRENCY,
		contact: cart.contact,
		deliveryAddress: cart.deliveryAddress,
		lines: lines.map((line) => showLine(asPriced(line, assessed), shops.get(line.vendorId))),
		delivery: parts.map(({ vendorId, shop, choice, offers }) => ({
			vendorId,
			option: choice && showOffer(choice),
			options: offers.map(showOffer),
			withinDistance: shop ? withinDistance(shop.deliveryOptions, shop, cart.deliveryAddress) : ("none" as const),
		})),
		discounts: showDiscounts(pricing.parts),
		codes: showCodes(assessed),
		totals: showTotals(pricing),
		credit: showCredit(assessed),
		paymentProviders: [...paymentProviders],
		requirements: ordered ? [] : requirements,
		problems: ordered ? [] : problems,
		updatedAt: cart.updatedAt,
	};
}
