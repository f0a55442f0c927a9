import { createHash } from "node:crypto";
import type { Address } from "../../contracts/cart.ts";
import type { ActorKind } from "../../contracts/identity.ts";
import { sum } from "../../contracts/money.ts";
import { offersOf } from "../../workers/order/src/domain/delivery-offers.ts";
import type { StoredOrderStatus, StoredPaymentStatus, StoredVendorOrderStatus } from "../../workers/order/src/domain/order/order.ts";
import { priceOrder, type PricedPart } from "../../workers/order/src/domain/pricing/price-order.ts";
import type { TaxRates } from "../../workers/order/src/domain/pricing/tax.ts";
import type { orderDiscounts, orderEvents, orderLines, vendorOrders } from "../../workers/order/src/store/schema/orders.ts";
import type { refundLines, refunds } from "../../workers/order/src/store/schema/payments.ts";
import { tellAfterSale } from "./after-sale.ts";
import type { Fate, OrderPlan, PlannedLine } from "./order-plans.ts";
import type { OrderRows, Row } from "./order-rows.ts";
import { chance, daysBefore, pick, sampleId } from "./sample.ts";
import { COMMISSION_BPS, type SeededShop } from "./shops.ts";
import type { SumRules } from "./sum-rules.ts";
import { homeOf } from "./users.ts";

interface FateFacts {
	order: StoredOrderStatus;
	/** Of the first part; `others` of the rest. */
	part: StoredVendorOrderStatus;
	others?: StoredVendorOrderStatus;
	payment: StoredPaymentStatus;
}

const FACTS: Record<Fate, FateFacts> = {
	completed: { order: "completed", part: "completed", payment: "paid" },
	placed: { order: "placed", part: "placed", payment: "paid" },
	accepted: { order: "placed", part: "accepted", others: "placed", payment: "paid" },
	"partly-sent": { order: "placed", part: "accepted", payment: "paid" },
	sent: { order: "placed", part: "accepted", payment: "paid" },
	canceled: { order: "canceled", part: "canceled", payment: "paid" },
	rejected: { order: "canceled", part: "rejected", payment: "paid" },
	"partly-rejected": { order: "completed", part: "rejected", others: "completed", payment: "paid" },
	"awaiting-payment": { order: "pending_payment", part: "pending", payment: "processing" },
	"awaiting-action": { order: "pending_payment", part: "pending", payment: "requires_action" },
};

/** What of the demo shopper's store credit an order takes. */
const CREDIT_USED_MINOR = 1_000;
/** Until when the sample street's unpaid orders wait: long enough to look at them. */
const UNPAID_FOR_DAYS = 7;
const ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const digest = (text: string) => createHash("sha256").update(text).digest("hex");

const orderNumber = (name: string): string => {
	const letters = Array.from({ length: 8 }, (_, place) => ALPHABET[pick(`${name} number ${place}`, ALPHABET.length)]).join("");
	return `HS-${letters.slice(0, 4)}-${letters.slice(4)}`;
};

