import { showToast } from "./toast.ts";

/** The button that fills in where the device is: `data-locate` names the fields of latitude and longitude. */
export function startLocate(): void {
	for (const button of document.querySelectorAll<HTMLButtonElement>("[data-locate]")) {
		const [latitude, longitude] = (button.dataset["locate"] ?? "").split(" ").map((name) => button.form?.elements.namedItem(name));
		if (!(latitude instanceof HTMLInputElement) || !(longitude instanceof HTMLInputElement)) continue;
		button.addEventListener("click", () => {
			const end = (text: string | undefined, tone: "success" | "warning") => {
				button.removeAttribute("aria-busy");
				showToast(text ?? "", tone);
			};
			if (!("geolocation" in navigator)) return end(button.dataset["denied"], "warning");
			button.setAttribute("aria-busy", "true");
			navigator.geolocation.getCurrentPosition(
				({ coords }) => {
					// Five digits are about a meter.
					latitude.value = coords.latitude.toFixed(5);
					longitude.value = coords.longitude.toFixed(5);
					latitude.dispatchEvent(new Event("input", { bubbles: true }));
					end(button.dataset["found"], "success");
				},
				() => end(button.dataset["denied"], "warning"),
				{ timeout: 10_000, maximumAge: 60_000, enableHighAccuracy: true },
			);
		});
	}
}
