import { waitUntil } from "cloudflare:workers";
import { type OrderDue, orderDueSchema } from "#contracts/order-due";
import type { Heed } from "#kit/consumer";
import { logError } from "#kit/log";
import { currentRequestId } from "#kit/request-id";
import { resumeDue } from "./domain/checkout/resume-due.ts";
import type { OrderPorts } from "./domain/ports.ts";

/** Sends the service a message of its own that comes when an order is due. Nobody waits for it, and what is lost the sweep finds. */
export const remindThrough =
	(queue: Queue<OrderDue>, now: () => Date): OrderPorts["remind"] =>
	(orderId, dueAt) => {
		const delaySeconds = Math.max(0, Math.ceil((Date.parse(dueAt) - now().getTime()) / 1000));
		const sent = queue.send({ type: "order.due", orderId, dueAt, requestId: currentRequestId() }, { contentType: "json", delaySeconds });
		waitUntil(sent.catch((error: unknown) => logError("a reminder is lost, the sweep will look", error)));
	};

/** What these messages do when they come. */
export const heedReminders =
	(ports: OrderPorts): Heed =>
	(body) => {
		const due = orderDueSchema.safeParse(body);
		return due.success ? resumeDue(due.data, ports) : null;
	};
