import { pictureSource } from "../shared/picture-source.ts";

/** As the API answers them. */
interface Named {
	slug: string;
	name: string;
}
interface Suggestions {
	products: { slug: string; title: string; vendor: Named; image: { url: string } | null }[];
	categories: Named[];
	vendors: Named[];
}

const FEWEST_LETTERS = 2;
const PAUSE_MS = 150;
const OWN_PICTURE = /^\/api\/v1\/media\/(?!.*\.\.)[\w./-]+$/;
const REMEMBERED = 50;

/**
 * Suggestions below the search box while one types: a combobox with a list box (WAI-ARIA Authoring Practices). The focus
 * stays in the field; Enter without a choice searches as ever.
 */
export function startSuggestions(): void {
	for (const form of document.querySelectorAll<HTMLFormElement>("form[data-suggest]")) {
		const field = form.querySelector<HTMLInputElement>("input[type=search]");
		if (field) new SuggestionBox(form, field).start();
	}
}

class SuggestionBox {
	readonly form: HTMLFormElement;
	readonly field: HTMLInputElement;
	readonly list: HTMLElement;
	readonly status = element("span", { class: "visually-hidden", role: "status" });
	readonly known = new Map<string, Suggestions>();
	clock: ReturnType<typeof setTimeout> | undefined;
	asking: AbortController | undefined;
	/** Which suggestion is chosen; -1 is the field itself. */
	active = -1;

	constructor(form: HTMLFormElement, field: HTMLInputElement) {
		this.form = form;
		this.field = field;
		const label = field.labels?.[0]?.textContent?.trim() ?? "";
		this.list = element("div", { id: `${field.id}-suggestions`, class: "suggestions", role: "listbox", "aria-label": label, hidden: "" });
	}

	start(): void {
		const { form, field, list } = this;
		form.append(list, this.status);
		setAll(field, { role: "combobox", "aria-autocomplete": "list", "aria-expanded": "false", "aria-controls": list.id });
		field.addEventListener("input", () => this.suggest());
		field.addEventListener("keydown", (event) => this.press(event));
		list.addEventListener("mousedown", (event) => event.preventDefault()); // the focus stays in the field
		form.addEventListener("focusout", ({ relatedTarget }) => {
			if (!(relatedTarget instanceof Node && form.contains(relatedTarget))) this.close();
		});
		addEventListener("pagehide", () => this.close());
	}

	options(): HTMLElement[] {
		return [...this.list.querySelectorAll<HTMLElement>("[role=option]")];
	}

	suggest(): void {
		this.stop();
		const words = this.field.value.trim().replaceAll(/\s+/g, " ").toLowerCase();
		if (words.length < FEWEST_LETTERS) return this.close();
		const found = this.known.get(words);
		if (found) this.show(found);
		else this.clock = setTimeout(() => void this.ask(words), PAUSE_MS);
	}

	/** What was asked for before does not matter any more. */
	stop(): void {
		clearTimeout(this.clock);
		this.asking?.abort();
	}

	async ask(words: string): Promise<void> {
		const { signal } = (this.asking = new AbortController());
		try {
			const answer = await fetch(this.form.dataset["suggest"] + encodeURIComponent(words), { signal, credentials: "omit" });
			if (!answer.ok) return this.close();
			const found = (await answer.json()) as Suggestions;
			if (this.known.size >= REMEMBERED) this.known.clear();
			this.known.set(words, found);
			if (!signal.aborted) this.show(found);
		} catch {
			if (!signal.aborted) this.close(); // without a network one can still try to search
		}
	}

	show(found: Suggestions): void {
		this.list.replaceChildren(...groupsOf(found, this.form, this.list.id));
		const count = this.options().length;
		this.open(count > 0);
		const { none, one, found: several } = this.form.dataset;
		this.status.textContent = (count === 0 ? none : count === 1 ? one : several?.replace("{}", String(count))) ?? "";
	}

	open(isOpen: boolean): void {
		this.list.hidden = !isOpen;
		this.field.setAttribute("aria-expanded", String(isOpen));
		this.choose(-1);
	}

	close(): void {
		this.stop();
		this.open(false);
		this.status.textContent = "";
	}

	choose(index: number): void {
		this.active = index;
		const options = this.options();
		for (const [place, option] of options.entries()) option.setAttribute("aria-selected", String(place === index));
		const chosen = options[index];
		chosen?.scrollIntoView({ block: "nearest" });
		if (chosen) this.field.setAttribute("aria-activedescendant", chosen.id);
		else this.field.removeAttribute("aria-activedescendant");
	}

	/** One on or back; the field itself is among them. */
	move(step: 1 | -1): void {
		const places = this.options().length + 1;
		this.choose(((this.active + 1 + step + places) % places) - 1);
	}

	press(event: KeyboardEvent): void {
		const isOpen = !this.list.hidden;
		const step = ({ ArrowDown: 1, ArrowUp: -1 } as const)[event.key];
		if (event.isComposing) return;
		if (step !== undefined) {
			event.preventDefault();
			return isOpen ? this.move(step) : this.suggest();
		}
		if (event.key === "Enter") return this.enter(event);
		if (event.key === "Tab") return this.close();
		if (event.key !== "Escape" || !isOpen) return;
		event.preventDefault(); // the browser would empty the field
		this.close();
	}

	enter(event: KeyboardEvent): void {
		this.stop();
		const chosen = this.options()[this.active];
		if (this.list.hidden || !chosen) return;
		event.preventDefault();
		chosen.click();
	}
}

/** The products, categories and shops that were found, each kind under its name. */
function groupsOf({ products, categories, vendors }: Suggestions, form: HTMLFormElement, id: string): HTMLElement[] {
	const { base = "" } = form.dataset;
	let count = 0;
	const option = (path: string, text: string, more: { beside?: string; picture?: string | undefined } = {}) => {
		const link = element("a", { id: `${id}-${count++}`, role: "option", tabindex: "-1", "aria-selected": "false", href: base + path });
		if (more.picture !== undefined) link.append(element("img", { src: more.picture, alt: "", width: "40", height: "40" }));
		const label = element("span", {}, text);
		if (more.beside !== undefined) label.append(" ", element("small", {}, more.beside));
		link.append(label);
		return link;
	};
	const group = (name: string, of: HTMLElement[]) => {
		if (of.length === 0) return [];
		const title = element("div", { id: `${id}-${name}`, role: "presentation" }, form.dataset[name] ?? "");
		const part = element("div", { role: "group", "aria-labelledby": title.id });
		part.append(title, ...of);
		return [part];
	};
	return [
		...group(
			"products",
			products.map(({ slug, title, vendor, image }) =>
				option(`/shops/${vendor.slug}/${slug}`, title, {
					beside: vendor.name,
					picture: image && OWN_PICTURE.test(image.url) ? pictureSource("thumb", image.url).src : undefined,
				}),
			),
		),
		...group(
			"categories",
			categories.map(({ slug, name }) => option(`/categories/${slug}`, name)),
		),
		...group(
			"vendors",
			vendors.map(({ slug, name }) => option(`/shops/${slug}`, name)),
		),
	];
}

function element<Name extends keyof HTMLElementTagNameMap>(
	name: Name,
	attributes: Record<string, string>,
	text = "",
): HTMLElementTagNameMap[Name] {
	const made = document.createElement(name);
	setAll(made, attributes);
	made.textContent = text;
	return made;
}

function setAll(on: Element, attributes: Record<string, string>): void {
	for (const [name, value] of Object.entries(attributes)) on.setAttribute(name, value);
}
