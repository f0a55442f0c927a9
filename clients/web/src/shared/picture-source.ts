import type { PICTURE_WIDTHS } from "#contracts/picture";

type Width = (typeof PICTURE_WIDTHS)[number];

/** What a browser needs to know of a picture to load no more of it than it shows. */
export interface PictureAttributes {
	src: string;
	srcset?: string;
	sizes?: string;
}

/** How wide pictures are shown, by where they stand, and which of their widths are of use there: that on fine screens, too. */
const PLACES = {
	/** One of a grid of products. */
	card: { widths: [320, 640], sizes: "(width < 30rem) 45vw, (width < 48rem) 30vw, 18rem" },
	/** The sign of one of a grid of shops. */
	sign: { widths: [320, 640, 960], sizes: "(width < 40rem) 92vw, 25rem" },
	/** Beside what is said of a product. */
	gallery: { widths: [320, 640, 960, 1280], sizes: "(width < 48rem) 92vw, (width < 82rem) 55vw, 45rem" },
	/** As wide as the page. */
	banner: { widths: [320, 640, 960, 1280], sizes: "(width < 82rem) 94vw, 77rem" },
} as const satisfies Record<string, { widths: readonly Width[]; sizes: string }>;

/** No wider than the narrowest picture is on a fine screen: there is nothing to choose from. */
const THUMB: Width = 320;

/** Where a picture stands. */
export type PicturePlace = keyof typeof PLACES | "thumb";

/** Drawings fit every width by themselves. */
const isDrawing = (src: string): boolean => src.endsWith(".svg");

/** How a picture of ours is loaded where it stands; `width` is its own, in pixels, where that is known. What it cannot be made narrower to, it is as a whole. */
export function pictureSource(place: PicturePlace, src: string, width = Infinity): PictureAttributes {
	if (isDrawing(src)) return { src };
	if (place === "thumb") return { src: width > THUMB ? `${src}?w=${THUMB}` : src };
	const { widths, sizes } = PLACES[place];
	const narrower = widths.filter((one) => one < width).map((one) => `${src}?w=${one} ${one}w`);
	if (narrower.length === 0) return { src };
	const whole = narrower.length < widths.length ? [`${src} ${width}w`] : [];
	return { src, srcset: [...narrower, ...whole].join(", "), sizes };
}
