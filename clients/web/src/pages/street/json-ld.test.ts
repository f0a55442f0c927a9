import { expect, it } from "vitest";
import type { Schemas } from "../../../../api/client.ts";
import { formatsOf } from "../../core/format.ts";
import { localPath } from "../../core/locale.ts";
import type { RequestContext } from "../../core/request-context.ts";
import { en } from "../../messages/en.ts";
import { productFacts, shopFacts } from "./json-ld.ts";

const page: RequestContext = {
	locale: "de",
	path: "/",
	search: "",
	origin: "https://highstreet.example",
	t: en,
	format: formatsOf("de", "Europe/Dublin"),
	href: (path) => localPath("de", path),
	environment: "local",
};
const price = (amount: number) => ({ amount, currency: "EUR" as const });
const vendor = { id: "vend_1", slug: "quay-bakehouse", name: "<img onerror>" };

const variant = (id: string, amount: number, available = true): Schemas["Variant"] => ({
	id,
	sku: id,
	title: id,
	options: { Size: id },
	price: price(amount),
	compareAtPrice: null,
	saleEndsAt: null,
	lowestPrice30Days: null,
	volumePrices: [],
	availability: available ? "in_stock" : "sold_out",
	availableFrom: null,
	available,
	availableQuantity: null,
});

const product = (
	variants: Schemas["Variant"][],
	rating: Schemas["Product"]["rating"] = { average: 4.25, count: 8 },
): Schemas["Product"] => ({
	id: "prod_1",
	slug: "sourdough",
	title: "Sourdough",
	brand: null,
	vendor,
	categories: [{ id: "cat_1", slug: "bread", name: "Bread" }],
	breadcrumbs: [{ id: "cat_1", slug: "bread", name: "Bread" }],
	tags: [],
	options: [],
	priceRange: { min: price(430), max: price(1200) },
	rating,
	available: true,
	taxIncluded: true,
	createdAt: "2026-01-01T00:00:00.000Z",
	updatedAt: "2026-01-01T00:00:00.000Z",
	descriptionHtml: "",
	variants,
	media: [
		{ id: "med_1", url: "/api/v1/media/loaf.svg", alt: "" },
		{ id: "med_2", url: "https://elsewhere.example/loaf.jpg", alt: "" },
	],
});

it("offers every variant at its own address and price", () => {
	const facts = productFacts(page, product([variant("small", 430), variant("large", 1200, false)]), "Bread.");
	expect(facts["url"]).toBe("https://highstreet.example/de/shops/quay-bakehouse/sourdough");
	expect(facts["offers"]).toMatchObject([
		{ price: "4.30", priceCurrency: "EUR", availability: "https://schema.org/InStock", seller: { name: "<img onerror>" } },
		{
			price: "12.00",
			availability: "https://schema.org/OutOfStock",
			url: "https://highstreet.example/de/shops/quay-bakehouse/sourdough?variant=large",
		},
	]);
});

it("names only pictures of our own", () => {
	expect(productFacts(page, product([variant("small", 430)]), "")["image"]).toEqual(["https://highstreet.example/api/v1/media/loaf.svg"]);
});

it("gives a range of prices where there are many variants", () => {
	const many = Array.from({ length: 31 }, (_, number) => variant(`v${number}`, 430));
	expect(productFacts(page, product(many), "")["offers"]).toMatchObject({
		"@type": "AggregateOffer",
		lowPrice: "4.30",
		highPrice: "12.00",
		offerCount: 31,
	});
});

it("has no rating where nobody has rated", () => {
	expect(productFacts(page, product([variant("small", 430)]), "")["aggregateRating"]).toMatchObject({ ratingValue: 4.25, reviewCount: 8 });
	expect(productFacts(page, product([variant("small", 430)], { average: null, count: 0 }), "")).not.toHaveProperty("aggregateRating");
});

it("says when a shop is open, as schema.org names the days", () => {
	const shop: Schemas["Vendor"] = {
		...vendor,
		tagline: "",
		story: "",
		email: "bread@example.org",
		phone: "+353 91 1",
		trader: null,
		place: { line1: "1 Quay", line2: "Unit 4", city: "Galway", postalCode: "H91", country: "IE", latitude: 53.27, longitude: -9.05 },
		openingHours: [{ day: "wed", opens: "09:00", closes: "17:30" }],
		deliveryOptions: [],
		signUrl: null,
		rating: { average: null, count: 0 },
		createdAt: "2026-01-01T00:00:00.000Z",
	};
	expect(shopFacts(page, shop)).toMatchObject({
		openingHoursSpecification: [{ dayOfWeek: "https://schema.org/Wednesday", opens: "09:00", closes: "17:30" }],
		address: { streetAddress: "1 Quay, Unit 4", addressLocality: "Galway" },
		geo: { latitude: 53.27, longitude: -9.05 },
		"@id": "https://highstreet.example/shops/quay-bakehouse#shop",
		url: "https://highstreet.example/de/shops/quay-bakehouse",
	});
	for (const unknown of ["image", "slogan", "description", "vatID", "aggregateRating"])
		expect(shopFacts(page, shop)).not.toHaveProperty(unknown);
	expect(shopFacts(page, shop)["address"]).not.toHaveProperty("addressRegion");
});
