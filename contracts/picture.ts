import * as z from "zod";
import { idSchema } from "./ids.ts";

/** How wide the pictures that are uploaded here can be had, in pixels: `?w=` behind their url. */
export const PICTURE_WIDTHS = [320, 640, 960, 1280] as const;

export const mediaSchema = z
	.strictObject({
		id: idSchema,
		url: z.string(),
		alt: z.string(),
		width: z.int().optional().meta({ description: "In pixels, of pictures that were uploaded here, as is the height." }),
		height: z.int().optional(),
	})
	.meta({ id: "Media" });
export type Media = z.infer<typeof mediaSchema>;

/** The pictures that can be uploaded; what one is, its first bytes say. */
export const PICTURE_TYPES = ["image/gif", "image/png", "image/jpeg", "image/webp", "image/avif"] as const;
export type PictureType = (typeof PICTURE_TYPES)[number];

/** A picture that was uploaded; its size in pixels where the file says it simply. */
export const pictureSchema = z
	.strictObject({ url: z.string(), width: z.int().min(1).optional(), height: z.int().min(1).optional() })
	.meta({ id: "Picture" });
export type Picture = z.infer<typeof pictureSchema>;
