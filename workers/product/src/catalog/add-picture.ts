import type { Picture, PictureType } from "#contracts/product";
import { fail, ok, type Result } from "#contracts/result";
import { MAX_PICTURE_BYTES } from "#kit/limits";
import { pictureIn } from "../domain/picture.ts";

const EXTENSIONS: Record<PictureType, string> = {
	"image/gif": "gif",
	"image/png": "png",
	"image/jpeg": "jpg",
	"image/webp": "webp",
	"image/avif": "avif",
};

/**
 * Keeps a shop's picture under a key made of its content, so that what is under a key never changes.
 * `too_large` beyond 5 MB; `invalid_input` for anything that is not a picture by its first bytes, SVG included.
 */
export async function addPicture(media: R2Bucket, vendorId: string, body: ReadableStream<Uint8Array>): Promise<Result<Picture>> {
	const read = await readUpTo(MAX_PICTURE_BYTES, body);
	if (!read.ok) return read;
	const bytes = read.value;
	const picture = pictureIn(bytes);
	if (!picture) return NOT_A_PICTURE;
	const key = `${vendorId}-${await sha256(bytes)}.${EXTENSIONS[picture.type]}`;
	await media.put(key, bytes, { httpMetadata: { contentType: picture.type } });
	return ok({ url: `/api/v1/media/${key}`, ...picture.size });
}

const NOT_A_PICTURE = fail("invalid_input", "This is not a picture that we can show. Send a JPEG, PNG, WebP, AVIF or GIF file.", {
	errors: [{ path: "", message: "is not a JPEG, PNG, WebP, AVIF or GIF picture" }],
});

/** The whole of a stream, which is read no further than allowed. */
async function readUpTo(most: number, body: ReadableStream<Uint8Array>): Promise<Result<Uint8Array>> {
	const chunks: Uint8Array[] = [];
	let length = 0;
	try {
		for await (const chunk of body) {
			length += chunk.byteLength;
			if (length > most) return fail("too_large", "A picture may have at most 5 MB.");
			chunks.push(chunk);
		}
	} catch {
		return fail("malformed", "The upload broke off.");
	}
	return ok(joined(chunks, length));
}

function joined(chunks: readonly Uint8Array[], length: number): Uint8Array {
	const bytes = new Uint8Array(length);
	let at = 0;
	for (const chunk of chunks) {
		bytes.set(chunk, at);
		at += chunk.byteLength;
	}
	return bytes;
}

async function sha256(bytes: Uint8Array): Promise<string> {
	const digest = await crypto.subtle.digest("SHA-256", bytes);
	return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
