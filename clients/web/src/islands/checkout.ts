const PAUSE_MS = 250;
const SENT_FOR_MS = 8_000;
const PARTS = ["delivery", "ways-to-pay", "summary"];
const ADDRESS_NEEDS = ["name", "line1", "postalCode", "city"];

/** Takes the step in between by itself: when address or delivery change, what there is to choose from and the total follow. */
export function startCheckout(): void {
	const form = document.querySelector<HTMLFormElement>("form[data-checkout]");
	if (!form) return;
	const update = updater(form);
	form.addEventListener("change", ({ target }) => {
		const name = target instanceof HTMLInputElement || target instanceof HTMLSelectElement ? target.name : "";
		if (name.startsWith("delivery.") || (/^(?:saved$|address\.)/.test(name) && isAddressReady(form))) update();
	});
	orderOnce(form);
	// From the browser's memory: prices and cart may be others now.
	addEventListener("pageshow", (event) => {
		if (event.persisted) update();
	});
	if (form.dataset["checkout"] === "stale") update();
}

/** All that an address needs, or nothing of it. */
function isAddressReady(form: HTMLFormElement): boolean {
	const fields = new FormData(form);
	if ((fields.get("saved") ?? "other") !== "other") return true;
	const filled = ADDRESS_NEEDS.map((name) => fields.get(`address.${name}`) !== "");
	return filled.every(Boolean) || !filled.some(Boolean);
}

/** A second click while the first is on its way orders nothing more; the server sees to that too. */
function orderOnce(form: HTMLFormElement): void {
	let isSent = false;
	const mayAgain = () => {
		isSent = false;
	};
	form.addEventListener("submit", (event) => {
		if (isSent) event.preventDefault();
		isSent = true;
		setTimeout(mayAgain, SENT_FOR_MS); // somebody may have stopped the browser
	});
	addEventListener("pageshow", mayAgain);
}

/** Sends the form for its answer, one at a time and shortly after the last change. */
function updater(form: HTMLFormElement): () => void {
	let timer = 0;
	let isBusy = false;
	let isOutdated = false;
	const run = async (): Promise<void> => {
		if (isBusy || !isOutdated) return;
		isBusy = true;
		document.getElementById("summary")?.setAttribute("aria-busy", "true");
		try {
			let answer: Document;
			do {
				isOutdated = false;
				answer = await ask(form);
			} while (isOutdated);
			show(form, answer);
		} catch {
			document.getElementById("summary")?.removeAttribute("aria-busy"); // the button that orders asks the server again
		} finally {
			isBusy = false;
		}
	};
	return () => {
		isOutdated = true; // at once: an answer that arrives before the pause is over would undo the choice
		clearTimeout(timer);
		timer = setTimeout(() => void run(), PAUSE_MS);
	};
}

async function ask(form: HTMLFormElement): Promise<Document> {
	const body = new FormData(form);
	body.set("do", "update");
	body.delete("code"); // its own button sends it
	const response = await fetch(form.action, { method: "POST", headers: { Accept: "text/html" }, body });
	return new DOMParser().parseFromString(await response.text(), "text/html");
}

/** Where the button for the position has done its work, the next thing is to choose a way of delivery. */
const inPlaceOf = (id: string): HTMLElement | null =>
	id === "use-position" ? document.querySelector<HTMLInputElement>("#delivery input:checked, #delivery input") : null;

/** What is typed there is not sent with an update, and stays. */
const codeField = (): HTMLInputElement | null => document.querySelector<HTMLInputElement>("#summary [name=code]");

function show(form: HTMLFormElement, answer: Document): void {
	const fresh = PARTS.map((id) => answer.getElementById(id));
	const focused = document.activeElement?.id ?? "";
	// Not a checkout any more: the browser goes where the form leads.
	if (fresh.some((part) => !part)) return form.requestSubmit(form.querySelector<HTMLButtonElement>("[value=update]"));
	const typed = codeField()?.value ?? "";
	for (const part of fresh) if (part) document.getElementById(part.id)?.replaceWith(part);
	const code = codeField();
	if (code) code.value = typed;
	if (focused) (document.getElementById(focused) ?? inPlaceOf(focused))?.focus({ preventScroll: true });
	const status = document.querySelector("[data-checkout-status]");
	if (status) status.textContent = document.getElementById("summary")?.dataset["updated"] ?? "";
}
