import type { PaymentProviderName, Requirement } from "#contracts/cart";
import { unitPriceOf } from "#contracts/inventory";
import { money, sum } from "#contracts/money";
import type { CartChange } from "#contracts/result";
import { type Offer, offersOf, type Parcel, type Shop } from "../delivery-offers.ts";
import type { CommissionRule } from "../pricing/commission.ts";
import type { CreditAccount } from "../pricing/credit.ts";
import { priceOrder, type Pricing } from "../pricing/price-order.ts";
import type { OfferedPromotion } from "../pricing/promotion.ts";
import { regionKey, type TaxRates } from "../pricing/tax.ts";
import type { PartToPrice } from "../pricing/goods.ts";
import { payingWith, promotionCodes } from "./given-codes.ts";
import { type Cart, type CartLine, vendorIdsOf } from "./cart.ts";
import type { Quotes } from "./change-cart.ts";

/** What is known besides the cart: of shops, taxes and promotions, and of what can be paid with. */
export interface CartFacts {
	shops: ReadonlyMap<string, Shop>;
	rates: TaxRates;
	/** Those that need no code, and those whose codes are in the cart. */
	promotions: OfferedPromotion[];
	commissionRules: CommissionRule[];
	/** The gift cards whose codes are in the cart, and the shopper's store credit. */
	accounts: CreditAccount[];
	isTaxExempt: boolean;
}

/** One shop's part of a cart: how it could be delivered, and what of that is chosen. */
export interface CartPart {
	vendorId: string;
	shop: Shop | undefined;
	offers: Offer[];
	/** Null where nothing is chosen, or what was chosen does not fit any more. */
	choice: Offer | null;
}

/** A cart with everything that follows from it and from what is true outside right now. */
export interface AssessedCart {
	cart: Cart;
	/** With the prices of now. */
	lines: CartLine[];
	parts: CartPart[];
	pricing: Pricing;
	requirements: Requirement[];
	problems: CartChange[];
	/** As in the facts. */
	accounts: CreditAccount[];
	isTaxExempt: boolean;
	/** The moment of all this, ISO 8601. */
	at: string;
	/** By whom it can be paid. */
	paymentProviders: readonly PaymentProviderName[];
}

/** Looks at a cart in the light of fresh quotes: the one place that says what it costs, what is missing and what is wrong. */
export function assessCart(
	cart: Cart,
	quotes: Quotes,
	facts: CartFacts,
	{ at, paymentProviders }: Pick<AssessedCart, "at" | "paymentProviders">,
): AssessedCart {
	const lines = cart.lines.map((line) => ({ ...line, unitPriceMinor: priceNow(line, quotes) }));
	const parts = vendorIdsOf(cart).map((vendorId) => assessPart(vendorId, cart, lines, quotes, facts.shops.get(vendorId)));
	return {
		cart,
		lines,
		parts,
		pricing: priceOrder({
			...facts,
			at,
			lines: lines.map((line) => ({ ...line, categoryIds: quotes.get(line.variantId)?.categoryIds ?? line.categoryIds ?? [] })),
			parts: parts.map((part) => toPrice(part, cart)),
			codes: promotionCodes(cart),
			credits: payingWith(cart, facts.accounts, at),
		}),
		requirements: requirementsOf(cart, parts),
		problems: [
			...cart.lines.flatMap((line) => problemsOf(line, quotes, facts.shops.get(line.vendorId))),
			...parts.flatMap((part) => deliveryProblemsOf(part, cart)),
		],
		accounts: facts.accounts,
		isTaxExempt: facts.isTaxExempt,
		at,
		paymentProviders,
	};
}

/** What each of a line's pieces costs now; what was seen last where it is not for sale. */
function priceNow(line: CartLine, quotes: Quotes): number {
	const quote = quotes.get(line.variantId);
	return quote ? unitPriceOf(quote, line.quantity) : line.unitPriceMinor;
}

function assessPart(vendorId: string, cart: Cart, lines: readonly CartLine[], quotes: Quotes, shop: Shop | undefined): CartPart {
	const parcel = parcelOf(
		lines.filter((line) => line.vendorId === vendorId),
		quotes,
	);
	const offers = offersOf(shop, parcel, cart.deliveryAddress);
	const chosen = cart.choices.find((choice) => choice.vendorId === vendorId);
	return { vendorId, shop, offers, choice: offers.find((offer) => offer.id === chosen?.optionId) ?? null };
}

