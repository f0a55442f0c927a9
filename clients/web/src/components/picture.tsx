import { type PicturePlace, pictureSource } from "../shared/picture-source.ts";
import { Icon, type IconName } from "./icon.tsx";

/** A picture and what it shows. */
export interface PictureSource {
	src: string;
	alt: string;
	/** In pixels, where that is known. */
	width?: number | undefined;
}

interface PictureProps {
	src?: string | undefined;
	alt: string;
	/** How wide the picture itself is, in pixels. */
	width?: number | undefined;
	/** Where it stands: it is loaded no wider than it is shown there. */
	place?: PicturePlace | undefined;
	shape?: "square" | "landscape" | "wide" | "round" | undefined;
	/** The picture one sees first: loaded at once. */
	eager?: boolean | undefined;
	placeholder?: IconName | undefined;
}

const SIZES = { square: [600, 600], landscape: [600, 450], wide: [1200, 400], round: [160, 160] } as const;

/** A picture in a box of fixed proportions, so that nothing moves when it arrives; a drawing where there is none. */
export const Picture = ({ src, alt, width, place = "card", shape = "square", eager, placeholder = "image" }: PictureProps) => (
	<span class={`picture ${shape}`}>
		{src === undefined || src === "" ? (
			<Icon name={placeholder} />
		) : (
			<img
				{...pictureSource(place, src, width)}
				alt={alt}
				width={SIZES[shape][0]}
				height={SIZES[shape][1]}
				loading={eager === true ? "eager" : "lazy"}
				fetchpriority={eager === true ? "high" : undefined}
				decoding="async"
			/>
		)}
	</span>
);
