import { hashOf } from "#kit/hash";

/**
 * A secret of hexadecimal digits, combined with a key so that the same again gives it back: under the record of an Idempotency-Key
 * the secret lies masked with the key, and of the key only a hash. `purpose` keeps one key's masks apart.
 */
export async function maskedSecret(secret: string, key: string, purpose: string): Promise<string> {
	const mask = await hashOf(`${purpose} ${key}`);
	return Array.from(secret, (digit, index) => (Number.parseInt(digit, 16) ^ Number.parseInt(mask[index] ?? "0", 16)).toString(16)).join("");
}
