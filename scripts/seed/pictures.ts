import type { Databases } from "./databases.ts";

export const mediaUrl = (key: string): string => `/api/v1/media/${key}`;

/** Stores a drawing as an upload would be. */
export async function putPicture({ media }: Databases, key: string, svg: string): Promise<void> {
	await media.put(key, svg, { httpMetadata: { contentType: "image/svg+xml" } });
}