/** Writes one order down as if it had been placed, paid and served through the API. */
export function orderRows(plan: OrderPlan, shops: ReadonlyMap<string, SeededShop>, rates: TaxRates, rules: SumRules): OrderRows {
	const { name, at, shopper } = plan;
	const facts = FACTS[plan.fate];
	const id = sampleId("order", name, at);
	const unpaid = facts.order === "pending_payment";
	const address: Address = shopper
		? homeOf(shopper)
		: { name: "Noel Guest", line1: "4 Quay Road", city: "Galway", postalCode: "H91 GU3S", country: "IE" };
	const choices = choiceOf(plan, shops, address);
	const priced = priceOrder({
		at: at.toISOString(),
		lines: plan.lines.map((line, position) => ({
			id: lineId(plan, position),
			vendorId: line.product.shop.id,
			productId: line.product.stored.id,
			categoryIds: rules.withThoseAbove(line.product.stored.categories.map((category) => category.id)),
			unitPriceMinor: variantOf(line).priceMinor,
			quantity: line.quantity,
			taxCategory: variantOf(line).taxCategory,
		})),
		parts: choices.map(({ shop, offer }) => ({
			vendorId: shop.id,
			deliveryMinor: offer.priceMinor,
			taxCountry: "IE",
			taxRegion: "",
			shopCountry: "IE",
			commissionBps: COMMISSION_BPS,
		})),
		rates,
		isTaxExempt: false,
		promotions: rules.promotions.filter(({ code }) => code === null || plan.codes?.includes(code)),
		codes: plan.codes ?? [],
		commissionRules: at < rules.since ? [] : rules.commissionRules,
		credits: plan.usesCredit ? [{ ...rules.storeCredit, balanceMinor: CREDIT_USED_MINOR }] : [],
	});
	const statusOf = (index: number): StoredVendorOrderStatus => (index === 0 ? facts.part : (facts.others ?? facts.part));
	const story = new Story(plan, id);
	const done = story.tell(choices.map(({ shop }, index) => ({ vendorOrderId: partId(plan, shop), status: statusOf(index) })));
	const parts = choices.map((choice, index) => partRow(plan, id, choice, priced.parts[index], statusOf(index), story.at));
	const lines = plan.lines.map((line, position) => lineRow(plan, id, line, position, priced.parts));
	const discounts = discountRows(plan, id, priced.parts, parts);
	const paymentId = sampleId("payment", name, at);
	const actionToken = digest(`action of ${name}`).slice(0, 43);
	const refunds = parts
		.filter(({ status, totalMinor }) => (status === "rejected" || status === "canceled") && totalMinor > 0)
		.map((part) => ({
			id: sampleId("refund", part.id, at),
			orderId: id,
			paymentId,
			vendorOrderId: part.id,
			reason: part.status === "rejected" ? ("reject" as const) : ("cancel" as const),
			amountMinor: part.totalMinor,
			doneAt: part.updatedAt,
			createdAt: part.updatedAt,
		}));
	const sent = fulfillmentsOf(plan, id, parts, lines);
	const { parts: _parts, codes: _codes, credits, ...amounts } = priced;
	const rows: OrderRows = {
		plan,
		order: {
			id,
			number: orderNumber(name),
			cartId: sampleId("cart", name, at),
			tokenHash: digest(`token of ${name}`),
			userId: shopper?.id ?? null,
			status: facts.order,
			version: done,
			currency: "EUR",
			...amounts,
			contact: { email: shopper?.email ?? "guest@example.com" },
			deliveryAddress: address,
			expiresAt: daysBefore(at, unpaid ? -UNPAID_FOR_DAYS : -0.01).toISOString(),
			resumeAt: unpaid ? daysBefore(at, -UNPAID_FOR_DAYS).toISOString() : null,
			placedAt: unpaid ? null : at.toISOString(),
			createdAt: at.toISOString(),
			updatedAt: story.at,
		},
		parts,
		lines,
		discounts,
		credits: credits.map(({ accountId, amountMinor }) => ({
			id: sampleId("creditEntry", name, at),
			accountId,
			amountMinor: -amountMinor,
			reference: `order:${id}:${accountId}`,
			orderId: id,
			createdAt: at.toISOString(),
		})),
		payment: {
			id: paymentId,
			orderId: id,
			attempt: 1,
			provider: "test",
			token: tokenOf(plan.fate),
			status: facts.payment,
			amountMinor: priced.totalMinor - priced.creditMinor,
			capturedMinor: facts.payment === "paid" ? priced.totalMinor - priced.creditMinor : 0,
			reference: `test_${paymentId}`,
			actionToken,
			actionUrl: facts.payment === "requires_action" ? testActionUrl(actionToken) : null,
			updatedAt: at.toISOString(),
		},
		refunds,
		refundLines: refunds.flatMap((refund) => endedLines(refund, lines)),
		returns: [],
		returnLines: [],
		...sent,
		events: story.events,
	};
	tellAfterSale(rows);
	return rows;
}

/** All pieces of a part that ended before it was sent. */
const endedLines = (refund: Row<typeof refunds>, lines: readonly Row<typeof orderLines>[]): Row<typeof refundLines>[] =>
	lines
		.filter(({ vendorOrderId }) => vendorOrderId === refund.vendorOrderId)
		.map(({ id: lineId, orderId, quantity, totalMinor, discountMinor = 0, taxAddedMinor = 0 }) => ({
			refundId: refund.id,
			orderId,
			lineId,
			quantity,
			amountMinor: totalMinor - discountMinor + taxAddedMinor,
			restocked: quantity,
		}));

