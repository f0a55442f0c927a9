/**
 * Buttons with `data-swap="id"` send their form in the background and put the element with that id from the answer into the
 * page. `data-swap-on="options."` presses the button when a field whose name begins so has changed.
 */
export function startSwap(): void {
	for (const button of document.querySelectorAll<HTMLButtonElement>("button[data-swap]")) {
		button.addEventListener("click", (event) => {
			event.preventDefault();
			void swap(button);
		});
		const start = button.dataset["swapOn"];
		if (start === undefined) continue;
		if (button.form?.dataset["restored"] !== undefined && isTouched(button.form, start)) void swap(button);
		button.form?.addEventListener("change", ({ target }) => {
			if (target instanceof HTMLInputElement && target.name.startsWith(start) && isComplete(button.form, start)) void swap(button);
		});
	}
}

/** Whether a draft has put something else into the fields that begin so than the page came with. */
const isTouched = (form: HTMLFormElement, start: string): boolean =>
	[...form.elements].some(
		(field) => field instanceof HTMLInputElement && field.name.startsWith(start) && field.value !== field.defaultValue,
	);

/** Whether no field that begins so is waiting for its neighbor, as the values of an option for its name. */
function isComplete(form: HTMLFormElement | null, start: string): boolean {
	const rows = new Map<string, boolean[]>();
	for (const field of form?.elements ?? []) {
		if (!(field instanceof HTMLInputElement) || !field.name.startsWith(start)) continue;
		const row = field.name.slice(0, field.name.lastIndexOf("."));
		rows.set(row, [...(rows.get(row) ?? []), field.value.trim() !== ""]);
	}
	return [...rows.values()].every((filled) => filled.every(Boolean) || !filled.some(Boolean));
}

/** What is on its way for a button; pressed again, only the last answer counts. */
const underWay = new WeakMap<HTMLButtonElement, AbortController>();

async function swap(button: HTMLButtonElement): Promise<void> {
	const { form } = button;
	if (!form) return;
	underWay.get(button)?.abort();
	const request = new AbortController();
	underWay.set(button, request);
	button.setAttribute("aria-busy", "true");
	const sent = valuesOf(form);
	try {
		const answer = await fetch(form.action, { method: "POST", body: new FormData(form, button), signal: request.signal });
		const page = new DOMParser().parseFromString(await answer.text(), "text/html");
		const [old, fresh] = [document, page].map((where) => where.getElementById(button.dataset["swap"] ?? ""));
		if (request.signal.aborted) return;
		if (!old || !fresh) return send(form, button);
		const typed = [...valuesOf(form)].filter(([name, value]) => sent.get(name) !== value);
		old.replaceWith(fresh);
		takeHidden(form, page, "_madeOf");
		for (const field of fieldsOf(form)) {
			const [, value] = typed.find(([name]) => name === field.name && fresh.contains(field)) ?? [];
			if (value !== undefined) field.value = value;
		}
		fresh.dispatchEvent(new Event("swapped", { bubbles: true }));
	} catch {
		if (!request.signal.aborted) send(form, button);
	} finally {
		if (underWay.get(button) === request) button.removeAttribute("aria-busy");
	}
}

/** The fields of a form that one types into. */
const fieldsOf = (form: HTMLFormElement): HTMLInputElement[] =>
	[...form.elements].filter(
		(field): field is HTMLInputElement =>
			field instanceof HTMLInputElement && !["checkbox", "radio", "hidden", "file"].includes(field.type),
	);

/** What they hold: what is typed while an answer is on its way is put back into it. */
const valuesOf = (form: HTMLFormElement): Map<string, string> => new Map(fieldsOf(form).map(({ name, value }) => [name, value]));

/** A hidden field outside of what was put in may have changed too. */
function takeHidden(form: HTMLFormElement, page: Document, name: string): void {
	const now = page.querySelector<HTMLInputElement>(`input[name="${name}"]`);
	const field = form.elements.namedItem(name);
	if (now && field instanceof HTMLInputElement) field.value = now.value;
}

/** What the button does without this script. */
function send(form: HTMLFormElement, button: HTMLButtonElement): void {
	const name = document.createElement("input");
	name.type = "hidden";
	[name.name, name.value] = [button.name, button.value];
	form.append(name);
	form.submit();
}
