/** Letters for bytes, one each. */
export const ascii = (bytes: Uint8Array, from: number, to: number): string => String.fromCharCode(...bytes.subarray(from, to));

export const view = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** The bytes of a text of letters, one each. */
export const lettersOf = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

/** Several pieces as one. */
export function joined(pieces: readonly Uint8Array[]): Uint8Array {
	const bytes = new Uint8Array(pieces.reduce((length, piece) => length + piece.byteLength, 0));
	let at = 0;
	for (const piece of pieces) {
		bytes.set(piece, at);
		at += piece.byteLength;
	}
	return bytes;
}

/** A picture without its metadata, and how it has to be turned to be seen as it was taken (1 to 8; 1 is as it is). */
export interface Cleaned {
	bytes: Uint8Array;
	orientation: number;
}

/** What takes the metadata out of a file of one format; null for a file that is broken. */
export type Cleaner = (bytes: Uint8Array) => Cleaned | null;
