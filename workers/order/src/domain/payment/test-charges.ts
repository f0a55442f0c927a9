import type { Charge, ChargeRequest } from "./provider.ts";
import type { CardPlan, PlannedMessage } from "./test-tokens.ts";

/** A charge as the test provider remembers it. */
export interface TestCharge {
	key: string;
	reference: string;
	amountMinor: number;
	currency: string;
	token: string;
	orderNumber: string;
	returnUrl: string;
	/** As it is at the time that was asked about. */
	status: Charge["status"];
	capturedMinor: number;
	/** The unguessable end of the page that completes it. */
	actionToken: string | null;
}

/** A refund as the test provider remembers it. */
export interface TestRefund {
	key: string;
	chargeKey: string;
	amountMinor: number;
	currency: string;
}

/** A message that is to be sent. */
export interface DueMessage {
	/** Of this sending. */
	id: string;
	/** Of the message, which may be sent twice. */
	messageId: string;
	chargeKey: string;
	reference: string;
	/** What it tells, which may be old news. */
	status: Charge["status"];
}

/** The memory of the test provider. Every call is one write that happens as a whole, however many call at once. */
export interface TestCharges {
	/** The charge under this key: a new one, or the one that is there. */
	open(request: ChargeRequest, plan: CardPlan, actionToken: string | null, now: Date): Promise<TestCharge>;
	find(key: string, now: Date): Promise<TestCharge | null>;
	findByActionToken(actionToken: string, now: Date): Promise<TestCharge | null>;
	/** Takes the amount, if it is set aside. Answers the charge as it is then. */
	capture(key: string, amountMinor: number, now: Date): Promise<TestCharge | null>;
	/** Lets go of it unless it was captured; one that is not there yet never will be. */
	void(key: string, now: Date): Promise<TestCharge>;
	/** The shopper's word, if it is awaited: authorized or declined. Its message is sent at once. */
	decide(key: string, status: "authorized" | "declined", message: PlannedMessage, now: Date): Promise<void>;
	/** The refund under this key. Fails where more would go back than was taken. */
	refund(refund: TestRefund, now: Date): Promise<TestRefund>;
	/** Messages that should be sent by now, some at a time. They come again at `nextAt` unless they arrive. */
	takeDueMessages(now: string, nextAt: string): Promise<DueMessage[]>;
	forgetMessage(id: string): Promise<void>;
}
