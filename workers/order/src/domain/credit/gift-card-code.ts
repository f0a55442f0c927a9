/** Crockford's base 32: digits and capitals without I, L, O and U, so that none is taken for another. */
const ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const GROUP = 4;

/** As many random bytes as a code is made of: 80 bits, which nobody guesses. */
export const GIFT_CARD_BYTES = 10;

/** A gift card's code made of random bytes: 16 characters in groups of four. */
export function giftCardCodeFrom(bytes: Uint8Array): string {
	let bits = bytes.reduce((all, byte) => (all << 8n) | BigInt(byte), 0n);
	let code = "";
	for (let place = 0; place < (bytes.length * 8) / 5; place++) {
		code = ALPHABET.charAt(Number(bits & 31n)) + code;
		bits >>= 5n;
	}
	return code.match(new RegExp(`.{1,${GROUP}}`, "g"))?.join("-") ?? "";
}

/** What a gift card's code is compared by, and what is hashed of it: people leave hyphens out, write small letters, and O for 0. */
export const giftCardKey = (typed: string): string =>
	typed
		.toUpperCase()
		.replaceAll(/[^A-Z0-9]/g, "")
		.replaceAll("O", "0")
		.replaceAll(/[IL]/g, "1");
