import { scrypt, timingSafeEqual } from "node:crypto";

/** RFC 7914; what better-auth uses too. One hash takes 32 MB and some 70 ms, which is the point of it. */
const SCRYPT = { N: 16_384, r: 16, p: 1, maxmem: 64 * 1024 * 1024 };
const KEY_BYTES = 64;
const SALT_BYTES = 16;

const toHex = (bytes: Uint8Array): string => Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");

const deriveKey = (password: string, salt: string): Promise<string> =>
	new Promise((resolve, reject) => {
		scrypt(password.normalize("NFKC"), salt, KEY_BYTES, SCRYPT, (error, key) => (error ? reject(error) : resolve(toHex(key))));
	});

/**
 * The stored form of a password: `salt:key`, both hexadecimal. Runs in Workers and in Node.
 * The salt is random unless given: only sample data, which must come out the same each time, gives one.
 */
export async function hashPassword(
	password: string,
	salt: string = toHex(crypto.getRandomValues(new Uint8Array(SALT_BYTES))),
): Promise<string> {
	return `${salt}:${await deriveKey(password, salt)}`;
}

/** Whether a password is the one that was hashed. Takes the same time either way. */
export async function verifyPassword(password: string, stored: string): Promise<boolean> {
	const [salt = "", key = ""] = stored.split(":");
	const encoder = new TextEncoder();
	const [expected, actual] = [encoder.encode(key), encoder.encode(await deriveKey(password, salt))];
	return expected.length === actual.length && timingSafeEqual(expected, actual);
}
