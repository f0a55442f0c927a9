import { pictureSource } from "../shared/picture-source.ts";
import { Picture, type PictureSource } from "./picture.tsx";

interface PictureGalleryProps {
	label: string;
	pictures: readonly PictureSource[];
	/** What the thumbnail of a picture that has no text is called, counted from 1. */
	pictureText: (number: number) => string;
}

/** A product's pictures: swiped or reached by the thumbnails, which are links to them. */
export const PictureGallery = ({ label, pictures, pictureText }: PictureGalleryProps) =>
	pictures.length === 0 ? (
		<div class="picture-gallery">
			<Picture alt="" placeholder="bag" />
		</div>
	) : (
		<section class="picture-gallery" aria-label={label}>
			<ul class="slides" role="list" tabindex={pictures.length > 1 ? 0 : undefined} aria-label={label}>
				{pictures.map(({ src, alt, width }, index) => (
					<li id={`picture-${index + 1}`}>
						<Picture src={src} alt={alt} width={width} place="gallery" eager={index === 0} />
					</li>
				))}
			</ul>
			{pictures.length > 1 && (
				<ul class="thumbnails" role="list">
					{pictures.map(({ src, alt, width }, index) => (
						<li>
							<a href={`#picture-${index + 1}`}>
								<img
									{...pictureSource("thumb", src, width)}
									alt={alt || pictureText(index + 1)}
									width="72"
									height="72"
									loading="lazy"
									decoding="async"
								/>
							</a>
						</li>
					))}
				</ul>
			)}
		</section>
	);
