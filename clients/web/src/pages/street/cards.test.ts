import { expect, it } from "vitest";
import type { Schemas } from "../../../../api/client.ts";
import { formatsOf } from "../../core/format.ts";
import type { RequestContext } from "../../core/request-context.ts";
import { street as german } from "../../messages/de/street.ts";
import { street as english } from "../../messages/en/street.ts";
import { productCards } from "./cards.ts";

const euros = (amount: number): Schemas["Price"] => ({ amount, currency: "EUR" });
const item = {
	slug: "loaf",
	title: "Loaf",
	vendor: { id: "vend_1", slug: "bakery", name: "Bakery" },
	priceRange: { min: euros(700), max: euros(700) },
	compareAtPrice: null,
	lowestPrice30Days: null,
	rating: { average: null, count: 0 },
	available: true,
	image: null,
} as unknown as Schemas["ProductListItem"];

const cardOf = (change: Partial<Schemas["ProductListItem"]>, locale: "en" | "de" = "en") => {
	const t = { street: locale === "en" ? english : german };
	const page = { t, format: formatsOf(locale, "Europe/Dublin"), href: (path: string) => path } as unknown as RequestContext;
	return productCards(page, [{ ...item, ...change }], { level: 2 })[0];
};

it("a card of what is reduced says the price, the one before, and the lowest of the thirty days before, in few words", () => {
	const reduced = { compareAtPrice: euros(1_000), lowestPrice30Days: euros(850) };
	expect(cardOf(reduced)).toMatchObject({ price: { amount: "€7.00", compareAt: "€10.00" }, priceNote: "30-day low: €8.50" });
	expect(cardOf(reduced, "de")?.priceNote).toMatch(/^30-Tage-Tiefpreis: 8,50\s€$/);
});

it("a card of what is not reduced, or was reduced from the beginning, says nothing of it", () => {
	expect(cardOf({})?.priceNote).toBeUndefined();
	expect(cardOf({ compareAtPrice: euros(1_000) })).toMatchObject({ price: { compareAt: "€10.00" }, priceNote: undefined });
});

it("a card has the picture with its width, if it is one of ours", () => {
	const image = { id: "med_1", url: "/api/v1/media/a.jpg", alt: "A loaf", width: 900, height: 600 };
	expect(cardOf({ image })?.picture).toEqual({ src: image.url, alt: "A loaf", width: 900 });
	expect(cardOf({ image: { ...image, url: "https://elsewhere.example/a.jpg" } })?.picture).toBeUndefined();
});
