/** What of a request's address says what is asked for. */
export interface Address {
	pathname: string;
	/** With its question mark; empty where nothing is asked besides. */
	search: string;
}

/** An address with nothing in it that a URL would write in another way: most are like that, and a URL object costs more than all else we do for them. */
const PLAIN = /^https?:\/\/[^/?#\\@]+(\/[\w/-]*)$/;

/** The path and the query of an absolute address, as URL has them. */
export function addressOf(url: string): Address {
	const [, plain] = PLAIN.exec(url) ?? [];
	if (plain !== undefined) return { pathname: plain, search: "" };
	const { pathname, search } = new URL(url);
	return { pathname, search };
}
