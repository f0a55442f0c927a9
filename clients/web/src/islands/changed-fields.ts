/** Counts the fields (`data-was`) of a form that hold something else than they did, says so, and marks their rows. */
export function startChangedFields(): void {
	for (const form of document.querySelectorAll<HTMLFormElement>("form[data-changes]")) {
		const told = form.querySelector("[data-changed]");
		const tell = () => {
			const fields = [...form.querySelectorAll<HTMLInputElement>("input[data-was]")];
			for (const field of fields) field.closest("tr")?.classList.remove("changed");
			const changed = fields.filter((field) => field.value.trim() !== field.dataset["was"]);
			for (const field of changed) field.closest("tr")?.classList.add("changed");
			if (told) told.textContent = changed.length === 0 ? "" : (form.dataset["changes"] ?? "").replace("{n}", String(changed.length));
		};
		form.addEventListener("change", tell);
		// What was typed before a reload comes back after this script has run.
		setTimeout(tell);
	}
}
