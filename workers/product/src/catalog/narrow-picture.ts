import { PICTURE_TYPES, type PictureType } from "#contracts/picture";
import { logError } from "#kit/log";

/** Pictures of pixels that the platform reads; it writes them in the type that they have. SVG fits every width by itself. */
const isReadable = (type: string | undefined): type is PictureType => PICTURE_TYPES.some((known) => known === type);

/**
 * A picture at most so many pixels wide, by Cloudflare Images; never wider than it is. Null where that fails (the account's
 * transformations are used up, say); the body has been read then.
 */
export async function narrowed(images: ImagesBinding, object: R2ObjectBody, width: number): Promise<ReadableStream<Uint8Array> | null> {
	const type = object.httpMetadata?.contentType;
	if (!isReadable(type)) return object.body;
	try {
		const result = await images.input(object.body).transform({ width, fit: "scale-down" }).output({ format: type });
		return result.image();
	} catch (error) {
		logError("picture not narrowed", error, { key: object.key });
		return null;
	}
}
