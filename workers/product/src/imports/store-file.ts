import { fail, ok, type Result } from "#contracts/result";

/** R2 takes parts of this size at least, and all but the last one equally large. */
const PART_BYTES = 5 * 1024 * 1024;

export interface StoredFile {
	bytes: number;
	/** Of the whole file, in hexadecimal digits. */
	sha256: string;
}

/**
 * Stores a stream of unknown length with no more than a part of it in memory; how many bytes it had, and their hash.
 * `too_large` beyond `maxBytes`, `invalid_input` for nothing at all, `malformed` where the stream breaks off: then nothing is kept.
 */
export async function storeFile(
	bucket: R2Bucket,
	key: string,
	body: AsyncIterable<Uint8Array>,
	maxBytes: number,
): Promise<Result<StoredFile>> {
	const digest = new crypto.DigestStream("SHA-256");
	const bytes = await storeParts(bucket, key, partsOf(body, digest.getWriter()), maxBytes);
	return bytes.ok ? ok({ bytes: bytes.value, sha256: toHex(await digest.digest) }) : bytes;
}

const toHex = (bytes: ArrayBuffer): string => [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, "0")).join("");

async function storeParts(bucket: R2Bucket, key: string, parts: AsyncGenerator<Uint8Array>, maxBytes: number): Promise<Result<number>> {
	const first = await nextPart(parts);
	if (!first.ok) return first;
	if (first.value === null) return fail("invalid_input", "The file is empty.");
	if (first.value.byteLength > maxBytes) return tooLarge(parts, maxBytes);
	if (first.value.byteLength < PART_BYTES) {
		await bucket.put(key, first.value);
		return ok(first.value.byteLength);
	}
	const upload = await bucket.createMultipartUpload(key);
	const stored = await uploadParts(upload, first.value, parts, maxBytes);
	if (!stored.ok) await upload.abort();
	return stored;
}

async function uploadParts(
	upload: R2MultipartUpload,
	first: Uint8Array,
	rest: AsyncGenerator<Uint8Array>,
	maxBytes: number,
): Promise<Result<number>> {
	const uploaded: R2UploadedPart[] = [];
	let size = 0;
	for (let part: Uint8Array | null = first; part !== null;) {
		size += part.byteLength;
		if (size > maxBytes) return tooLarge(rest, maxBytes);
		uploaded.push(await upload.uploadPart(uploaded.length + 1, part));
		const next: Result<Uint8Array | null> = await nextPart(rest);
		if (!next.ok) return next;
		part = next.value;
	}
	await upload.complete(uploaded);
	return ok(size);
}

async function tooLarge(parts: AsyncGenerator<Uint8Array>, maxBytes: number) {
	await parts.return(undefined);
	return fail("too_large", `A file may have at most ${Math.floor(maxBytes / 1_000_000)} MB.`);
}

async function nextPart(parts: AsyncGenerator<Uint8Array>): Promise<Result<Uint8Array | null>> {
	try {
		const next = await parts.next();
		return ok(next.done ? null : next.value);
	} catch {
		return fail("malformed", "The upload broke off.");
	}
}

/** The stream in pieces of exactly one part, the last one shorter. What passes is written to `digest` too. */
async function* partsOf(body: AsyncIterable<Uint8Array>, digest: WritableStreamDefaultWriter): AsyncGenerator<Uint8Array> {
	let part = new Uint8Array(PART_BYTES);
	let filled = 0;
	for await (const chunk of body) {
		await digest.write(chunk);
		for (let at = 0; at < chunk.byteLength;) {
			const piece = chunk.subarray(at, at + PART_BYTES - filled);
			part.set(piece, filled);
			filled += piece.byteLength;
			at += piece.byteLength;
			if (filled < PART_BYTES) continue;
			yield part;
			part = new Uint8Array(PART_BYTES);
			filled = 0;
		}
	}
	await digest.close();
	if (filled > 0) yield part.subarray(0, filled);
}
