import { createHash } from "node:crypto";
import type { Schemas } from "../../clients/api/client.ts";
import { SHOPS } from "../../scripts/seed/street.ts";
import { CATEGORIES, type SampleCategory } from "../../scripts/street/categories.ts";
import type { SampleProduct, SampleReview, SampleShop } from "../../scripts/street/types.ts";

const AT = "2026-11-22T09:30:00.000Z";
const ON_A_PAGE = 24;
/** As many as the filter of a list offers. */
const SHOPS_IN_TOWN = 100;

const hex = (name: string, length: number): string => createHash("sha256").update(name).digest("hex").slice(0, length);
/** Ids and addresses of pictures as the services make them: nothing in them can be compressed. */
const idOf = (prefix: string, name: string): string => `${prefix}_${hex(name, 32)}`;
const pictureOf = (shop: string, name: string): string => `/api/v1/media/${idOf("vend", shop)}-${hex(`picture of ${name}`, 64)}.jpg`;
const slugOf = (text: string): string => text.toLowerCase().replaceAll(/[^a-z0-9]+/g, "-");

const euros = (amount: number): Schemas["Price"] => ({ amount, currency: "EUR" });

const category = ({ slug, name, children = [] }: SampleCategory, parentId: string | null = null): Schemas["Category"] => {
	const id = idOf("cat", slug);
	return { id, slug, name, parentId, languages: ["de"], productCount: 240, children: children.map((child) => category(child, id)) };
};

function listed({ title, tags, categories, variants }: SampleProduct, shop: SampleShop, index: number): Schemas["ProductListItem"] {
	const price = variants[0].priceMinor;
	return {
		id: idOf("prod", title),
		slug: slugOf(title),
		title,
		brand: null,
		vendor: { id: idOf("vend", shop.slug), slug: shop.slug, name: shop.name },
		categories: categories.map((slug) => ({ id: idOf("cat", slug), slug, name: slug })),
		tags: [...tags],
		options: [],
		priceRange: { min: euros(price), max: euros(price + 500) },
		rating: { average: 3 + (index % 20) / 10, count: 7 * index + 3 },
		available: index % 5 > 0,
		createdAt: AT,
		updatedAt: AT,
		image: { id: idOf("med", title), url: pictureOf(shop.slug, title), alt: title },
		taxIncluded: true,
		compareAtPrice: euros(price + 250),
		lowestPrice30Days: euros(price + 125),
	};
}

/** The products with the longest titles: those with most to show. */
const PRODUCTS = SHOPS.flatMap((shop) => shop.products.map((product) => ({ shop, product })))
	.toSorted((a, b) => b.product.title.length - a.product.title.length)
	.slice(0, ON_A_PAGE)
	.map(({ shop, product }, index) => listed(product, shop, index));

const vendor = (shop: SampleShop, town = ""): Schemas["Vendor"] => ({
	id: idOf("vend", shop.slug + town),
	slug: shop.slug + slugOf(town),
	name: shop.name + town,
	tagline: shop.tagline,
	story: shop.story,
	email: shop.email,
	phone: shop.phone,
	trader: shop.legal,
	place: { ...shop.address, latitude: shop.latitude, longitude: shop.longitude },
	openingHours: [...shop.openingHours],
	deliveryOptions: shop.delivery.map((option, index) => ({
		...option,
		id: `${option.kind}-${index}`,
		freeOverMinor: option.freeOverMinor ?? null,
		postalPrefixes: [...(option.postalPrefixes ?? [])],
		countries: [...(option.countries ?? [])],
	})),
	signUrl: pictureOf(shop.slug, town),
	rating: { average: 4.4, count: 120 },
	createdAt: AT,
});

const VENDORS = Array.from({ length: SHOPS_IN_TOWN }, (_, index) => ({
	shop: SHOPS[index % SHOPS.length],
	street: Math.floor(index / SHOPS.length),
})).flatMap(({ shop, street }) => (shop ? [vendor(shop, street > 0 ? ` of ${shop.address.city} ${street}` : "")] : []));

