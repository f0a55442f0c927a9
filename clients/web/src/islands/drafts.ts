interface Draft {
	/** When it was typed, in milliseconds since 1970. */
	at: number;
	fields: [name: string, value: string][];
	/** The form was sent; whether it arrived is not known yet. */
	sent?: boolean;
}

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

const PREFIX = "draft:";
const KEPT_FOR_MS = 30 * 86_400_000;
const LONGEST = 200_000;
const PAUSE_MS = 400;
/** What is nobody's business, or not typed. */
const NEVER = new Set(["password", "file", "hidden", "submit", "button", "reset", "image"]);

/**
 * Keeps what is typed into a form with `data-draft="key"` in this browser until it is sent, and puts it back after a reload:
 * `data-draft-restored` says so, `data-draft-discard` takes it away. Passwords and files are never kept, hidden
 * fields only with `data-draft-keep`: which version of a thing was edited.
 * A link with `data-drops-draft` leads to the page without it.
 * A sent draft is gone once a page shows that it arrived: a success message, or a page without the form. Error pages and sign-in
 * pages have `data-keep-drafts`; the page after signing out has `data-forget-drafts`.
 */
export function startDrafts(): void {
	const forms = [...document.querySelectorAll<HTMLFormElement>("form[data-draft]")];
	tidyUp(forms.map(keyOf));
	for (const form of forms) keep(form);
}

const keyOf = (form: HTMLFormElement): string => PREFIX + (form.dataset["draft"] ?? "");
const on = (selector: string): boolean => document.querySelector(selector) !== null;

function tidyUp(here: string[]): void {
	const forgetAll = on("[data-forget-drafts]");
	const uncertain = on("[data-keep-drafts]");
	const arrived = on(".notice.success, .toast.success");
	for (const key of keys()) {
		const draft = read(key);
		const done = draft?.sent === true && (arrived || (!here.includes(key) && !uncertain));
		if (forgetAll || !draft || done || Date.now() - draft.at > KEPT_FOR_MS) store((storage) => storage.removeItem(key));
	}
}

function keep(form: HTMLFormElement): void {
	const key = keyOf(form);
	const untouched = JSON.stringify(fieldsOf(form));
	let timer = 0;
	const save = (sent = false) => {
		clearTimeout(timer);
		timer = 0;
		const fields = fieldsOf(form);
		if (!sent && JSON.stringify(fields) === untouched && !refused) return store((storage) => storage.removeItem(key));
		const draft = JSON.stringify({ at: Date.now(), fields, sent } satisfies Draft);
		if (draft.length < LONGEST) store((storage) => storage.setItem(key, draft));
	};
	// The server shows the form again with what is wrong: what it shows is the latest, unless somebody has gone back to it.
	const refused = on("[data-focus]");
	const draft = read(key);
	if (refused && !isHistory()) save();
	if (!refused && draft && JSON.stringify(draft.fields) !== untouched)
		restore(form, draft, () => store((storage) => storage.removeItem(key)));
	form.addEventListener("input", () => {
		clearTimeout(timer);
		timer = setTimeout(save, PAUSE_MS);
	});
	form.addEventListener("submit", (event) => {
		if (!event.defaultPrevented) save(true);
	});
	document.querySelector("a[data-drops-draft]")?.addEventListener("click", () => {
		clearTimeout(timer);
		timer = 0;
		store((storage) => storage.removeItem(key));
	});
	addEventListener("pagehide", () => {
		if (timer) save();
	});
}

const isHistory = (): boolean =>
	performance.getEntriesByType("navigation").some((entry) => (entry as PerformanceNavigationTiming).type === "back_forward");

function controlsOf(form: HTMLFormElement): Control[] {
	return [...form.elements].filter(
		(element): element is Control =>
			(element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement || element instanceof HTMLSelectElement) &&
			element.name !== "" &&
			(!NEVER.has(element.type) || element.dataset["draftKeep"] !== undefined),
	);
}

const isChoice = (control: Control): control is HTMLInputElement => control.type === "radio" || control.type === "checkbox";

const fieldsOf = (form: HTMLFormElement): Draft["fields"] =>
	controlsOf(form)
		.filter((control) => !isChoice(control) || control.checked)
		// What nobody changed is the server's to say: `data-was` is what a field held, such as a count of stock.
		.filter((control) => control.value !== control.dataset["was"])
		.map(({ name, value }) => [name, value]);

function restore(form: HTMLFormElement, { fields }: Draft, forget: () => void): void {
	const left = [...fields];
	const hidden = controlsOf(form).flatMap((control) => (control.type === "hidden" ? [[control, control.value] as const] : []));
	fill(controlsOf(form), fields, left);
	// Fields that come into the page only now, as the rows of a product's variants: who makes them says so.
	form.dataset["restored"] = "";
	form.addEventListener(
		"swapped",
		({ target }) => {
			const fresh = controlsOf(form).filter((control) => target instanceof Element && target.contains(control));
			fill(fresh, fields, left);
			form.dispatchEvent(new Event("input", { bubbles: true }));
		},
		{ once: true },
	);
	form.dispatchEvent(new Event("input", { bubbles: true }));
	tell(form, () => {
		forget();
		form.reset();
		for (const [control, value] of hidden) control.value = value; // a reset leaves them alone
		form.dispatchEvent(new Event("input", { bubbles: true }));
	});
}

/** Puts back what the controls held; what is used of `left` is taken out of it. */
function fill(controls: Control[], fields: Draft["fields"], left: Draft["fields"]): void {
	for (const control of controls) {
		if (isChoice(control)) {
			control.checked = fields.some(([name, value]) => name === control.name && value === control.value);
			continue;
		}
		const place = left.findIndex(([name]) => name === control.name);
		const [, value] = left.splice(place, place < 0 ? 0 : 1)[0] ?? [];
		if (value !== undefined) control.value = value;
	}
}

/** Says that there was a draft, where it moves nothing, with a way to be rid of it. */
function tell(form: HTMLFormElement, discard: () => void): void {
	const { draftRestored = "", draftDiscard = "" } = form.dataset;
	const toast = document.createElement("div");
	toast.className = "toast info";
	const text = document.createElement("p");
	text.textContent = draftRestored;
	const button = document.createElement("button");
	button.type = "button";
	button.className = "button secondary small";
	button.textContent = draftDiscard;
	button.addEventListener("click", () => {
		discard();
		toast.remove();
		controlsOf(form)
			.find(({ type }) => type !== "hidden")
			?.focus();
	});
	toast.append(text, button);
	document.querySelector("[data-toasts]")?.append(toast);
}

/** Storage may be full, or closed as in some private windows: then nothing is kept. */
function store(use: (storage: Storage) => void): void {
	try {
		use(localStorage);
	} catch {
		// the form works without
	}
}

function keys(): string[] {
	let found: string[] = [];
	store((storage) => {
		found = Object.keys(storage).filter((key) => key.startsWith(PREFIX));
	});
	return found;
}

function read(key: string): Draft | null {
	let draft: Draft | null = null;
	store((storage) => {
		const known = JSON.parse(storage.getItem(key) ?? "null") as Draft | null;
		if (known && Array.isArray(known.fields)) draft = known;
	});
	return draft;
}
