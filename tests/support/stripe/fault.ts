/** An error as the API answers it: `{ "error": { "type", "code", "message", … } }`. */
export class StripeFault extends Error {
	readonly status: number;
	readonly body: Record<string, unknown>;
	/** Whether the answer is kept for the idempotency key: only what an endpoint began to do is. */
	readonly kept: boolean;

	constructor(status: number, body: Record<string, unknown>, kept: boolean) {
		super(typeof body["message"] === "string" ? body["message"] : "a fault");
		this.status = status;
		this.body = body;
		this.kept = kept;
	}
}

/** A request that is refused before anything is done. */
export const invalid = (message: string, extra: { code?: string; param?: string } = {}): StripeFault =>
	new StripeFault(400, { type: "invalid_request_error", message, ...extra }, false);

/** A request that is sound, but not for things as they are. */
export const refused = (code: string, message: string, extra: Record<string, unknown> = {}): StripeFault =>
	new StripeFault(400, { type: "invalid_request_error", code, message, ...extra }, true);

export const missing = (what: string, id: string, param: string): StripeFault =>
	new StripeFault(404, { type: "invalid_request_error", code: "resource_missing", message: `No such ${what}: '${id}'`, param }, false);

/** The card's bank says no. */
export const declined = (code: string, declineCode: string, message: string, extra: Record<string, unknown>): StripeFault =>
	new StripeFault(402, { type: "card_error", code, decline_code: declineCode, message, ...extra }, true);

/** Something is wrong at Stripe; their API answers this with the type `api_error`. */
export const broken = (kept: boolean): StripeFault =>
	new StripeFault(500, { type: "api_error", message: "An unknown error occurred." }, kept);
