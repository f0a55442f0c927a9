import { expect, it } from "vitest";
import type { Schemas } from "../../../../api/client.ts";
import { itemOf } from "./product-feed.ts";
import { xmlText } from "./xml.ts";

const euros = (amount: number) => ({ amount, currency: "EUR" }) as const;
const variant: Schemas["Product"]["variants"][number] = {
	id: "var_1",
	sku: "MUG-BLUE",
	title: "Blue",
	options: { Color: "Blue", Handle: "Left" },
	price: euros(1250),
	compareAtPrice: euros(1500),
	saleEndsAt: null,
	lowestPrice30Days: null,
	volumePrices: [],
	availability: "in_stock",
	availableFrom: null,
	available: true,
	availableQuantity: null,
};
const product: Schemas["Product"] = {
	id: "prod_1",
	slug: "mug",
	title: 'Mug <b>"best"</b> & more',
	brand: null,
	vendor: { id: "vend_1", slug: "kiln", name: "Kiln & Co" },
	categories: [{ id: "cat_1", slug: "home", name: "Home" }],
	breadcrumbs: [{ id: "cat_1", slug: "home", name: "Home" }],
	tags: [],
	options: [{ name: "Color", values: ["Blue", "Red"] }],
	priceRange: { min: euros(1250), max: euros(1250) },
	rating: { average: null, count: 0 },
	available: true,
	taxIncluded: true,
	createdAt: "2026-11-01T00:00:00Z",
	updatedAt: "2026-11-02T00:00:00Z",
	descriptionHtml: "<p>One &amp; only</p><ul><li>strong</li></ul>",
	media: [
		{ id: "med_1", url: "/api/v1/media/mug.png", alt: "" },
		{ id: "med_2", url: "https://elsewhere.example/mug.png", alt: "" },
	],
	variants: [variant, { ...variant, id: "var_2" }],
};

it("an item has the attributes of the format, with the price before the sale and the price of the sale", () => {
	expect(itemOf("https://street.example", product, variant)).toBe(
		"<item><g:id>var_1</g:id><g:item_group_id>prod_1</g:item_group_id>" +
			"<g:title>Mug &lt;b&gt;&quot;best&quot;&lt;/b&gt; &amp; more, Blue</g:title><g:description>One &amp; only\nstrong</g:description>" +
			"<g:link>https://street.example/shops/kiln/mug?variant=var_1</g:link><g:canonical_link>https://street.example/shops/kiln/mug</g:canonical_link>" +
			"<g:image_link>https://street.example/api/v1/media/mug.png</g:image_link><g:availability>in_stock</g:availability>" +
			"<g:price>15.00 EUR</g:price><g:sale_price>12.50 EUR</g:sale_price><g:condition>new</g:condition><g:brand>Kiln &amp; Co</g:brand>" +
			"<g:identifier_exists>no</g:identifier_exists><g:product_type>Home</g:product_type><g:external_seller_id>vend_1</g:external_seller_id><g:color>Blue</g:color></item>\n",
	);
});

it("XML has no character that XML does not know", () => {
	expect(xmlText("a\u0000b\u000Bc<'\uFFFF")).toBe("abc&lt;&apos;");
});
