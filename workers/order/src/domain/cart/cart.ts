import type { Address, Contact } from "#contracts/cart";
import { type Quote, unitPriceOf } from "#contracts/inventory";
import type { TaxCategory } from "#contracts/product";
import type { LineProduct } from "../order/order.ts";

/** A line with what the shopper last saw of its variant. */
export interface CartLine {
	id: string;
	variantId: string;
	quantity: number;
	vendorId: string;
	productId: string;
	product: LineProduct;
	sku: string | null;
	unitPriceMinor: number;
	taxCategory: TaxCategory;
	/** Of one piece. Carts from before it was kept have neither. */
	weightGrams?: number;
	requiresShipping?: boolean;
	/** The product's, its own first. Carts from before they were kept have none. */
	categoryIds?: string[];
}

export interface DeliveryChoice {
	vendorId: string;
	optionId: string;
	/** What it cost when the cart was last changed. Carts from before it was kept have none. */
	priceMinor?: number;
}

/** The order that a cart has become, or is becoming while a checkout is under way. */
export interface OrderOfCart {
	id: string;
	number: string;
	/** Whether the checkout has got so far that there is an order to show. */
	visible: boolean;
}

export interface Cart {
	id: string;
	tokenHash: string;
	userId: string | null;
	version: number;
	contact: Contact | null;
	deliveryAddress: Address | null;
	lines: CartLine[];
	choices: DeliveryChoice[];
	/** What was given: codes of promotions in capitals, and the hashes of gift cards' codes. */
	codes: string[];
	/** Whether the shopper's store credit is to be used. */
	usesCredit: boolean;
	order: OrderOfCart | null;
	updatedAt: string;
}

/** A cart that somebody begins with. */
export const emptyCart = (owner: Pick<Cart, "id" | "tokenHash" | "userId">, updatedAt: string): Omit<Cart, "order"> => ({
	...owner,
	version: 1,
	contact: null,
	deliveryAddress: null,
	lines: [],
	choices: [],
	codes: [],
	usesCredit: false,
	updatedAt,
});

/** What a line of so many pieces keeps of a quote. */
export const seenOf = (quote: Quote, quantity: number): Omit<CartLine, "id" | "quantity"> => ({
	variantId: quote.variantId,
	vendorId: quote.vendorId,
	productId: quote.productId,
	product: {
		slug: quote.productSlug,
		title: quote.title,
		variantTitle: quote.variantTitle,
		options: quote.options,
		imageUrl: quote.imageUrl,
		...(quote.withdrawal !== undefined && { withdrawal: quote.withdrawal }),
	},
	sku: quote.sku,
	unitPriceMinor: unitPriceOf(quote, quantity),
	taxCategory: quote.taxCategory,
	weightGrams: quote.weightGrams,
	requiresShipping: quote.requiresShipping,
	categoryIds: quote.categoryIds,
});

/** The shops in a cart, in the order in which they came. */
export const vendorIdsOf = (cart: Cart): string[] => [...new Set(cart.lines.map((line) => line.vendorId))];