const discountRows = (
	plan: OrderPlan,
	orderId: string,
	priced: readonly PricedPart[],
	parts: readonly Row<typeof vendorOrders>[],
): Row<typeof orderDiscounts>[] =>
	priced.flatMap(({ vendorId, discounts }) =>
		discounts.map((discount, index) => ({
			...discount,
			id: sampleId("orderDiscount", `${plan.name} ${vendorId} ${index}`, plan.at),
			orderId,
			vendorOrderId: parts.find((part) => part.vendorId === vendorId)?.id ?? "",
		})),
	);

/** The page of the test provider that completes a payment. */
const testActionUrl = (actionToken: string): string => `/api/v1/payments/test/actions/${actionToken}`;

const tokenOf = (fate: Fate) =>
	fate === "awaiting-payment" ? "tok_stalls" : fate === "awaiting-action" ? "tok_requires_action" : "tok_approved";
const lineId = ({ name, at }: OrderPlan, position: number) => sampleId("orderLine", `${name} ${position}`, at);
const partId = ({ name, at }: OrderPlan, shop: SeededShop) => sampleId("vendorOrder", `${name} ${shop.sample.slug}`, at);

export function variantOf({ product, variant }: PlannedLine) {
	const found = product.stored.variants[variant];
	if (!found) throw new Error(`${product.item.name} has no variant ${variant}`);
	return found;
}

/** The shops of an order with the way of delivery that its shopper chose. */
function choiceOf(plan: OrderPlan, shops: ReadonlyMap<string, SeededShop>, address: Address) {
	return [...new Set(plan.lines.map(({ product }) => product.shop.id))].map((vendorId) => {
		const shop = shops.get(vendorId);
		if (!shop) throw new Error(`no shop ${vendorId}`);
		const itemsMinor = sum(
			plan.lines.filter(({ product }) => product.shop.id === vendorId).map((line) => variantOf(line).priceMinor * line.quantity),
		);
		const { id, sample, deliveryOptions } = shop;
		const offers = offersOf(
			{
				id,
				slug: sample.slug,
				name: sample.name,
				status: "approved",
				country: "IE",
				latitude: null,
				longitude: null,
				openingHours: [],
				deliveryOptions,
				commissionBps: COMMISSION_BPS,
			},
			{ itemsMinor, weightGrams: 0, requiresShipping: true },
			address,
		);
		const sendable = offers.filter(({ kind }) => kind !== "pickup");
		const wanted = sample.address.city === address.city && chance(`${plan.name} pickup`) < 0.4 ? offers : sendable;
		const offer = wanted[pick(`${plan.name} ${sample.slug} delivery`, wanted.length)];
		if (!offer) throw new Error(`${sample.slug} does not deliver to ${address.city}`);
		return { shop, offer };
	});
}

type Choice = ReturnType<typeof choiceOf>[number];

function partRow(
	plan: OrderPlan,
	orderId: string,
	{ shop, offer }: Choice,
	priced: PricedPart | undefined,
	status: StoredVendorOrderStatus,
	updatedAt: string,
): Row<typeof vendorOrders> {
	if (!priced) throw new Error(`no price for ${shop.sample.slug}`);
	const { lines: _lines, discounts: _discounts, isDeliveryTaxIncluded: _included, ...amounts } = priced;
	return {
		id: partId(plan, shop),
		orderId,
		vendorSlug: shop.sample.slug,
		vendorName: shop.sample.name,
		status,
		version: status === "completed" ? 3 : status === "pending" ? 1 : 2,
		deliveryOptionId: offer.id,
		deliveryKind: offer.kind,
		deliveryTitle: offer.title,
		commissionBps: COMMISSION_BPS,
		...amounts,
		placedAt: status === "pending" ? null : plan.at.toISOString(),
		completedAt: status === "completed" ? updatedAt : null,
		updatedAt,
	};
}

function lineRow(
	plan: OrderPlan,
	orderId: string,
	line: PlannedLine,
	position: number,
	parts: readonly PricedPart[],
): Row<typeof orderLines> {
	const { stored, shop } = line.product;
	const variant = variantOf(line);
	const priced = parts.flatMap((part) => part.lines).find(({ id }) => id === lineId(plan, position));
	if (!priced) throw new Error(`line ${position} of ${plan.name} has no price`);
	return {
		id: priced.id,
		orderId,
		vendorOrderId: partId(plan, shop),
		position,
		variantId: variant.id,
		productId: stored.id,
		product: {
			slug: stored.slug,
			title: stored.title,
			variantTitle: Object.values(variant.options).join(" / ") || "Default",
			options: variant.options,
			imageUrl: stored.media[0]?.url ?? null,
			...(stored.withdrawal !== "allowed" && { withdrawal: stored.withdrawal }),
		},
		sku: variant.sku,
		quantity: line.quantity,
		unitPriceMinor: variant.priceMinor,
		totalMinor: priced.totalMinor,
		discountMinor: priced.discountMinor,
		marketplaceDiscountMinor: priced.marketplaceDiscountMinor,
		taxMinor: priced.taxMinor,
		taxAddedMinor: priced.taxAddedMinor,
		taxCategory: variant.taxCategory,
		taxRateBps: priced.taxRateBps,
		commissionBps: priced.commissionBps,
		commissionReason: priced.commissionReason,
		commissionMinor: priced.commissionMinor,
	};
}

