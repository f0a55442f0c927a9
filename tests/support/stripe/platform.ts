import { Books, type StripeEvent } from "./books.ts";
import { createSession, expireSession, retrieveSession } from "./checkout-sessions.ts";
import { createAccount, createAccountLink, createTransfer, listTransfers, retrieveAccount } from "./connect.ts";
import type { ApiCall, Endpoint } from "./endpoint.ts";
import { broken, missing, StripeFault } from "./fault.ts";
import { parseForm } from "./form.ts";
import { type Answer, KeptAnswers, ofFault } from "./kept-answers.ts";
import { type Misbehavior, type Plan, takeMisbehavior } from "./misbehavior.ts";
import { cancelIntent, captureIntent, createIntent, retrieveIntent } from "./payment-intents.ts";
import { createRefund, listCharges, listRefunds } from "./refunds.ts";

const ENDPOINTS: Record<string, Endpoint> = {
	"POST /v1/checkout/sessions": createSession,
	"GET /v1/checkout/sessions/:id": retrieveSession,
	"POST /v1/checkout/sessions/:id/expire": expireSession,
	"POST /v1/payment_intents": createIntent,
	"GET /v1/payment_intents/:id": retrieveIntent,
	"POST /v1/payment_intents/:id/capture": captureIntent,
	"POST /v1/payment_intents/:id/cancel": cancelIntent,
	"GET /v1/charges": listCharges,
	"POST /v1/refunds": createRefund,
	"GET /v1/refunds": listRefunds,
	"POST /v1/accounts": createAccount,
	"GET /v1/accounts/:id": retrieveAccount,
	"POST /v1/account_links": createAccountLink,
	"POST /v1/transfers": createTransfer,
	"GET /v1/transfers": listTransfers,
};

/** A call as it came over the wire. */
export interface RawCall {
	method: string;
	path: string;
	/** The body, or the query of a GET. */
	form: string;
	idempotencyKey: string | null;
	apiVersion: string;
	requestId: string;
	origin: string;
}

/** What becomes of a call: an answer, none at all, or a connection that breaks. */
export type Outcome = { kind: "answer"; answer: Answer } | { kind: "silence" } | { kind: "reset" };

/** One platform account with its books, its kept answers, and what is to go wrong in it. */
export class Platform {
	readonly books = new Books();
	readonly keys = new KeptAnswers();
	readonly plans: Plan[] = [];
	readonly calls: (RawCall & { endpoint: string })[] = [];
	/** Calls that have not had their effect yet. */
	private readonly late: (() => void)[] = [];

	/** Does a call, well or badly. */
	call(raw: RawCall): Outcome {
		const { endpoint, id } = endpointOf(raw.method, raw.path);
		this.calls.push({ ...raw, endpoint });
		const how = takeMisbehavior(this.plans, endpoint);
		if (how === "silent_before") return { kind: "silence" };
		if (how === "reset_before") return { kind: "reset" };
		if (how === "broken_in_front") return answered(503, { error: { type: "api_error", message: "The service is not available." } });
		if (how === "rate_limited")
			return answered(429, { error: { type: "invalid_request_error", code: "rate_limit", message: "Too many." } });
		const answer = this.once(raw, endpoint, id, how);
		if (how === "silent_after" || how === "late") return { kind: "silence" };
		return how === "reset_after" ? { kind: "reset" } : { kind: "answer", answer };
	}

	/** Lets what is late have its effect. */
	finishLate(): void {
		for (const finish of this.late.splice(0)) finish();
	}

	/** Tells the webhooks of a change that nobody asked for by the API. */
	emit(type: string, object: object, raw?: RawCall): void {
		const event: StripeEvent = {
			id: this.books.id("evt"),
			object: "event",
			api_version: raw?.apiVersion ?? "2026-10-28.endive",
			created: this.books.now(),
			data: { object: structuredClone(object) },
			livemode: false,
			pending_webhooks: 1,
			request: { id: raw?.requestId ?? "", idempotency_key: raw?.idempotencyKey ?? null },
			type,
		};
		this.books.events.push(event);
	}

	private once(raw: RawCall, endpoint: string, id: string, how: Misbehavior | null): Answer {
		const key = raw.method === "POST" ? raw.idempotencyKey : null;
		const kept = key === null ? null : this.keys.begin(key, `${raw.method} ${raw.path} ${raw.form}`);
		if (kept) return kept;
		const run = (): Answer => {
			const { answer, isKept } = this.run(raw, endpoint, id, how);
			if (key !== null) this.keys.end(key, answer, isKept);
			return answer;
		};
		if (how !== "late") return run();
		this.late.push(run);
		return { status: 0, body: null, replayed: false };
	}

	private run(raw: RawCall, endpoint: string, id: string, how: Misbehavior | null): { answer: Answer; isKept: boolean } {
		try {
			if (how === "broken_before") throw broken(true);
			const body = structuredClone(this.perform(raw, endpoint, id));
			if (how === "broken_after") throw broken(true);
			return { answer: { status: 200, body, replayed: false }, isKept: true };
		} catch (error) {
			if (!(error instanceof StripeFault)) throw error;
			return { answer: { ...ofFault(error), replayed: false }, isKept: error.kept };
		}
	}

	private perform(raw: RawCall, endpoint: string, id: string): object {
		const perform = ENDPOINTS[endpoint];
		if (!perform) throw missing("path", `${raw.method} ${raw.path}`, "path");
		const call: ApiCall = {
			books: this.books,
			fields: parseForm(raw.form),
			id,
			origin: raw.origin,
			emit: (type, object) => this.emit(type, object, raw),
		};
		return perform(call);
	}
}

const answered = (status: number, body: unknown): Outcome => ({ kind: "answer", answer: { status, body, replayed: false } });

/** "POST /v1/refunds", with `:id` where the path names an object. */
function endpointOf(method: string, path: string): { endpoint: string; id: string } {
	const [, version = "", ...names] = path.replace("/checkout/sessions", "/checkout%2Fsessions").split("/");
	const [resource = "", id = "", action = ""] = names.map(decodeURIComponent);
	const pattern = [version, resource, ...(id ? [":id"] : []), ...(action ? [action] : [])].join("/");
	return { endpoint: `${method} /${pattern}`, id };
}
