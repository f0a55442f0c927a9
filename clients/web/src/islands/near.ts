import { showToast } from "./toast.ts";

/** The button that asks the device where it is and goes to the shops around there. */
export function startNear(): void {
	for (const button of document.querySelectorAll<HTMLButtonElement>("[data-near]"))
		button.addEventListener("click", () => {
			const refused = () => showToast(button.dataset["denied"] ?? "", "warning");
			if (!("geolocation" in navigator)) return refused();
			button.setAttribute("aria-busy", "true");
			navigator.geolocation.getCurrentPosition(
				({ coords: { latitude, longitude } }) => {
					button.removeAttribute("aria-busy");
					// Two digits are about a kilometer: near enough, and nobody learns the house.
					location.assign(`${button.dataset["near"]}${latitude.toFixed(2)},${longitude.toFixed(2)}${button.dataset["nearEnd"]}`);
				},
				() => {
					button.removeAttribute("aria-busy");
					refused();
				},
				{ timeout: 10_000, maximumAge: 600_000 },
			);
		});
}
