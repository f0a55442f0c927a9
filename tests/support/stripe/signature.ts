/** The `Stripe-Signature` header of a webhook: HMAC-SHA-256 of the time and the body, with the secret of the endpoint. */
export async function signWebhook(body: string, secret: string, at: Date = new Date()): Promise<string> {
	const timestamp = Math.floor(at.getTime() / 1000);
	const encoder = new TextEncoder();
	const key = await crypto.subtle.importKey("raw", encoder.encode(secret), { name: "HMAC", hash: "SHA-256" }, false, ["sign"]);
	const signature = new Uint8Array(await crypto.subtle.sign("HMAC", key, encoder.encode(`${timestamp}.${body}`)));
	const hex = [...signature].map((byte) => byte.toString(16).padStart(2, "0")).join("");
	return `t=${timestamp},v1=${hex}`;
}
