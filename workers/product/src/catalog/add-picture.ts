import type { Picture } from "#contracts/picture";
import { fail, ok, type Result } from "#contracts/result";
import type { Db } from "#kit/db";
import { MAX_PICTURE_BYTES } from "#kit/limits";
import { joined } from "../domain/picture/bytes.ts";
import { cleanPicture, MAX_PIXELS, MAX_SIDE } from "../domain/picture/clean-picture.ts";
import { pictureKey, pictureUrl } from "../domain/picture/uploaded.ts";
import { MAX_PICTURE_BYTES_IN_ALL, MAX_PICTURES, recordPicture } from "../store/picture-store.ts";

const unfit = (detail: string, message: string) => fail("invalid_input", detail, { errors: [{ path: "", message }] });

const FAULTS = {
	unknown: unfit(
		"This is not a picture that we can show. Send a JPEG, PNG, WebP, AVIF or GIF file.",
		"is not a JPEG, PNG, WebP, AVIF or GIF picture",
	),
	broken: unfit("This picture is damaged or incomplete. Please save it anew and send it again.", "is damaged"),
	too_many_pixels: unfit(
		`A picture may have at most ${MAX_SIDE} pixels a side and ${MAX_PIXELS / 1_000_000} million in all.`,
		"has too many pixels",
	),
	full: fail(
		"conflict",
		`A shop may keep ${MAX_PICTURES} pictures of ${MAX_PICTURE_BYTES_IN_ALL / 1_000_000_000} GB in all. Those that no product shows go after a while.`,
	),
	going: fail("unavailable", "This picture is being removed, as no product showed it. Please send it again in a minute."),
};

/**
 * Keeps a shop's picture without its metadata, under a key made of its content, so that what is under a key never changes.
 * `too_large` beyond 5 MB; `invalid_input` for anything that is not a whole picture by its content, SVG included;
 * `conflict` where the shop has as many as it may.
 */
export async function addPicture(
	{ DB: db, MEDIA: media }: { DB: Db; MEDIA: R2Bucket },
	vendorId: string,
	body: ReadableStream<Uint8Array>,
	now: Date,
): Promise<Result<Picture>> {
	const read = await readUpTo(MAX_PICTURE_BYTES, body);
	if (!read.ok) return read;
	const picture = cleanPicture(read.value);
	if (typeof picture === "string") return FAULTS[picture];
	const { bytes, type, size } = picture;
	const key = pictureKey(vendorId, await sha256(bytes), type);
	// The row comes first: what a crash leaves without an object is removed by the sweep, an object without a row would stay.
	const recorded = await recordPicture(db, { key, vendorId, bytes: bytes.byteLength, ...size }, now.toISOString());
	if (recorded !== "recorded") return FAULTS[recorded];
	await media.put(key, bytes, { httpMetadata: { contentType: type } });
	return ok({ url: pictureUrl(key), ...size });
}

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
	return ok(joined(chunks));
}

async function sha256(bytes: Uint8Array): Promise<string> {
	const digest = await crypto.subtle.digest("SHA-256", bytes);
	return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
