import { log } from "#kit/log";
import type { PaymentProvider } from "./domain/payment/provider.ts";

/** A payment provider each of whose calls leaves a line: which step, what came of it, how long it took; nothing of the card or the person. */
export function toldProvider(name: string, provider: PaymentProvider): PaymentProvider {
	async function told<T>(step: string, call: () => Promise<T>, outcomeOf: (answer: T) => string): Promise<T> {
		const started = Date.now();
		const tell = (outcome: string) => log("payment", { provider: name, step, outcome, ms: Date.now() - started });
		try {
			const answer = await call();
			tell(outcomeOf(answer));
			return answer;
		} catch (error) {
			tell("no answer"); // whoever asked says more of it
			throw error;
		}
	}
	return {
		authorize: (request) =>
			told(
				"authorize",
				() => provider.authorize(request),
				({ status }) => status,
			),
		find: (charge) =>
			told(
				"find",
				() => provider.find(charge),
				(found) => found?.status ?? "unknown",
			),
		capture: (charge, amountMinor) =>
			told(
				"capture",
				() => provider.capture(charge, amountMinor),
				({ status }) => status,
			),
		void: (charge) =>
			told(
				"void",
				() => provider.void(charge),
				({ status }) => status,
			),
		refund: (request) =>
			told(
				"refund",
				() => provider.refund(request),
				(refunded) => (refunded.ok ? "ok" : refunded.error.code),
			),
		readWebhook: (request) =>
			told(
				"webhook",
				() => provider.readWebhook(request),
				(read) => (read.ok ? "ok" : read.error.code),
			),
	};
}
