import { joined } from "../domain/picture/bytes.ts";

/** So many bytes show what a file is written in. */
const LOOK_AT = 64;

/**
 * A file in UTF-8, whatever it came in of what spreadsheets save: UTF-16 is written anew as it streams through, all else passes as it is.
 * Nothing of it is held.
 */
export async function* inUtf8(body: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
	let decoder: TextDecoder | null = null;
	let beginning: Uint8Array | null = new Uint8Array();
	const encoder = new TextEncoder();
	for await (const chunk of body) {
		const bytes: Uint8Array = beginning === null ? chunk : joined([beginning, chunk]);
		beginning = beginning !== null && bytes.length < LOOK_AT ? bytes : null;
		if (beginning !== null) continue;
		if (bytes !== chunk) decoder = decoderFor(bytes);
		yield decoder === null ? bytes : encoder.encode(decoder.decode(bytes, { stream: true }));
	}
	if (beginning !== null) decoder = decoderFor(beginning);
	if (decoder !== null) yield encoder.encode(decoder.decode(beginning ?? new Uint8Array()));
	else if (beginning !== null && beginning.length > 0) yield beginning;
}

/** For UTF-16 by its byte order mark, or by every other byte of the beginning being NUL; null for what is none. */
function decoderFor(bytes: Uint8Array): TextDecoder | null {
	const start = bytes.subarray(0, LOOK_AT);
	const nuls = (parity: number) => start.filter((byte, index) => byte === 0 && index % 2 === parity).length;
	const enough = Math.max(2, start.length / 3);
	if ((start[0] === 0xff && start[1] === 0xfe) || nuls(1) >= enough) return new TextDecoder("utf-16le");
	if ((start[0] === 0xfe && start[1] === 0xff) || nuls(0) >= enough) return new TextDecoder("utf-16be");
	return null;
}
