const LATITUDE = "address.latitude";
const LONGITUDE = "address.longitude";
/** What says where an address is; the position was that of the address before. */
const MOVES = /^(?:saved|address\.(?:line1|city|region|postalCode|country))$/;

/** At the checkout: the position of the device for the form, asked for when the button is pressed and not before. */
export function startPosition(): void {
	const form = document.querySelector<HTMLFormElement>("form[data-checkout]");
	if (!form) return;
	form.addEventListener("click", ({ target }) => {
		const button = target instanceof Element ? target.closest<HTMLButtonElement>("[data-position]") : null;
		if (button) ask(form, button);
	});
	form.addEventListener("change", ({ target }) => {
		if (target instanceof HTMLInputElement || target instanceof HTMLSelectElement) if (MOVES.test(target.name)) fill(form, "", "");
	});
}

function ask(form: HTMLFormElement, button: HTMLButtonElement): void {
	const denied = () => {
		button.removeAttribute("aria-busy");
		const status = form.querySelector<HTMLElement>("[data-position-denied]");
		if (status) status.textContent = status.dataset["positionDenied"] ?? "";
	};
	if (!("geolocation" in navigator)) return denied();
	button.setAttribute("aria-busy", "true");
	navigator.geolocation.getCurrentPosition(
		({ coords }) => {
			button.removeAttribute("aria-busy");
			// Three digits are about a hundred meters: near enough, and nobody learns the house.
			fill(form, coords.latitude.toFixed(3), coords.longitude.toFixed(3))?.dispatchEvent(new Event("change", { bubbles: true }));
		},
		denied,
		{ timeout: 10_000, maximumAge: 60_000 },
	);
}

function fill(form: HTMLFormElement, latitude: string, longitude: string): HTMLInputElement | undefined {
	const [first, second] = [LATITUDE, LONGITUDE].map((name) => form.elements.namedItem(name));
	if (!(first instanceof HTMLInputElement) || !(second instanceof HTMLInputElement)) return undefined;
	first.value = latitude;
	second.value = longitude;
	return first;
}
