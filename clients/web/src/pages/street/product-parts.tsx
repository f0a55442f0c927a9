import type { Schemas } from "../../../../api/client.ts";
import { Picture } from "../../components/picture.tsx";
import { PictureGallery } from "../../components/picture-gallery.tsx";
import { Stars } from "../../components/stars.tsx";
import { ownHtml } from "../../core/own-content.ts";
import type { RequestContext } from "../../core/request-context.ts";
import { pictureOf, starsOf } from "./cards.ts";
import { plainText } from "./plain-text.ts";
import { DeliveryOptions, Trader } from "./shop-parts.tsx";

type Product = Schemas["Product"];

interface ProductPartProps {
	page: RequestContext;
	product: Product;
}

/** Its pictures, one beside the other. */
export function Pictures({ page, product: { title, media } }: ProductPartProps) {
	const texts = page.t.street.product;
	const pictures = media.flatMap((medium) => pictureOf(medium) ?? []);
	const [only] = pictures;
	return only && pictures.length === 1 ? (
		<div class="picture-gallery">
			<Picture src={only.src} alt={only.alt || title} width={only.width} place="gallery" eager />
		</div>
	) : (
		<PictureGallery label={texts.pictures} pictures={pictures} pictureText={texts.picture} />
	);
}

/** What it is called, who sells it and how it is rated. */
export function ProductHead({ page, product: { title, vendor, brand, rating } }: ProductPartProps) {
	const texts = page.t.street.product;
	const stars = starsOf(page, rating);
	return (
		<header class="stack tight">
			<h1>{title}</h1>
			<p>
				{texts.soldBy} <a href={page.href(`/shops/${vendor.slug}`)}>{vendor.name}</a>
				{brand !== null && brand !== vendor.name && ` · ${texts.brand}: ${brand}`}
			</p>
			{stars && (
				<p>
					<a href="#reviews">
						<Stars {...stars} />
					</a>
				</p>
			)}
		</header>
	);
}

/** What its shop says of it. */
export function Description({ page, product: { descriptionHtml } }: ProductPartProps) {
	return plainText(descriptionHtml) === "" ? null : (
		<section class="stack" aria-labelledby="description">
			<h2 id="description">{page.t.street.product.description}</h2>
			<div class="prose">{ownHtml(descriptionHtml)}</div>
		</section>
	);
}

/** The shop that sells it: how it delivers, and who it is. */
export function SoldBy({ page, product: { vendor }, shop }: ProductPartProps & { shop: Schemas["Vendor"] | null }) {
	const texts = page.t.street.product;
	return (
		<>
			<section class="stack tight" aria-labelledby="delivery">
				<h2 id="delivery">{texts.delivery(vendor.name)}</h2>
				{shop ? <DeliveryOptions page={page} options={shop.deliveryOptions} /> : <p class="muted">{texts.deliveryMissing}</p>}
			</section>
			{shop && (
				<section class="stack tight" aria-labelledby="trader">
					<h2 id="trader">{texts.trader}</h2>
					<Trader page={page} shop={shop} />
					<p>
						<a href={page.href(`/shops/${vendor.slug}`)}>{texts.toShop(vendor.name)}</a>
					</p>
				</section>
			)}
		</>
	);
}
