/** An answer that is no JSON. */
export class RawAnswer {
	readonly bytes: Buffer;
	readonly headers: Record<string, string>;

	constructor(bytes: Buffer, headers: Record<string, string> = {}) {
		this.bytes = bytes;
		this.headers = headers;
	}
}

/** Addresses that Cloudflare has signed, so that they need no token. */
export const SIGNED = /^\/signed\//;

/** Where a body is a file, not JSON; a call has it as `body.bytes`. */
export const TAKES_BYTES = /^\/signed\/|^\/accounts\/[^/]+\/r2\/buckets\/[^/]+\/objects\//;
