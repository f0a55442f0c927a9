import { Avatar } from "./avatar.tsx";
import { Badge, type Tone } from "./badge.tsx";
import { CardHeading } from "./card-heading.tsx";
import { Icon } from "./icon.tsx";
import { Picture, type PictureSource } from "./picture.tsx";
import { Stars, type StarsProps } from "./stars.tsx";

/** A shop in a list. */
export interface ShopCardProps {
	href: string;
	name: string;
	picture?: PictureSource | undefined;
	tagline?: string | undefined;
	rating?: StarsProps | undefined;
	distance?: string | undefined;
	/** Open now, holidays. */
	badge?: { text: string; tone?: Tone | undefined } | undefined;
	level?: 2 | 3 | 4 | undefined;
}

/** A shop under its awning; one link covers it. */
export const ShopCard = ({ href, name, picture, tagline, rating, distance, badge, level }: ShopCardProps) => (
	<article class="card shop-card">
		<div class="awning" aria-hidden="true" />
		{picture !== undefined && <Picture src={picture.src} alt="" width={picture.width} place="sign" shape="wide" />}
		<div class="card-body">
			<div class="shop-sign">
				<Avatar name={name} />
				<CardHeading level={level} href={href} text={name} />
			</div>
			{tagline !== undefined && <p class="muted clamp">{tagline}</p>}
			<p class="card-facts">
				{rating !== undefined && <Stars {...rating} />}
				{distance !== undefined && (
					<span class="distance">
						<Icon name="pin" />
						{distance}
					</span>
				)}
				{badge !== undefined && <Badge tone={badge.tone}>{badge.text}</Badge>}
			</p>
		</div>
	</article>
);
