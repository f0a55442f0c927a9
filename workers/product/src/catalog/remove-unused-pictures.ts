import type { Db } from "#kit/db";
import { forgetPictures, takeUnusedPictures } from "../store/picture-store.ts";

const AT_ONCE = 100;

/** Removes some of the pictures that no product has shown for long enough: first the objects, then what is known of them. */
export async function removeUnusedPictures(db: Db, media: R2Bucket, now: Date): Promise<void> {
	const keys = await takeUnusedPictures(db, now.toISOString(), AT_ONCE);
	if (keys.length === 0) return;
	await media.delete(keys);
	await forgetPictures(db, keys);
}
