/** SHA-256 of a text in hexadecimal digits: all that is stored of a token or a code. */
export async function hashOf(secret: string): Promise<string> {
	const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(secret));
	return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
