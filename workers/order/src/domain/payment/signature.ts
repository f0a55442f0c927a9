const VERSION = "v1";

/** What is signed longer ago or further ahead than this is refused, so that nobody can play a message again later. */
const TOLERANCE_IN_S = 300;

const utf8 = new TextEncoder();

const keyOf = (secret: string) =>
	crypto.subtle.importKey("raw", utf8.encode(secret), { name: "HMAC", hash: "SHA-256" }, false, ["sign", "verify"]);

const toHex = (bytes: ArrayBuffer): string => [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, "0")).join("");

const fromHex = (hex: string): Uint8Array<ArrayBuffer> => new Uint8Array((hex.match(/../g) ?? []).map((pair) => parseInt(pair, 16)));

const signedText = (timestamp: number, body: string) => utf8.encode(`${timestamp}.${body}`);

/** The signature of a message: `t=<seconds since 1970>,v1=<HMAC-SHA256 of "t.body" in hexadecimal digits>`. */
export async function sign(body: string, secret: string, now: Date): Promise<string> {
	const timestamp = Math.floor(now.getTime() / 1000);
	return `t=${timestamp},${VERSION}=${toHex(await crypto.subtle.sign("HMAC", await keyOf(secret), signedText(timestamp, body)))}`;
}

/** Whether the signature is right, of this very text, and fresh. */
export async function isSigned(body: string, signature: string | null, secret: string, now: Date): Promise<boolean> {
	const [, at, hex] = /^t=(\d{1,12}),v1=([0-9a-f]{64})$/.exec(signature ?? "") ?? [];
	if (at === undefined || hex === undefined || secret === "") return false;
	const timestamp = Number(at);
	if (Math.abs(now.getTime() / 1000 - timestamp) > TOLERANCE_IN_S) return false;
	return crypto.subtle.verify("HMAC", await keyOf(secret), fromHex(hex), signedText(timestamp, body));
}