const review = ({ rating, title, text, reply }: SampleReview): Schemas["Review"] => ({
	id: idOf("rev", text),
	productId: idOf("prod", text),
	rating,
	title,
	text,
	author: "Aoife B.",
	verified: true,
	createdAt: AT,
	helpful: 3,
	reply: reply === undefined ? null : { text: reply, createdAt: AT },
});

const REVIEWS = SHOPS.flatMap(({ products }) => products.flatMap(({ reviews }) => reviews.map(review)));

const flat = (roots: readonly Schemas["Category"][]): Schemas["Category"][] => roots.flatMap((one) => [one, ...flat(one.children)]);
const many = (of: number, what: string) =>
	Array.from({ length: of }, (_, index) => ({ value: `${what} ${index + 1}`, count: 1_234 - index }));

/** As much to choose from as the catalog ever says. */
const FACETS: Schemas["Facets"] = {
	categories: flat(CATEGORIES.map((root) => category(root)))
		.slice(0, 50)
		.map(({ id, slug, name, parentId }, index) => ({ id, slug, name, parentId, count: 987 - index })),
	vendors: VENDORS.slice(0, 50).map(({ id, slug, name }, index) => ({ id, slug, name, count: 678 - index })),
	price: {
		min: 260,
		max: 429_000,
		ranges: [0, 500, 1_000, 2_000, 5_000, 10_000, 20_000, 50_000, 100_000].map((from, index, all) => ({
			from,
			below: all[index + 1] ?? null,
			count: 120 + index,
		})),
	},
	ratings: [4, 3, 2, 1].map((value) => ({ value, count: 100 * (6 - value) + value })),
	availability: { inStock: 9_000, soldOut: 876 },
	options: ["Size", "Color", "Glaze", "Scent", "Flavor", "Format", "Grind", "Kind", "Pack", "Weight", "Finish", "Frame size"].map(
		(name) => ({
			name,
			values: many(50, name.toLowerCase()),
		}),
	),
	isExact: true,
};

const ANSWERS: readonly [path: RegExp, answer: (match: RegExpExecArray) => unknown][] = [
	[/^\/categories$/, () => ({ items: CATEGORIES.map((root) => category(root)) })],
	[
		/^\/categories\/([^/]+)$/,
		([, slug = ""]) => {
			const [first] = CATEGORIES;
			const found = first && category(CATEGORIES.find((root) => root.slug === slug) ?? first);
			return found && { ...found, breadcrumbs: [{ id: found.id, slug, name: found.name }] };
		},
	],
	[
		/^\/products$/,
		() => ({
			items: PRODUCTS,
			nextCursor: hex("next page", 60),
			total: 9_876,
			totalIsExact: true,
			facets: FACETS,
			correctedTo: "sourdough bread with walnuts",
		}),
	],
	[/^\/vendors$/, () => ({ items: VENDORS, nextCursor: hex("more shops", 60) })],
	[/^\/vendors\/([^/]+)$/, ([, slug]) => VENDORS.find((shop) => shop.slug === slug)],
	[
		/^\/vendors\/[^/]+\/reviews$/,
		() => ({
			items: REVIEWS.slice(0, 5),
			nextCursor: null,
			summary: { average: 4.4, count: 120, histogram: { "1": 3, "2": 5, "3": 12, "4": 30, "5": 70 } },
		}),
	],
];

/** A gateway behind which every list is full, and every product has a picture, a reduced price, a rating and a long title. */
export const FULL_SHELF = {
	async fetch({ url }: Request): Promise<Response> {
		const path = new URL(url).pathname.replace("/api/v1", "");
		for (const [pattern, answer] of ANSWERS) {
			const match = pattern.exec(path);
			if (match) return Response.json(answer(match));
		}
		return Response.json({ code: "not_found", status: 404 }, { status: 404 });
	},
};
