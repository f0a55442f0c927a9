import type { Actor } from "../../contracts/identity.ts";
import type { IdKind } from "../../contracts/ids.ts";
import { newId } from "../../contracts/ids.ts";
import type { Result } from "../../contracts/result.ts";
import { cancellation } from "../../workers/order/src/domain/order/cancel-pieces.ts";
import type { Order, OrderChange, VendorOrder } from "../../workers/order/src/domain/order/order.ts";
import { refunding } from "../../workers/order/src/domain/refund/refund-part.ts";
import { receiving, returnMove } from "../../workers/order/src/domain/return/move-return.ts";
import { replacement } from "../../workers/order/src/domain/return/replace-return.ts";
import { returnRequest } from "../../workers/order/src/domain/return/request-return.ts";
import type { Return } from "../../workers/order/src/domain/return/return.ts";
import type { AfterSale } from "./order-plans.ts";
import type { OrderRows } from "./order-rows.ts";
import { daysBefore, sampleId } from "./sample.ts";
import { wholeOrder } from "./whole-order.ts";

interface Scene {
	buyer: Actor;
	shop: Actor;
	order: Order;
	/** The first shop's. */
	part: VendorOrder;
	at: string;
}

/** So many days after the order, and what somebody does then. */
type Step = [afterDays: number, act: (scene: Scene) => Result<OrderChange>];

const firstPiece = ({ lines }: VendorOrder) => ({ lineId: lines[0]?.id ?? "", quantity: 1 });

function askedOf({ returns }: VendorOrder): Return {
	const asked = returns.at(-1);
	if (!asked) throw new Error("nothing was asked to be taken back");
	return asked;
}

const ask =
	(more: { withdrawal?: true; wish?: "exchange"; reason?: string }): Step[1] =>
	({ buyer, order, part, at }) =>
		returnRequest(buyer, order, newId("return"), { lines: [firstPiece(part)], ...more }, at);

const approve: Step[1] = ({ shop, part, at }) =>
	returnMove(shop, { part, asked: askedOf(part) }, "approve", { answer: "Please put the order's number into the parcel." }, at);

const receive: Step[1] = ({ shop, order, part, at }) => {
	const asked = askedOf(part);
	const lines = asked.lines.map(({ lineId, quantity }) => ({ lineId, receivedQuantity: quantity, restockedQuantity: quantity }));
	return receiving(shop, { order, part, asked }, { lines }, at);
};

const STEPS: Record<AfterSale, readonly Step[]> = {
	"return-asked": [[5.5, ask({ reason: "It arrived broken" })]],
	returned: [
		[6, ask({ withdrawal: true })],
		[6.4, approve],
		[9, receive],
		[9.1, ({ shop, order, part, at }) => refunding(shop, order, part, { returnId: askedOf(part).id }, at)],
	],
	exchanged: [
		[5, ask({ wish: "exchange", reason: "A thread came loose" })],
		[5.3, approve],
		[8, receive],
		[
			8.2,
			({ shop, part, at }) => replacement(shop, part, askedOf(part), { tracking: { carrier: "An Post", number: "LX700100200IE" } }, at),
		],
	],
	"piece-canceled": [
		[1, ({ shop, order, part, at }) => cancellation(shop, order, [part], { lines: [firstPiece(part)], reason: "The last one broke" }, at)],
	],
	"paid-back": [
		[
			4,
			({ shop, order, part, at }) =>
				refunding(shop, order, part, { amount: { amount: 250, currency: "EUR" }, note: "For the dented corner" }, at),
		],
	],
};

/** Lets it happen by the rules that real orders go by, and adds what they change to the rows of the order. */
export function tellAfterSale(rows: OrderRows): void {
	const { plan } = rows;
	const steps = plan.afterSale ? STEPS[plan.afterSale] : [];
	for (const [afterDays, act] of steps) {
		const at = daysBefore(plan.at, -afterDays);
		const order = wholeOrder(rows);
		const [part] = order.vendorOrders;
		if (!part) throw new Error(`${plan.name} has no part`);
		const people = { buyer: { kind: "shopper", id: plan.shopper?.id ?? null }, shop: { kind: "vendor", id: null } } as const;
		const change = act({ ...people, order, part, at: at.toISOString() });
		if (!change.ok) throw new Error(`${plan.name}: ${change.error.detail}`);
		write(rows, named(change.value, `${plan.name} ${afterDays}`, at));
	}
}

/** New things have random ids; here they are the same for everybody. */
function named(change: OrderChange, name: string, at: Date): OrderChange {
	const made: [IdKind, string | undefined][] = [
		["return", change.newReturn?.id],
		["fulfillment", change.fulfillment?.id],
		...(change.refunds ?? []).map(({ id }): [IdKind, string] => ["refund", id]),
	];
	const text = made.reduce((all, [kind, id]) => (id ? all.replaceAll(id, sampleId(kind, name, at)) : all), JSON.stringify(change));
	return JSON.parse(text) as OrderChange;
}

/** Writes a change of an order into its rows, as the service writes it into the database. */
function write(rows: OrderRows, change: OrderChange): void {
	const { at } = change;
	const orderId = rows.order.id;
	rows.order = { ...rows.order, version: rows.order.version + 1, status: change.status ?? rows.order.status, updatedAt: at };
	for (const { id, status, version, completedAt } of change.vendorOrders ?? [])
		rows.parts = rows.parts.map((part) => (part.id === id ? { ...part, status, version, completedAt, updatedAt: at } : part));
	for (const { lines, ...refund } of change.refunds ?? []) {
		rows.refunds.push({ ...refund, orderId, doneAt: at });
		rows.refundLines.push(...lines.map((line) => ({ ...line, refundId: refund.id, orderId })));
	}
	if (change.fulfillment) {
		const { lines, ...parcel } = change.fulfillment;
		rows.fulfillments.push({ ...parcel, orderId });
		rows.fulfillmentLines.push(...lines.map((line) => ({ ...line, fulfillmentId: parcel.id, orderId })));
	}
	const asked = change.newReturn ?? change.movedReturn;
	if (asked) {
		const { lines, ...row } = asked;
		rows.returns = [...rows.returns.filter(({ id }) => id !== row.id), { ...row, orderId }];
		rows.returnLines = [
			...rows.returnLines.filter(({ returnId }) => returnId !== row.id),
			...lines.map((line) => ({ ...line, returnId: row.id, orderId })),
		];
	}
	for (const { type, actor, vendorOrderId = null, data = {} } of change.events) {
		const seq = rows.events.length + 1;
		const id = sampleId("event", `${rows.plan.name} ${seq}`, new Date(at));
		rows.events.push({ id, orderId, seq, type, vendorOrderId, actorKind: actor.kind, actorId: actor.id, data, createdAt: at });
	}
}
