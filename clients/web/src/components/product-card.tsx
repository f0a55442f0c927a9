import { Badge, type Tone } from "./badge.tsx";
import { CardHeading } from "./card-heading.tsx";
import { Icon } from "./icon.tsx";
import { Picture, type PictureSource } from "./picture.tsx";
import { Price, type PriceProps } from "./price.tsx";
import { Stars, type StarsProps } from "./stars.tsx";

/** A product in a list. */
export interface ProductCardProps {
	href: string;
	title: string;
	picture?: PictureSource | undefined;
	shop?: string | undefined;
	price: PriceProps;
	/** What has to be known of a price that is reduced, in few words. */
	priceNote?: string | undefined;
	rating?: StarsProps | undefined;
	badge?: { text: string; tone?: Tone | undefined } | undefined;
	distance?: string | undefined;
	level?: 2 | 3 | 4 | undefined;
	/** The first few of a page: their pictures load at once. */
	eager?: boolean | undefined;
}

/** A product with picture, shop, price and rating; one link covers it. */
export const ProductCard = ({ href, title, picture, shop, price, priceNote, rating, badge, distance, level, eager }: ProductCardProps) => (
	<article class="card product-card">
		<div class="card-picture">
			<Picture src={picture?.src} alt="" width={picture?.width} eager={eager} placeholder="bag" />
			{badge !== undefined && <Badge tone={badge.tone}>{badge.text}</Badge>}
		</div>
		<div class="card-body">
			<CardHeading level={level} href={href} text={title} />
			{shop !== undefined && <p class="card-shop">{shop}</p>}
			<p class="card-price">
				<Price {...price} />
				{priceNote !== undefined && <small>{priceNote}</small>}
			</p>
			{(rating !== undefined || distance !== undefined) && (
				<p class="card-facts">
					{rating !== undefined && <Stars {...rating} />}
					{distance !== undefined && (
						<span class="distance">
							<Icon name="pin" />
							{distance}
						</span>
					)}
				</p>
			)}
		</div>
	</article>
);
