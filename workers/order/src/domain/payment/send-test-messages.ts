import type { TestMessage } from "#contracts/payments";
import { sign } from "./signature.ts";
import type { DueMessage, TestCharges } from "./test-charges.ts";
import { SIGNATURE_HEADER } from "./test-provider.ts";

const SENT_AGAIN_AFTER_MS = 20_000;

interface Sender {
	testCharges: TestCharges;
	secret: string;
	now: () => Date;
	/** Brings a message to where those of all providers arrive. */
	deliver: (request: Request) => Promise<Response>;
}

/** Sends what the test provider has to tell by now. What does not arrive is sent again later. */
export async function sendTestMessages({ testCharges, secret, now, deliver }: Sender): Promise<void> {
	const at = now();
	const nextAt = new Date(at.getTime() + SENT_AGAIN_AFTER_MS).toISOString();
	for (const due of await testCharges.takeDueMessages(at.toISOString(), nextAt)) {
		const response = await deliver(await requestOf(due, secret, at));
		await response.body?.cancel();
		if (response.ok) await testCharges.forgetMessage(due.id);
	}
}

/** A message as it goes over the wire. */
export async function requestOf({ messageId, chargeKey, reference, status }: DueMessage, secret: string, now: Date): Promise<Request> {
	const message: TestMessage = { id: messageId, type: "charge.updated", charge: { key: chargeKey, reference, status } };
	const body = JSON.stringify(message);
	const headers = { "content-type": "application/json", [SIGNATURE_HEADER]: await sign(body, secret, now) };
	return new Request("http://order/payments/test/webhook", { method: "POST", headers, body });
}
