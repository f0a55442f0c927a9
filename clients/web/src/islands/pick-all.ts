/** Shows the box that ticks all others of its form: `<label data-pick-all hidden><input type="checkbox">`. */
export function startPickAll(): void {
	for (const label of document.querySelectorAll<HTMLElement>("[data-pick-all]")) {
		const all = label.querySelector("input");
		const form = label.closest("form");
		if (!all || !form) continue;
		const boxes = () => [...form.querySelectorAll<HTMLInputElement>("input[type=checkbox][name^='pick.']")];
		label.hidden = false;
		all.addEventListener("change", () => {
			for (const box of boxes()) box.checked = all.checked;
		});
		form.addEventListener("change", () => {
			const ticked = boxes().filter((box) => box.checked).length;
			all.checked = ticked > 0 && ticked === boxes().length;
			all.indeterminate = ticked > 0 && ticked < boxes().length;
		});
	}
}
