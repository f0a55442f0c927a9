import type { ActorKind } from "../../contracts/identity.ts";
import type { StoredVendorOrderStatus } from "../../workers/order/src/domain/order/order.ts";
import type { orderEvents } from "../../workers/order/src/store/schema/orders.ts";
import type { OrderPlan } from "./order-plans.ts";
import type { Row } from "./order-rows.ts";
import { daysBefore, sampleId } from "./sample.ts";

/** The events of one order, in the order in which they happened. */
export class Story {
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
