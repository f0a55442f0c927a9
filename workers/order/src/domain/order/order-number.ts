/** Crockford's base 32: no I, L, O, U. */
const DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/** How many random bytes make a number: 40 bits, eight digits. */
export const ORDER_NUMBER_BYTES = 5;

const grouped = (digits: string): string => `HS-${digits.slice(0, 4)}${digits.length > 4 ? "-" : ""}${digits.slice(4)}`;

/** A number to read out on the telephone, such as HS-7K2M-9QXD. */
export function orderNumberFrom(bytes: Uint8Array): string {
	let value = bytes.reduce((total, byte) => total * 256n + BigInt(byte), 0n);
	let digits = "";
	for (let index = 0; index < 8; index++) {
		digits = (DIGITS[Number(value % 32n)] ?? "") + digits;
		value /= 32n;
	}
	return grouped(digits);
}

/** A number, or the beginning of one, in its one spelling: case, dashes and the letters that look like digits do not matter. */
export function normalizeOrderNumber(typed: string): string {
	const upper = typed.trim().toUpperCase();
	const compact = upper.replaceAll(/[\s-]/g, "");
	const digits = upper.startsWith("HS-") || (compact.length === 10 && compact.startsWith("HS")) ? compact.slice(2) : compact;
	return grouped(digits.replaceAll("O", "0").replaceAll(/[IL]/g, "1"));
}
