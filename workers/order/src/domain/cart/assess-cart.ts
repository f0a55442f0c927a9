import type { Requirement } from "#contracts/cart";
import { unitPriceOf } from "#contracts/inventory";
import { money } from "#contracts/money";
import type { CartChange } from "#contracts/result";
import { type Offer, offersOf, type Shop } from "../delivery-offers.ts";
import { type PartToPrice, priceOrder, type Pricing, type TaxRates } from "../pricing.ts";
import { type Cart, type CartLine, vendorIdsOf } from "./cart.ts";
import type { Quotes } from "./change-cart.ts";

/** What is known of shops and taxes besides the cart. */
export interface CartFacts {
	shops: ReadonlyMap<string, Shop>;
	rates: TaxRates;
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
}

/** Looks at a cart in the light of fresh quotes: the one place that says what it costs, what is missing and what is wrong. */
export function assessCart(cart: Cart, quotes: Quotes, facts: CartFacts): AssessedCart {
	const lines = cart.lines.map((line) => ({ ...line, unitPriceMinor: priceNow(line, quotes) }));
	const parts = vendorIdsOf(cart).map((vendorId) => assessPart(vendorId, cart, lines, facts.shops.get(vendorId)));
	return {
		cart,
		lines,
		parts,
		pricing: priceOrder(
			lines,
			parts.map((part) => toPrice(part, cart)),
			facts.rates,
		),
		requirements: requirementsOf(cart, parts),
		problems: cart.lines.flatMap((line) => problemsOf(line, quotes, facts.shops.get(line.vendorId))),
	};
}

/** What each of a line's pieces costs now; what was seen last where it is not for sale. */
function priceNow(line: CartLine, quotes: Quotes): number {
	const quote = quotes.get(line.variantId);
	return quote ? unitPriceOf(quote, line.quantity) : line.unitPriceMinor;
}

function assessPart(vendorId: string, cart: Cart, lines: readonly CartLine[], shop: Shop | undefined): CartPart {
	const itemsMinor = lines
		.filter((line) => line.vendorId === vendorId)
		.reduce((total, line) => total + line.unitPriceMinor * line.quantity, 0);
	const offers = offersOf(shop, itemsMinor, cart.deliveryAddress);
	const chosen = cart.choices.find((choice) => choice.vendorId === vendorId);
	return { vendorId, shop, offers, choice: offers.find((offer) => offer.id === chosen?.optionId) ?? null };
}

/** Tax is that of the country where the goods are handed over: the shop's for pickup, and as long as there is no address. */
function toPrice(part: CartPart, cart: Cart): PartToPrice {
	const shopCountry = part.shop?.country ?? "";
	const taxCountry = part.choice?.kind === "pickup" ? shopCountry : (cart.deliveryAddress?.country ?? shopCountry);
	return { vendorId: part.vendorId, deliveryMinor: part.choice?.priceMinor ?? 0, taxCountry };
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

/** The cart without the delivery choices that do not fit any more. */
export const withFittingChoices = ({ cart, parts }: AssessedCart): Cart => ({
	...cart,
	choices: parts.flatMap(({ vendorId, choice }) => (choice ? [{ vendorId, optionId: choice.id }] : [])),
});
