/** The button that prints the page. */
export function startPrint(): void {
	for (const button of document.querySelectorAll<HTMLButtonElement>("[data-print]")) button.addEventListener("click", () => print());
}
