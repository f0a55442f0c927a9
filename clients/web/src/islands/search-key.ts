const SETTING = "search-key";

/**
 * The key / leads to the search box of the administration. A single key may be in the way of speech input, so that
 * `[data-shortcut]` has a switch for it (WCAG 2.1.4).
 */
export function startSearchKey(): void {
	const field = document.querySelector<HTMLInputElement>("#admin-search");
	if (!field) return;
	let isOn = !isTurnedOff();
	const apply = () => (isOn ? field.setAttribute("aria-keyshortcuts", "/") : field.removeAttribute("aria-keyshortcuts"));
	apply();
	addEventListener("keydown", (event) => {
		if (!isOn || event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
		event.preventDefault();
		field.focus();
		field.select();
	});
	offerSwitch(isOn, (on) => {
		isOn = on;
		apply();
	});
}

const isTyping = (target: EventTarget | null): boolean =>
	target instanceof HTMLElement && (target.isContentEditable || target.matches("input, textarea, select"));

function offerSwitch(isOn: boolean, change: (on: boolean) => void): void {
	const place = document.querySelector<HTMLElement>("[data-shortcut]");
	const button = place?.querySelector<HTMLButtonElement>("button");
	if (!place || !button) return;
	let on = isOn;
	const label = () => (button.textContent = (on ? button.dataset["off"] : button.dataset["on"]) ?? "");
	label();
	place.hidden = false;
	button.addEventListener("click", () => {
		on = !on;
		label();
		keep(on);
		change(on);
	});
}

/** Storage may be closed, as in some private windows: then the key works. */
function isTurnedOff(): boolean {
	try {
		return localStorage.getItem(SETTING) === "off";
	} catch {
		return false;
	}
}

function keep(on: boolean): void {
	try {
		if (on) localStorage.removeItem(SETTING);
		else localStorage.setItem(SETTING, "off");
	} catch {
		// then it holds for this page
	}
}
