/** Opens the dialog that a link with `data-dialog` names, in place of the page that it leads to; `data-close` in it closes it. */
export function startDialogs(): void {
	document.addEventListener("click", (event) => {
		const link = event.target instanceof Element ? event.target.closest<HTMLElement>("[data-dialog], dialog [data-close]") : null;
		if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
		const opens = link.dataset["dialog"];
		const dialog = opens === undefined ? link.closest("dialog") : document.getElementById(opens);
		if (!(dialog instanceof HTMLDialogElement)) return; // the link leads to the page with the same question
		event.preventDefault();
		if (opens === undefined) dialog.close();
		else dialog.showModal();
	});
}
