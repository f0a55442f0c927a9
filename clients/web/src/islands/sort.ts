/** Sorts as soon as an order is chosen by pointer; by keyboard one goes through the orders first, and sends with the button. */
export function startSort(): void {
	for (const form of document.querySelectorAll<HTMLFormElement>("form[data-autosubmit]")) {
		let byPointer = false;
		form.addEventListener("pointerdown", () => (byPointer = true));
		form.addEventListener("keydown", () => (byPointer = false));
		form.addEventListener("change", () => {
			if (byPointer) form.requestSubmit();
		});
	}
}
