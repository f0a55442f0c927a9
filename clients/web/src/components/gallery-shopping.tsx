import { Address } from "./address.tsx";
import { Button } from "./button.tsx";
import { CategoryTiles, ProductGrid, ShopGrid } from "./card-grid.tsx";
import { ChoiceGroup } from "./choice-group.tsx";
import { DefinitionList } from "./definition-list.tsx";
import { FilterPanel } from "./filter-panel.tsx";
import { GallerySection } from "./gallery-section.tsx";
import { Histogram } from "./histogram.tsx";
import { PictureGallery } from "./picture-gallery.tsx";
import { Price } from "./price.tsx";
import type { ProductCardProps } from "./product-card.tsx";
import { Quantity } from "./quantity.tsx";
import { Review } from "./review.tsx";
import { Stars } from "./stars.tsx";
import { Timeline } from "./timeline.tsx";
import { Totals } from "./totals.tsx";

const PICTURE = { src: "/icon.svg", alt: "" };

const PRODUCTS: ProductCardProps[] = [
	{
		href: "#bread",
		title: "Sourdough loaf with walnuts",
		picture: PICTURE,
		shop: "Quay Bakehouse",
		price: { amount: "€4.50" },
		rating: { value: 4.6, label: "4.6 out of 5", count: "(38)" },
		distance: "450 m",
	},
	{
		href: "#lamp",
		title: "Brass reading lamp",
		picture: PICTURE,
		shop: "Lamplight",
		price: { amount: "€68.00", compareAt: "€85.00", nowLabel: "Now", wasLabel: "Before" },
		badge: { text: "−20 %", tone: "accent" },
		rating: { value: 5, label: "5 out of 5", count: "(4)" },
	},
	{
		href: "#tea",
		title: "First flush tea, hand picked, from the little garden behind the hill, in a tin that one keeps",
		shop: "Leaf & Kettle",
		price: { amount: "€9.00", from: "from" },
		badge: { text: "Sold out", tone: "neutral" },
	},
	{ href: "#escaped", title: "<img src=x onerror=alert(1)>", shop: "<script>", price: { amount: "€1.00" }, distance: "2.3 km" },
];

const Lists = () => (
	<GallerySection title="On the street">
		<ProductGrid label="Products" products={PRODUCTS} />
		<ShopGrid
			label="Shops"
			shops={[
				{
					href: "#quay",
					name: "Quay Bakehouse",
					tagline: "Bread with time, from flour of the region. Ovens on since four.",
					rating: { value: 4.8, label: "4.8 out of 5", count: "(212)" },
					distance: "450 m",
					badge: { text: "Open until 18:30", tone: "success" },
				},
				{
					href: "#lamps",
					name: "Lamplight",
					tagline: "Lamps, mended and new.",
					distance: "1.2 km",
					badge: { text: "Closed", tone: "neutral" },
				},
				{ href: "#leaf", name: "Leaf & Kettle", tagline: "Tea.", rating: { value: 3.5, label: "3.5 out of 5", count: "(7)" } },
			]}
		/>
		<CategoryTiles
			label="Categories"
			tiles={[
				{ href: "#food", text: "Food and drink", count: "212", icon: "bag" },
				{ href: "#home", text: "Home", count: "87", icon: "home" },
				{ href: "#gifts", text: "Gifts", count: "41", icon: "heart" },
				{ href: "#books", text: "Books", icon: "list" },
			]}
		/>
	</GallerySection>
);

const Filtered = () => (
	<GallerySection title="Filters">
		<div class="with-filters">
			<FilterPanel
				title="Filters"
				action="/components"
				submitText="Show"
				clear={{ href: "#all", text: "Clear" }}
				keep={{ q: "bread" }}
				count="1"
			>
				<ChoiceGroup
					legend="Category"
					name="category"
					value="bread"
					options={[
						{ value: "bread", text: "Bread", aside: "24" },
						{ value: "cake", text: "Cake", aside: "9" },
					]}
				/>
			</FilterPanel>
			<ProductGrid label="Filtered products" products={PRODUCTS.slice(0, 3)} />
		</div>
	</GallerySection>
);

const ProductPage = () => (
	<GallerySection title="A product">
		<div class="columns">
			<PictureGallery
				label="Pictures"
				pictures={[PICTURE, { src: "/icon.svg", alt: "The shop from the street" }]}
				pictureText={(number) => `Picture ${number}`}
			/>
			<form class="stack" action="/components" method="get">
				<Stars value={4.3} label="4.3 out of 5" count="12 reviews" />
				<Price large amount="€68.00" compareAt="€85.00" nowLabel="Now" wasLabel="Before" />
				<div class="cluster">
					<Quantity label="Quantity" id="f-buy" value={1} steppers={false} showLabel decreaseText="" increaseText="" />
					<Button variant="primary" icon="cart">
						Add to cart
					</Button>
				</div>
				<DefinitionList
					items={[
						{ term: "Material", details: "Brass" },
						{ term: "Height", details: "42 cm" },
						{ term: "Delivery", details: "Tomorrow, €3.90" },
					]}
				/>
			</form>
		</div>
		<div class="columns">
			<Histogram
				caption="Ratings"
				headings={["Stars", "Reviews"]}
				rows={[7, 3, 1, 0, 1].map((count, index) => ({ label: `${5 - index} stars`, count, text: String(count) }))}
			/>
			<Review
				author="Ben Hall"
				rating={{ value: 4, label: "4 out of 5" }}
				title="Warm light"
				when={{ iso: "2026-10-02", text: "2 October 2026" }}
				verified="Bought here"
				reply={{ from: "Lamplight", text: "Thank you! The switch gets softer with use." }}
			>
				Stands well. The switch is a little stiff.
			</Review>
		</div>
	</GallerySection>
);

const Order = () => (
	<GallerySection title="An order">
		<div class="columns">
			<Timeline
				label="Where the order is"
				steps={[
					{ title: "Ordered", time: "Monday, 9:12", state: "done", stateText: "done" },
					{ title: "Accepted by the shop", time: "Monday, 9:40", state: "done", stateText: "done" },
					{ title: "On its way", detail: <a href="#parcel">Parcel 0034 0434 1234</a>, state: "current", stateText: "now" },
					{ title: "Delivered", state: "upcoming", stateText: "to come" },
				]}
			/>
			<div class="panel stack">
				<Address name="Ada Hill" lines={["Fleet Street 12", "", "23552 Lübeck"]} />
				<Totals
					rows={[
						{ label: "Products", amount: "€76.00" },
						{ label: "Delivery", amount: "€3.90", hint: "Quay Bakehouse" },
					]}
					total={{ label: "Total", amount: "€79.90", hint: "with €12.76 of tax" }}
				/>
			</div>
		</div>
	</GallerySection>
);

/** What shopping pages are made of. */
export const GalleryShopping = () => (
	<>
		<Lists />
		<Filtered />
		<ProductPage />
		<Order />
	</>
);
