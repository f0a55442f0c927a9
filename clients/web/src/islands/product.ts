import { type Offer, type OfferFormats, type OfferTexts, priceNotes, stockWords } from "../shared/offer-words.ts";
import { valuesOf } from "../shared/variant-choice.ts";

interface Money {
	amount: number;
	currency: string;
}

/** A variant as the API answers it. */
interface Variant extends Offer {
	id: string;
	options: Record<string, string>;
	price: Money;
	compareAtPrice: Money | null;
	available: boolean;
}

interface Product {
	options: { name: string; values: string[] }[];
	variants: Variant[];
}

/** Shows price and stock of this moment, and follows a choice of options without leaving the page. */
export function startProduct(): void {
	const box = document.querySelector<HTMLElement>("[data-product]");
	if (box) void refresh(box);
}

async function refresh(box: HTMLElement): Promise<void> {
	try {
		const response = await fetch(`/api/v1/products/${encodeURIComponent(box.dataset["product"] ?? "")}`, { credentials: "omit" });
		if (response.ok) follow(box, (await response.json()) as Product);
	} catch {
		// the page stays as it was made
	}
}

function follow(box: HTMLElement, product: Product): void {
	const show = (id: string | undefined) => {
		const variant = product.variants.find((one) => one.id === id);
		if (variant) showVariant(box, product, variant);
		return variant !== undefined;
	};
	show(box.dataset["variant"]);
	box.addEventListener("click", (event) => {
		const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>("a[data-option]") : null;
		if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
		if (!show(new URL(link.href).searchParams.get("variant") ?? "")) return; // gone meanwhile: the server knows better
		event.preventDefault();
		history.replaceState(history.state, "", new URL(link.href).pathname + new URL(link.href).search);
		showPictureOf(link.dataset["value"] ?? "");
	});
}

function showVariant(box: HTMLElement, product: Product, variant: Variant): void {
	box.dataset["variant"] = variant.id;
	showPrice(box, variant);
	showStock(box, variant);
	for (const { name, values } of product.options) showOption(box, name, values, product.variants, variant);
	for (const id of box.querySelectorAll<HTMLInputElement>("[name=variantId]")) id.value = variant.id;
	box.querySelector("[data-back-in-stock]")?.toggleAttribute("hidden", variant.available);
	const back = box.querySelector<HTMLInputElement>("[name=back]");
	if (back) back.value = back.value.replace(/\?.*/, `?variant=${variant.id}`);
}

/** Follows the markup of the component Price. */
function showPrice(box: HTMLElement, { price, compareAtPrice }: Variant): void {
	const place = box.querySelector("[data-price] .price");
	if (!place) return;
	const isReduced = compareAtPrice !== null && compareAtPrice.amount > price.amount;
	place.classList.toggle("reduced", isReduced);
	const parts: (Node | string)[] = [element("span", "amount", moneyText(price))];
	if (isReduced) {
		parts.unshift(element("span", "visually-hidden", `${box.dataset["now"]} `));
		parts.push(" ", element("span", "visually-hidden", `${box.dataset["before"]} `), element("s", "", moneyText(compareAtPrice)));
	}
	place.replaceChildren(...parts);
}

function element(tag: string, className: string, text: string): HTMLElement {
	const made = document.createElement(tag);
	if (className) made.className = className;
	made.textContent = text;
	return made;
}

function moneyText({ amount, currency }: Money): string {
	const format = new Intl.NumberFormat(document.documentElement.lang, { style: "currency", currency });
	return format.format(amount / 10 ** (format.resolvedOptions().maximumFractionDigits ?? 2));
}

function showStock(box: HTMLElement, variant: Variant): void {
	const { available, availableQuantity: left } = variant;
	const { most } = box.dataset;
	const [texts, formats] = [JSON.parse(box.dataset["texts"] ?? "{}") as OfferTexts, formatsOf(box)];
	const place = box.querySelector("[data-stock]");
	const text = stockWords(variant, texts, formats);
	if (place && place.textContent !== text) place.textContent = text;
	place?.classList.toggle("out", !available);
	showNotes(box, priceNotes(variant, texts, formats));
	const quantity = box.querySelector<HTMLInputElement>("[name=quantity]");
	if (quantity) quantity.max = left !== null && left > 0 ? String(left) : (most ?? "");
	const button = box.querySelector<HTMLButtonElement>("[data-add-to-cart] button");
	if (button) button.disabled = !available;
}

function showNotes(box: HTMLElement, notes: readonly string[]): void {
	const list = box.querySelector<HTMLElement>("[data-notes]");
	if (!list) return;
	list.hidden = notes.length === 0;
	list.replaceChildren(...notes.map((note) => element("li", "", note)));
}

function formatsOf(box: HTMLElement): OfferFormats {
	const { lang } = document.documentElement;
	const timeZone = box.dataset["timeZone"];
	return {
		money: moneyText,
		date: (iso) => new Intl.DateTimeFormat(lang, { dateStyle: "medium", timeZone }).format(new Date(iso)),
		number: (value) => new Intl.NumberFormat(lang).format(value),
	};
}

function showOption(box: HTMLElement, name: string, values: string[], variants: Variant[], chosen: Variant): void {
	const choices = valuesOf(name, values, variants, chosen);
	for (const link of box.querySelectorAll<HTMLAnchorElement>("a[data-option]")) {
		const choice = link.dataset["option"] === name ? choices.find(({ value }) => value === link.dataset["value"]) : undefined;
		if (!choice) continue;
		const address = new URL(link.href);
		address.searchParams.set("variant", choice.variantId);
		link.href = address.href;
		link.classList.toggle("out", !choice.available);
		link.querySelector("[data-out]")?.toggleAttribute("hidden", choice.available);
		if (choice.chosen) link.setAttribute("aria-current", "true");
		else link.removeAttribute("aria-current");
	}
	for (const place of box.querySelectorAll<HTMLElement>("[data-chosen]"))
		if (place.dataset["chosen"] === name) place.textContent = chosen.options[name] ?? "";
}

/** The picture whose text names the chosen value, where there is one. */
function showPictureOf(value: string): void {
	const isOfValue = (picture: HTMLImageElement) => value.length > 2 && picture.alt.toLowerCase().includes(value.toLowerCase());
	const slides = document.querySelector(".slides");
	const slide = slides && [...slides.querySelectorAll("img")].find(isOfValue)?.closest("li");
	if (slides && slide) slides.scrollTo({ left: slide.offsetLeft - (slides.firstElementChild as HTMLElement).offsetLeft });
}