/** Parcels of what was sent: all lines of a part, or all but its last where it is sent in part. */
function fulfillmentsOf(
	plan: OrderPlan,
	orderId: string,
	parts: readonly Row<typeof vendorOrders>[],
	lines: readonly Row<typeof orderLines>[],
) {
	const isSent = plan.fate === "sent" || plan.fate === "partly-sent";
	const sent = parts.filter(({ status }) => status === "completed" || (isSent && status === "accepted"));
	const fulfillments = sent.map((part) => ({
		id: sampleId("fulfillment", part.id, plan.at),
		orderId,
		vendorOrderId: part.id,
		tracking:
			part.deliveryKind === "pickup" ? null : { carrier: "An Post", number: `LX${String(100_000_000 + pick(part.id, 900_000_000))}IE` },
		shippedAt: daysBefore(plan.at, -1.2).toISOString(),
		deliveredAt: part.status === "completed" ? daysBefore(plan.at, -3).toISOString() : null,
	}));
	const fulfillmentLines = fulfillments.flatMap(({ id, vendorOrderId }) => {
		const packed = lines.filter((line) => line.vendorOrderId === vendorOrderId);
		const some = plan.fate === "partly-sent" ? packed.slice(0, -1) : packed;
		return some.map((line) => ({ fulfillmentId: id, orderId, lineId: line.id, quantity: line.quantity }));
	});
	return { fulfillments, fulfillmentLines };
}

/** The events of one order, in the order in which they happened. */
class Story {
	readonly events: Row<typeof orderEvents>[] = [];
	private readonly plan: OrderPlan;
	private readonly orderId: string;
	private days = 0;

	constructor(plan: OrderPlan, orderId: string) {
		this.plan = plan;
		this.orderId = orderId;
	}

	/** When the latest of them was. */
	get at(): string {
		return daysBefore(this.plan.at, -this.days).toISOString();
	}

	/** Tells what brought the parts to where they are; answers how many events that took. */
	tell(parts: readonly { vendorOrderId: string; status: StoredVendorOrderStatus }[]): number {
		const { fate, shopper } = this.plan;
		const buyer: ActorKind = shopper ? "shopper" : "guest";
		this.add("created", buyer, 0);
		this.add("reserved", "system", 0);
		if (fate === "awaiting-payment" || fate === "awaiting-action") {
			this.add("payment_pending", "system", 0);
			return this.events.length;
		}
		this.add("paid", "system", 0);
		this.add("placed", "system", 0);
		if (fate === "canceled") this.add("canceled", buyer, 0.05);
		for (const { vendorOrderId, status } of parts) {
			if (status === "rejected") this.add("rejected", "vendor", 0.2, vendorOrderId);
			if (status === "accepted" || status === "completed") this.add("accepted", "vendor", 0.3, vendorOrderId);
			if (status === "completed" || fate === "sent" || fate === "partly-sent") this.add("fulfilled", "vendor", 0.9, vendorOrderId);
			if (status === "completed") {
				this.add("delivered", "vendor", 1.8, vendorOrderId);
				this.add("completed", "system", 0, vendorOrderId);
			}
		}
		return this.events.length;
	}

	private add(type: string, actorKind: ActorKind, afterDays: number, vendorOrderId: string | null = null): void {
		this.days = Math.min(this.days + afterDays, 3.1);
		const seq = this.events.length + 1;
		this.events.push({
			id: sampleId("event", `${this.plan.name} ${seq}`, daysBefore(this.plan.at, -this.days)),
			orderId: this.orderId,
			seq,
			type,
			vendorOrderId,
			actorKind,
			actorId: null,
			data: {},
			createdAt: this.at,
		});
	}
}