/** What a shop is to get to the shopper. What does not have to be sent weighs nothing. */
function parcelOf(lines: readonly CartLine[], quotes: Quotes): Parcel {
	const sent = lines
		.map((line) => ({ ...line, ...quotes.get(line.variantId), quantity: line.quantity }))
		.filter(({ requiresShipping = true }) => requiresShipping);
	return {
		itemsMinor: sum(lines.map((line) => line.unitPriceMinor * line.quantity)),
		weightGrams: sum(sent.map(({ weightGrams = 0, quantity }) => weightGrams * quantity)),
		requiresShipping: sent.length > 0,
	};
}

/** Tax is that of the country where the goods are handed over: the shop's for pickup, and as long as there is no address. */
function toPrice(part: CartPart, cart: Cart): PartToPrice {
	const shopCountry = part.shop?.country ?? "";
	const address = part.choice?.kind === "pickup" ? null : cart.deliveryAddress;
	return {
		vendorId: part.vendorId,
		deliveryMinor: part.choice?.priceMinor ?? 0,
		taxCountry: address?.country ?? shopCountry,
		taxRegion: regionKey(address?.region ?? ""),
		shopCountry,
		commissionBps: part.shop?.commissionBps ?? 0,
	};
}

function requirementsOf(cart: Cart, parts: readonly CartPart[]): Requirement[] {
	const allChosen = parts.length > 0 && parts.every((part) => part.choice !== null);
	const allPickedUp = allChosen && parts.every((part) => part.choice?.kind === "pickup");
	const missing: Record<Requirement, boolean> = {
		items: cart.lines.length === 0,
		contact: cart.contact === null,
		delivery_address: cart.deliveryAddress === null && !allPickedUp,
		delivery: !allChosen,
	};
	return (Object.keys(missing) as Requirement[]).filter((requirement) => missing[requirement]);
}

function problemsOf(line: CartLine, quotes: Quotes, shop: Shop | undefined): CartChange[] {
	if (shop?.status !== "approved") return [{ lineId: line.id, kind: "vendor_closed", was: "open", now: "closed" }];
	const quote = quotes.get(line.variantId);
	if (!quote) return [{ lineId: line.id, kind: "unavailable", was: line.quantity, now: 0 }];
	const problems: CartChange[] = [];
	const unitPriceMinor = priceNow(line, quotes);
	if (unitPriceMinor !== line.unitPriceMinor) {
		problems.push({ lineId: line.id, kind: "price_changed", was: money(line.unitPriceMinor), now: money(unitPriceMinor) });
	}
	if (quote.availableQuantity !== null && quote.availableQuantity < line.quantity) {
		problems.push({ lineId: line.id, kind: "out_of_stock", was: line.quantity, now: Math.max(0, quote.availableQuantity) });
	}
	return problems;
}

/** How a delivery differs from what the shopper chose. That its shop is closed is said of the lines. */
function deliveryProblemsOf({ vendorId, shop, choice }: CartPart, { choices }: Cart): CartChange[] {
	const was = choices.find((chosen) => chosen.vendorId === vendorId)?.priceMinor;
	if (was === undefined || was === choice?.priceMinor || shop?.status !== "approved") return [];
	return [{ lineId: "", kind: "delivery_changed", was: money(was), now: choice && money(choice.priceMinor), vendorId }];
}

/** The cart of somebody who changes it: what delivery costs then is no news. */
export const withoutSeenDelivery = (cart: Cart): Cart => ({
	...cart,
	choices: cart.choices.map(({ vendorId, optionId }) => ({ vendorId, optionId })),
});

/** The cart without the delivery choices that do not fit any more, and with what the others cost now. */
export const withFittingChoices = ({ cart, parts }: AssessedCart): Cart => ({
	...cart,
	choices: parts.flatMap(({ vendorId, choice }) => (choice ? [{ vendorId, optionId: choice.id, priceMinor: choice.priceMinor }] : [])),
});
