import { testMessageSchema } from "#contracts/payments";
import { fail, ok, type Result } from "#contracts/result";
import type { Charge, ChargeRef, ChargeRequest, PaymentProvider } from "./provider.ts";
import { isSigned } from "./signature.ts";
import type { TestCharge, TestCharges } from "./test-charges.ts";
import { planOf, refusesRefunds } from "./test-tokens.ts";

/** Where the test provider's messages have their signature. */
export const SIGNATURE_HEADER = "x-test-signature";

/** What the test provider needs of the world. */
export interface TestProviderParts {
	charges: TestCharges;
	/** What its messages are signed with; without one none is believed. */
	secret: string;
	now: () => Date;
	/** Random, and nobody guesses it. */
	newSecret(): string;
	/** The page where a shopper completes a charge. */
	actionUrl(actionToken: string): string;
}

const REFUSED = fail("conflict", "expired_or_canceled_card");
const NOT_SIGNED = fail("invalid_input", "The signature of this message is not right.");

/** A provider that moves no money and has a memory like one that does: the card's token says what happens. */
export function testProvider(parts: TestProviderParts): PaymentProvider {
	const { charges, now } = parts;
	const show = ({ status, reference, actionToken }: TestCharge): Charge => ({
		status,
		reference,
		actionUrl: status === "requires_action" && actionToken !== null ? parts.actionUrl(actionToken) : null,
	});
	return {
		async authorize(request) {
			const plan = planOf(request.token);
			const actionToken = plan.status === "requires_action" ? parts.newSecret() : null;
			const stored = await charges.open(request, plan, actionToken, now());
			if (stored.status !== "voided") mustBeSame(stored, request);
			return show(stored);
		},
		async find({ key }) {
			const charge = await charges.find(key, now());
			return charge && show(charge);
		},
		async capture({ key }, amountMinor) {
			const charge = await charges.capture(key, amountMinor, now());
			if (!charge) throw new Error(`no charge ${key}`);
			if (charge.status === "captured" && charge.capturedMinor !== amountMinor) throw reused(key);
			return show(charge);
		},
		void: async ({ key }) => show(await charges.void(key, now())),
		async refund({ key, charge, amountMinor, currency }) {
			const paid = await charges.find(charge.key, now());
			if (paid && refusesRefunds(paid.token)) return REFUSED;
			const stored = await charges.refund({ key, chargeKey: charge.key, amountMinor, currency }, now());
			if (stored.chargeKey !== charge.key || stored.amountMinor !== amountMinor || stored.currency !== currency) throw reused(key);
			return ok(undefined);
		},
		readWebhook: (request) => readMessage(request, parts),
	};
}

const reused = (key: string): Error => new Error(`the key ${key} belongs to another request`);

/** A key is for one request and its repeats. */
function mustBeSame(stored: TestCharge, request: ChargeRequest): void {
	const same = (["amountMinor", "currency", "token", "orderNumber"] as const).every((name) => stored[name] === request[name]);
	if (!same) throw reused(request.key);
}

async function readMessage(request: Request, { secret, now }: TestProviderParts): Promise<Result<ChargeRef | null>> {
	const body = await request.text();
	if (!(await isSigned(body, request.headers.get(SIGNATURE_HEADER), secret, now()))) return NOT_SIGNED;
	const message = testMessageSchema.safeParse(jsonOf(body));
	if (!message.success) return fail("invalid_input", "This is not a message of the test provider.");
	const { key, reference } = message.data.charge;
	return ok({ key, reference });
}

function jsonOf(body: string): unknown {
	try {
		return JSON.parse(body);
	} catch {
		return null;
	}
}
